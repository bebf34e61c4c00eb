const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function partsOf(value: string): { year: string; month: string; day: string } {
  const [year = '', month, day] = value.slice(0, 10).split('-')
  return {
    year,
    month: months[Number(month) - 1] ?? '',
    day: month && day ? String(Number(day)) : '',
  }
}

/** An ISO date, however precise, as the AMA has it: `2026`, `March 2026`, `March 14, 2026`. */
export function amaDate(value: string): string {
  const { year, month, day } = partsOf(value)
  if (!month) return year
  return day ? `${month} ${day}, ${year}` : `${month} ${year}`
}

/** An ISO date, however precise, as NLM has it: `2026`, `2026 Mar`, `2026 Mar 14`. */
export function nlmDate(value: string): string {
  const { year, month, day } = partsOf(value)
  return [year, month.slice(0, 3), day].filter(Boolean).join(' ')
}

const pageRange = /^(\p{L}{0,3})(\d+)\s*[-–]\s*(\p{L}{0,3})(\d+)(\p{L}?)$/u

/** Of each range of pages all figures and letters, as the AMA has them: 1284-7 is 1284-1287, S93-9 is S93-S99. */
export function fullPages(pages: string): string {
  return eachRange(pages, (range) => {
    const [, letters = '', first = '', , , behind = ''] = range
    return `${letters}${first}-${letters}${lastOf(range)}${behind}`
  })
}

/** Of each range of pages only what changes, as NLM has it: 1284-1287 is 1284-7, S93-S99 is S93-9. */
export function shortPages(pages: string): string {
  return eachRange(pages, (range) => {
    const [given, letters = '', first = '', , , behind] = range
    const last = lastOf(range)
    if (first.length !== last.length || behind) return given.replace(/\s*–\s*/, '-')
    let same = 0
    while (same < first.length - 1 && first[same] === last[same]) same += 1
    return `${letters}${first}-${last.slice(same)}`
  })
}

function lastOf([, , first = '', , last = '']: RegExpExecArray): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last
}

/** What is no range, or one between different letters, stays. */
function eachRange(pages: string, write: (range: RegExpExecArray) => string): string {
  return pages
    .split(/\s*[,;]\s*/)
    .map((part) => {
      const range = pageRange.exec(part.trim())
      const isOne = range && (range[3] === '' || range[3] === range[1])
      return isOne ? write(range) : part
    })
    .join(', ')
}

/** With a full stop, unless it ends in a mark of its own. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.?!]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}
