import type { PublicationDate } from '../../model/publicationDate.ts'

/** How a file writes dates in figures, where its own dates tell: 15/1/2024 is day first, 1/15/2024 month first. */
export type DateOrder = 'day-first' | 'month-first' | undefined

/** Beginnings of month names in plain letters: English, German, Spanish, French, Portuguese, Italian, Dutch, Nordic. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'mrt', 'maa', 'mae'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
]

/** What the dates of a file say together of the order they are written in. */
export function dateOrder(values: Iterable<string>): DateOrder {
  for (const value of values) {
    const found = /^\s*(\d{1,2})([./-])(\d{1,2})\2\d{2,4}/.exec(value)
    if (!found) continue
    if (found[2] === '.' || Number(found[1]) > 12) return 'day-first'
    if (Number(found[3]) > 12) return 'month-first'
  }
  return undefined
}

/**
 * Reads a day as people and spreadsheets of many countries write it: `15 Jan 2024`, `15. Januar 2024`,
 * `15 de ene. de 2024`, `Jan 15, 2024`, `15-Jan-24`, `2024-01-15`, `1/15/2024`. Figures that could be read either way
 * give their year alone and keep their words. Undefined for what is no date.
 */
export function readLocalDate(given: string, order: DateOrder): PublicationDate | undefined {
  const text = given.trim().slice(0, 60)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(iso[1], Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text)
  if (figures) return dayInFigures(figures, order, text)
  const words = text.match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []
  const month = words.map(monthOf).find((found) => found !== undefined)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  if (month === undefined) return undefined
  const year = numbers.find((number) => number.length === 4) ?? numbers[1]
  const day = numbers.find((number) => number !== year && number.length <= 2)
  if (year === undefined) return undefined
  if (day === undefined) return { value: `${fullYear(year)}-${two(month)}`, precision: 'month' }
  return dayOf(fullYear(year), month, Number(day))
}

function dayInFigures(
  [, first = '', second = '', year = '']: RegExpExecArray,
  order: DateOrder,
  text: string,
): PublicationDate | undefined {
  const [a, b] = [Number(first), Number(second)]
  if (order === 'month-first' || b > 12) return dayOf(fullYear(year), a, b)
  if (order === 'day-first' || a > 12) return dayOf(fullYear(year), b, a)
  if (a === b) return dayOf(fullYear(year), a, b)
  return { value: fullYear(year), precision: 'year', given: text }
}

function monthOf(word: string): number | undefined {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (plain.length < 3) return undefined
  const at = months.findIndex((names) => names.some((name) => plain.startsWith(name)))
  return at < 0 ? undefined : at + 1
}

function dayOf(year: string | undefined, month: number, day: number): PublicationDate | undefined {
  if (year === undefined || month < 1 || month > 12 || day < 1) return undefined
  if (day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return undefined
  return { value: `${year}-${two(month)}-${two(day)}`, precision: 'day' }
}

/** Two figures are of this century up to 69, as spreadsheets read them. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${two(Number(year))}` : `19${two(Number(year))}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
