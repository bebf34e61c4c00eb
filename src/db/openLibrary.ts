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

/** Milliseconds before each further try: a lock left by a program that is just ending is gone after a moment. */
const pauses = [200, 800]

/**
 * Opens the library under a name, making it where there is none; what does not open at once is tried three times.
 * Throws DatabaseTooNewError before touching a newer database, LibraryUnreadableError for one that does not open.
 */
export async function openLibrary(name: string): Promise<OpenedLibrary> {
  try {
    // Not tried again: where the browser cannot list its databases, opening one can replace a damaged store by an
    // empty one, and the damage could no longer be mended from outside.
    await refuseNewerDatabase(name)
    return await openPatiently(name)
  } catch (error) {
    if (error instanceof DatabaseTooNewError) throw error
    throw new LibraryUnreadableError(name, error)
  }
}

async function openPatiently(name: string): Promise<OpenedLibrary> {
  for (const pause of pauses) {
    try {
      return await openOnce(name)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return openOnce(name)
}

async function openOnce(name: string): Promise<OpenedLibrary> {
  const db = declareDatabase(name)
  try {
    await db.open()
    return { db, fresh: !(await db.meta.get('library')) }
  } catch (error) {
    db.close()
    throw error
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
