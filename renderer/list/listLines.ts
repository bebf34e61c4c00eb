/** A run of rows under one heading. */
export interface ListSection {
  readonly label: string
  readonly count: number
}

/** The lines of a list: its rows, and before the first row of each section a heading. */
export interface ListLines {
  readonly count: number
  /** The section whose heading stands on a line. */
  headingAt(line: number): ListSection | undefined
  /** The row on a line, or the one after its heading. */
  rowAt(line: number): number
  lineOf(row: number): number
}

/** Lays rows and headings out; sections follow each other as the rows do, empty ones are left out. */
export function linesOf(rows: number, sections: readonly ListSection[]): ListLines {
  const headings = new Map<number, ListSection>()
  /** First row and heading line of each section, both ascending. */
  const starts: { readonly row: number; readonly line: number }[] = []
  let row = 0
  for (const section of sections) {
    if (section.count === 0) continue
    const line = row + starts.length
    headings.set(line, section)
    starts.push({ row, line })
    row += section.count
  }
  const headingsBefore = (is: (start: (typeof starts)[number]) => boolean) =>
    starts.filter(is).length
  return {
    count: rows + starts.length,
    headingAt: (line) => headings.get(line),
    rowAt: (line) => line - headingsBefore((start) => start.line < line),
    lineOf: (at) => at + headingsBefore((start) => start.row <= at),
  }
}
