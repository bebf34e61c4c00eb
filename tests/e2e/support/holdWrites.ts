import type { Page } from '@playwright/test'

/** Keeps the open library from writing a table, as a slow disk would; answers how to let it go on. */
export async function holdWrites(page: Page, table: string): Promise<() => Promise<void>> {
  await page.evaluate(async (store) => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.filter((each) => /^plexus-\d+$/.test(each)).at(-1) ?? ''
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const shared = window as unknown as { letGo?: () => void }
    await new Promise<void>((held) => {
      const rows = database.transaction(store, 'readwrite').objectStore(store)
      let holding = true
      shared.letGo = () => {
        holding = false
        database.close()
      }
      // A transaction lives as long as it is asked something.
      const ask = () => {
        rows.count().onsuccess = () => {
          held()
          if (holding) ask()
        }
      }
      ask()
    })
  }, table)
  return () =>
    page.evaluate(() => {
      ;(window as unknown as { letGo(): void }).letGo()
    })
}
