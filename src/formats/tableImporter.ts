import type { ImportTarget, ParsedRecord, SourceFile } from './importer.ts'

/** A field a column can fill, as the importer names it; its words belong to the interface. */
export type ColumnChoices = Readonly<Record<string, string>>

/** A column as it is judged: its heading, told apart from others alike, and the cells of the first rows that hold something. */
export interface TableColumn {
  readonly header: string
  readonly cells: readonly string[]
}

/** A table nobody's program is known to write: its heading and what stands below. */
export interface UnknownTable {
  readonly headers: readonly string[]
  /** The first cells of each column that hold something, at most three. */
  readonly samples: readonly (readonly string[])[]
  readonly columns: readonly TableColumn[]
  /** The headers in plain letters: what a choice is remembered by. */
  readonly id: string
}

/** Reads any table once it is told what its rows and columns are. */
export interface TableImporter<T extends ImportTarget> {
  readonly id: string
  /** What each of its rows becomes. */
  readonly target: T
  readonly fields: readonly string[]
  /** What each column may be, by its heading and what stands in it together; a column that is left out has no guess. */
  guess(columns: readonly TableColumn[]): ColumnChoices
  /** How much a guess speaks for rows of this kind: from 0, for not at all, to 3. */
  likelihood(guess: ColumnChoices): number
  /** By heading, the field its column fills. */
  parseWith(file: SourceFile, columns: ColumnChoices): Iterable<ParsedRecord<T>>
  /** Whether a choice fills enough to make a record. */
  suffices(columns: ColumnChoices): boolean
}
