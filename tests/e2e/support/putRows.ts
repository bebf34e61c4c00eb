import type { Page } from '@playwright/test'

/**
 * Puts rows into a table of the open library past all of the program's own code, as if they had always been there: the
 * program sees them at its next start.
 */
export async function putRows(
  page: Page,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000) {
    await page.evaluate(putSome, { table, rows: rows.slice(from, from + 1_000) })
  }
}

async function putSome({
  table,
  rows,
}: {
  readonly table: string
  readonly rows: readonly unknown[]
}): Promise<void> {
  const start = await window.plexus.start()
  if (!start.ok) throw new Error(start.error.code)
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(start.value.databaseName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = db.transaction(table, 'readwrite')
  for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  db.close()
}
