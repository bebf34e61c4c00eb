import type { Page } from '@playwright/test'

/** A row of the open library, taken away past all of the program's own code. */
interface TakenRow {
  readonly table: string
  readonly field: string
  readonly value: string
}

/**
 * Takes a row out of the open library as another window would: with an entry in the journal, and nothing told to this
 * one.
 */
export function removeAsAnotherWindow(page: Page, row: TakenRow): Promise<void> {
  return page.evaluate(async ({ table, field, value }) => {
    const start = await window.plexus.start()
    if (!start.ok) throw new Error(start.error.code)
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(start.value.databaseName)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = db.transaction([table, 'journal'], 'readwrite')
    const store = transaction.objectStore(table)
    const all = store.getAll()
    all.onsuccess = () => {
      const before = all.result.find((each: Record<string, unknown>) => each[field] === value)
      store.delete(before.id)
      const entry = { changeSet: 'elsewhere', at: new Date().toISOString() }
      transaction.objectStore('journal').add({ ...entry, table, key: before.id, before })
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    db.close()
  }, row)
}

/** Empties tables of the open library past the program's code: with no entry in the journal. */
export function emptyTables(page: Page, tables: readonly string[]): Promise<void> {
  return page.evaluate(
    async (names) => {
      const start = await window.plexus.start()
      if (!start.ok) throw new Error(start.error.code)
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(start.value.databaseName)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = db.transaction(names, 'readwrite')
      for (const name of names) transaction.objectStore(name).clear()
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      })
      db.close()
    },
    [...tables],
  )
}

/** Deletes the open library from its own window's page, as developer tools do. */
export function deleteLibrary(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const start = await window.plexus.start()
    if (!start.ok) throw new Error(start.error.code)
    // Not waited for: what holds the library open has yet to let go, and the page may begin anew before.
    indexedDB.deleteDatabase(start.value.databaseName)
  })
}
