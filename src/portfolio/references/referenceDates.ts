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

/** Of a range of pages all figures, as the AMA has them: 1284-7 is 1284-1287. Anything else stays. */
export function fullPages(pages: string): string {
  return pages.replace(/^(\d+)\s*[-–]\s*(\d+)$/, (_, first: string, last: string) => {
    const whole =
      last.length < first.length ? first.slice(0, first.length - last.length) + last : last
    return `${first}-${whole}`
  })
}

/** Of a range of pages only what changes, as NLM has it: 1284-1287 is 1284-7. Anything else stays. */
export function shortPages(pages: string): string {
  return fullPages(pages).replace(/^(\d+)-(\d+)$/, (whole, first: string, last: string) => {
    if (first.length !== last.length) return whole
    let same = 0
    while (same < first.length - 1 && first[same] === last[same]) same += 1
    return `${first}-${last.slice(same)}`
  })
}

/** With a full stop, unless it ends in a mark of its own. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.?!]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}
