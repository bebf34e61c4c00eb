import type { ColumnChoices, TableColumn } from '../tableImporter.ts'
import { headingKey } from './contactColumns.ts'

/** Whether most of the cells are of a kind; a column without any cell says nothing against it. */
export function mostCells(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.filter(is).length > cells.length * 0.6 || cells.length === 0
}

const figuresOfDay =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d{6})(?:[T\s]|$)/
const namedDay =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s+)?(?:\d{1,2}\.?[\s-]\p{L}{3,9}\.?,?[\s-]\d{2,4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})(?:\s|,|$)/iu
const clock = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$|^\d{1,2}\s?[ap]\.?m\.?$/i

/** A day, with or without a time behind it. */
export function isDay(cell: string): boolean {
  return figuresOfDay.test(cell) || namedDay.test(cell)
}

/** A time of day alone. */
export function isClock(cell: string): boolean {
  return clock.test(cell)
}

/** A day, a time, or seconds since 1970: what no telephone number is. */
export function isMoment(cell: string): boolean {
  return isDay(cell) || isClock(cell) || /^1[4-9]\d{8}(?:\d{3})?$/.test(cell)
}

/**
 * Guesses what columns are by a judge of each; a field that one column at most can fill goes to the first.
 */
export function guessColumns<F extends string>(
  columns: readonly TableColumn[],
  single: ReadonlySet<F>,
  fieldOf: (column: TableColumn) => F | undefined,
): ColumnChoices {
  const taken = new Set<F>()
  const guessed = columns.map((column) => {
    const field = fieldOf(column)
    if (!field || (single.has(field) && taken.has(field))) return undefined
    taken.add(field)
    return [column.header, field] as const
  })
  return Object.fromEntries(guessed.filter((each) => each !== undefined))
}

/**
 * A judge of columns by what they are headed, several spellings of a field parted by spaces, and by most of their cells
 * where there is a rule for them.
 */
export function byHeadingAndCells<F extends string>(
  headings: Readonly<Record<F, string>>,
  agreeing: Readonly<Partial<Record<F, (cell: string) => boolean>>>,
): (column: TableColumn) => F | undefined {
  const fields = Object.keys(headings) as F[]
  const byHeading = new Map(
    fields.flatMap((field) =>
      headings[field].split(' ').map((heading) => [heading, field] as const),
    ),
  )
  return ({ header, cells }) => {
    const field = byHeading.get(headingKey(header))
    const agrees = field && agreeing[field]
    return agrees && !mostCells(cells, agrees) ? undefined : field
  }
}
