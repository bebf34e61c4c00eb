import { declareDatabase, type LibraryDatabase } from './libraryDatabase.ts'
import type { MutationContext } from './mutate.ts'
import { DatabaseTooNewError, refuseNewerDatabase } from './refuseNewerDatabase.ts'

/** The database is there and cannot be opened; `cause` keeps what the browser said. */
export class LibraryUnreadableError extends Error {
  readonly code = 'library-unreadable'
  readonly databaseName: string
  constructor(databaseName: string, cause: unknown) {
    super('The database cannot be opened', { cause })
    this.name = 'LibraryUnreadableError'
    this.databaseName = databaseName
  }
}

/** An open library, and whether it has just come into being: a fresh one beside backups is a reason to ask. */
interface OpenedLibrary {
  readonly db: LibraryDatabase
  readonly fresh: boolean
}

/**
 * Opens the library under a name, making it where there is none.
 * Throws DatabaseTooNewError before touching a newer database, LibraryUnreadableError for one that does not open.
 */
export async function openLibrary(name: string): Promise<OpenedLibrary> {
  const db = declareDatabase(name)
  try {
    await refuseNewerDatabase(name)
    await db.open()
    const fresh = !(await db.meta.get('library'))
    return { db, fresh }
  } catch (error) {
    db.close()
    if (error instanceof DatabaseTooNewError) throw error
    throw new LibraryUnreadableError(name, error)
  }
}

/** Marks a fresh database as this library: from here on it is no longer new. */
export async function beginLibrary(db: LibraryDatabase, context: MutationContext): Promise<void> {
  await db.meta.put({
    key: 'library',
    databaseId: context.newId(),
    createdAt: context.now().toISOString(),
  })
}
