import type { Page } from '@playwright/test'

/** The databases of the profile by name, each with its version as IndexedDB counts it. */
export async function libraryDatabases(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return Object.fromEntries(databases.map(({ name, version }) => [name ?? '', version ?? 0]))
  })
}

/** Gives a database a higher version, as a later release of the program would. */
export async function raiseVersion(page: Page, name: string, version: number): Promise<void> {
  await page.evaluate(
    ([databaseName, to]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(databaseName, to)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
    [name, version] as const,
  )
}
