import type { Page } from '@playwright/test'

/** The rows of a table of the open library, asked of the database past all of the program's own code. */
export async function tableRows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const start = await window.plexus.start()
    if (!start.ok) throw new Error(start.error.code)
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open(start.value.databaseName))
    try {
      return await answer(db.transaction(name).objectStore(name).getAll())
    } finally {
      db.close()
    }
  }, table)
}
