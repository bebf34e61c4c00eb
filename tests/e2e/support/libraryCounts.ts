import type { Page } from '@playwright/test'

/** Rows in the tables an import writes to, as the database itself counts them. */
export interface LibraryCounts {
  readonly resources: number
  readonly rawRecords: number
  /** Past imports that have not been undone. */
  readonly imports: number
}

/** Asks the open window's database past all of the program's own code. */
export async function libraryCounts(page: Page): Promise<LibraryCounts> {
  return page.evaluate(async () => {
    const start = await window.plexus.start()
    if (!start.ok) throw new Error(start.error.code)
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open(start.value.databaseName))
    try {
      const stores = db.transaction(['resources', 'rawRecords', 'imports'])
      const imports = await answer(stores.objectStore('imports').getAll())
      return {
        resources: await answer(stores.objectStore('resources').count()),
        rawRecords: await answer(stores.objectStore('rawRecords').count()),
        imports: imports.filter((record: { undoneAt?: string }) => !record.undoneAt).length,
      }
    } finally {
      db.close()
    }
  })
}

export const nothingHeld: LibraryCounts = { resources: 0, rawRecords: 0, imports: 0 }
