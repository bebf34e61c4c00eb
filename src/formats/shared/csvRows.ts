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

/** How much of a text is parsed at a time, and the longest single row, in UTF-16 units. */
const usualWindow = 1 << 20
const longestRow = 1 << 23
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
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  let unclosed = 0
  let size = usualWindow
  while (at < text.length) {
    const window = text.slice(at, at + size)
    const isLast = at + size >= text.length
    const { rows, end, open } = parseWindow(window, delimiter, isLast)
    for (const { cells, raw } of rows) {
      const row = rowOf(cells, line, raw)
      if (row) yield row
      line += newlines(raw)
    }
    at += end
    if (!open && (end > 0 || isLast)) {
      size = usualWindow
      continue
    }
    if (!isLast && size < longestRow) {
      size *= 2
      continue
    }
    unclosed += 1
    const lineEnd = text.indexOf('\n', at)
    const next = unclosed > mostUnclosed || lineEnd < 0 ? text.length : lineEnd + 1
    yield { problem: 'unclosed-quote', line, raw: text.slice(at, next).trimEnd() }
    line += 1
    at = next
    size = usualWindow
  }
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
    },
  } as Papa.ParseConfig)
  parser.parse(window, 0, !isLast)
  if (!isLast && end === 0) open = true
  return { rows, end, open }
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

/** The first rows of a text, at most `most`, for whoever judges what table it is. */
export function firstRows(head: string, delimiter: CsvDelimiter, most: number): string[][] {
  const rows: string[][] = []
  for (const row of csvRows(head, delimiter)) {
    if ('cells' in row) rows.push([...row.cells])
    if (rows.length >= most) break
  }
  return rows
}
