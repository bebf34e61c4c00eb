import Papa from 'papaparse'

/** One row of a table: its cells, the line it begins on, its text as it stood; or why it cannot be read. */
export type CsvRow =
  | { readonly cells: readonly string[]; readonly line: number; readonly raw: string }
  | {
      readonly problem: 'unclosed-quote' | 'too-many-columns'
      readonly line: number
      readonly raw: string
    }

export const csvDelimiters = [',', ';', '\t', '|'] as const
export type CsvDelimiter = (typeof csvDelimiters)[number]

/** What a first line such as `sep=;` says parts the cells, as spreadsheets write and obey it; undefined without one. */
export function separatorLine(text: string): CsvDelimiter | undefined {
  const said = /^\uFEFF?\s{0,100}"?sep=(.)"?\s*?[\r\n]/i.exec(text)?.[1]
  return csvDelimiters.find((delimiter) => delimiter === said)
}

/** How much of a text is parsed at a time, and the longest single row, in UTF-16 units. */
const usualWindow = 1 << 20
const longestRow = 1 << 23
/** Rows parsed before the first of them is handed on. */
const rowsAtOnce = 64
/** No table of people or papers has more; a row that has is not one. */
const mostColumns = 2_000
/** Quotes that are never closed cost a look at `longestRow` each: after so many the rest is given up. */
const mostUnclosed = 3

/**
 * The rows of a delimiter-separated text, one by one, in linear time and within bounded memory: the text is handed to
 * Papa Parse a window at a time, so that a quote that is never closed, or a row of a million cells, costs that row.
 * Line endings must be LF (see `withPlainEndings`); rows with nothing in them are left out.
 */
export function* csvRows(
  text: string,
  delimiter: CsvDelimiter,
): Generator<CsvRow, void, undefined> {
  const place = { at: text.startsWith('\uFEFF') ? 1 : 0, line: 1, unclosed: 0, size: usualWindow }
  while (place.at < text.length) {
    const window = text.slice(place.at, place.at + place.size)
    const isLast = place.at + place.size >= text.length
    const { rows, end, open } = parseWindow(window, delimiter, isLast)
    for (const { cells, raw } of rows) {
      const row = rowOf(cells, place.line, raw)
      place.line += newlines(raw)
      if (row) yield row
    }
    place.at += end
    if (end > 0) place.size = usualWindow
    else if (!open) return
    else if (!isLast && place.size < longestRow) place.size *= 2
    else yield skipUnclosed(text, place)
  }
}

/** Gives up the line a quote opens in and is not closed; after a few of them, all the rest. */
function skipUnclosed(
  text: string,
  place: { at: number; line: number; unclosed: number; size: number },
): CsvRow {
  place.unclosed += 1
  const lineEnd = text.indexOf('\n', place.at)
  const next = place.unclosed > mostUnclosed || lineEnd < 0 ? text.length : lineEnd + 1
  const raw = text.slice(place.at, next).trimEnd()
  const problem = { problem: 'unclosed-quote', line: place.line, raw } as const
  place.at = next
  place.line += 1
  place.size = usualWindow
  return problem
}

/** The same text with each line ended by LF alone. */
export function withPlainEndings(text: string): string {
  return text.includes('\r') ? text.replace(/\r\r\n|\r\n|\r/g, '\n') : text
}

interface ParsedWindow {
  readonly rows: readonly { readonly cells: readonly string[]; readonly raw: string }[]
  /** How far the whole rows reach. */
  readonly end: number
  /** Whether the rest begins a quoted cell that is not closed within the window. */
  readonly open: boolean
}

function parseWindow(window: string, delimiter: string, isLast: boolean): ParsedWindow {
  const rows: { cells: readonly string[]; raw: string }[] = []
  let end = 0
  let open = false
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    quoteChar: '"',
    fastMode: false,
    step: (result: Papa.ParseStepResult<string[]>) => {
      // In the parser itself a step holds the rows found since the last one: one.
      const [cells] = result.data as unknown as string[][]
      if (result.errors.some(({ code }) => code === 'MissingQuotes')) {
        open = true
        return
      }
      const to = result.meta.cursor
      if (cells && to > end) rows.push({ cells, raw: window.slice(end, to) })
      end = to
      if (rows.length >= rowsAtOnce) parser.abort()
    },
  } as Papa.ParseConfig)
  parser.parse(window, 0, !isLast)
  return { rows, end, open: open || (end === 0 && window.length > 0) }
}

function rowOf(cells: readonly string[], line: number, raw: string): CsvRow | undefined {
  if (cells.length > mostColumns) return { problem: 'too-many-columns', line, raw }
  if (cells.every((cell) => cell.trim() === '')) return undefined
  return { cells, line: line + leadingBlankLines(raw), raw: raw.replace(/^\n+/, '').trimEnd() }
}

function leadingBlankLines(raw: string): number {
  let at = 0
  while (raw[at] === '\n') at += 1
  return at
}

function newlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Lines a heading and the first rows are looked for in: an opening of empty lines alone is no table. */
const linesLookedAt = 200

/** The first rows of a text, at most `most`, for whoever judges what table it is. */
export function firstRows(head: string, delimiter: CsvDelimiter, most: number): string[][] {
  const rows: string[][] = []
  for (const row of csvRows(firstLines(head), delimiter)) {
    if ('cells' in row) rows.push([...row.cells])
    if (rows.length >= most) break
  }
  return rows
}

function firstLines(text: string): string {
  let end = 0
  for (let lines = 0; lines < linesLookedAt; lines += 1) {
    end = text.indexOf('\n', end) + 1
    if (end === 0) return text
  }
  return text.slice(0, end)
}
