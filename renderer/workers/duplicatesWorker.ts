import { expose } from 'comlink'
import { mergeSafeGroups } from '../../src/commands/mergeRecords.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import { findContactDuplicates } from '../../src/duplicates/findContactDuplicates.ts'
import { findResourceDuplicates } from '../../src/duplicates/findResourceDuplicates.ts'
import { groupPairs } from '../../src/duplicates/groupPairs.ts'
import type { DuplicateTable, ListedGroup } from '../duplicates/duplicateMessages.ts'

const saidEvery = 100

/** Compares all records with each other, and merges what needs no look: neither is for the drawing thread. */
class DuplicatesWork {
  #stop = new AbortController()

  /** Groups of the library as it is now, those safe to merge first. */
  async find(databaseName: string, table: DuplicateTable): Promise<ListedGroup[]> {
    return withLibrary(databaseName, async (db) => {
      const apart = new Set((await db.notDuplicates.toArray()).map(({ id }) => id))
      return table === 'contacts' ? groupsOfContacts(db, apart) : groupsOfResources(db, apart)
    })
  }

  /** Merges groups in one step of undo; answers how many. */
  async merge(
    databaseName: string,
    table: DuplicateTable,
    groups: readonly (readonly string[])[],
    onProgress: (merged: number) => void,
  ): Promise<number> {
    this.#stop = new AbortController()
    let said = 0
    return withLibrary(databaseName, (db) =>
      mergeSafeGroups(
        { db, now: () => new Date(), newId: () => crypto.randomUUID() },
        table,
        groups,
        {
          signal: this.#stop.signal,
          onProgress: (merged) => {
            if (performance.now() - said < saidEvery) return
            said = performance.now()
            onProgress(merged)
          },
        },
      ),
    )
  }

  /** Stops merging after the group at hand; what is merged stays, and is one step of undo. */
  stop(): void {
    this.#stop.abort()
  }
}

async function groupsOfContacts(
  db: LibraryDatabase,
  apart: ReadonlySet<string>,
): Promise<ListedGroup[]> {
  const { rows } = readableRows('contacts', await db.contacts.toArray())
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return groupPairs(findContactDuplicates(rows, apart)).map((group) => named(group, names))
}

async function groupsOfResources(
  db: LibraryDatabase,
  apart: ReadonlySet<string>,
): Promise<ListedGroup[]> {
  const { rows } = readableRows('resources', await db.resources.toArray())
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return groupPairs(findResourceDuplicates(rows, apart)).map((group) => named(group, titles))
}

function named(group: Omit<ListedGroup, 'names'>, names: ReadonlyMap<string, string>): ListedGroup {
  return { ...group, names: group.ids.map((id) => names.get(id) ?? '') }
}

async function withLibrary<T>(name: string, work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = declareDatabase(name)
  try {
    await db.open()
    return await work(db)
  } finally {
    db.close()
  }
}

export type DuplicatesWorker = InstanceType<typeof DuplicatesWork>
expose(new DuplicatesWork())
