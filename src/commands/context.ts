import type { LibraryDatabase } from '../db/libraryDatabase.ts'

/** What every command works with: the library, and the only source of time and ids. */
export interface CommandContext {
  readonly db: LibraryDatabase
  /** The present moment. */
  now(): Date
  /** A new unique id. */
  newId(): string
}
