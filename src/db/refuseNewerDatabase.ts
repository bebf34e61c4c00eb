import { latestVersion } from './versions/all.ts'

/** The database was written by a newer program; opened, it would be filled with rows of an older shape. */
export class DatabaseTooNewError extends Error {
  readonly code = 'database-too-new'
  readonly databaseName: string
  readonly found: number
  readonly known: number
  constructor(databaseName: string, found: number, known: number) {
    super(`Database version ${found}, program knows ${known}`)
    this.name = 'DatabaseTooNewError'
    this.databaseName = databaseName
    this.found = found
    this.known = known
  }
}

/**
 * Throws DatabaseTooNewError for a database of a later release; answers whether the database exists.
 * Dexie stores its version n as 10n, and opens a newer database without complaint: so this asks first.
 */
export async function refuseNewerDatabase(name: string, known = latestVersion): Promise<boolean> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)
  if (!found) return false
  const version = Math.floor((found.version ?? 0) / 10)
  if (version > known) throw new DatabaseTooNewError(name, version, known)
  return true
}
