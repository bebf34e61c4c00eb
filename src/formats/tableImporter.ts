import type { ImportTarget, ParsedRecord, SourceFile } from './importer.ts'

/** A field a column can fill, as the importer names it; its words belong to the interface. */
export type ColumnChoices = Readonly<Record<string, string>>

/** A table nobody's program is known to write: its heading, what stands below, and what each column is guessed to be. */
export interface UnknownTable {
  readonly headers: readonly string[]
  /** The first cells of each column that hold something, at most three. */
  readonly samples: readonly (readonly string[])[]
  /** The guess by heading; a column that is left out has none. */
  readonly guess: ColumnChoices
  /** The headers in plain letters: what a choice is remembered by. */
  readonly id: string
}

/** Reads any table once it is told what its columns are. */
export interface TableImporter<T extends ImportTarget> {
  readonly id: string
  readonly target: T
  readonly fields: readonly string[]
  /** The table in an opening of a text; undefined where there is none. */
  tableIn(head: string): UnknownTable | undefined
  /** By heading, the field its column fills. */
  parseWith(file: SourceFile, columns: ColumnChoices): Iterable<ParsedRecord<T>>
  /** Whether a choice fills enough to make a record. */
  suffices(columns: ColumnChoices): boolean
}
