import { expect, type Page } from '@playwright/test'

/** The databases of the profile by name, each with its version as IndexedDB counts it. */
export async function libraryDatabases(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return Object.fromEntries(databases.map(({ name, version }) => [name ?? '', version ?? 0]))
  })
}

/** The name of the database that is the library now. */
export async function openDatabaseName(page: Page): Promise<string> {
  const start = await page.evaluate(() => window.plexus.start())
  if (!start.ok) throw new Error(start.error.code)
  return start.value.databaseName
}

/**
 * Gives a database a higher version, as a later release of the program would. The window notices and begins anew, which
 * can come before the answer, and once before the version is written.
 */
export async function raiseVersion(page: Page, name: string, version: number): Promise<void> {
  const found = () => libraryDatabases(page).then((all) => all[name], unanswered)
  await expect
    .poll(async () => {
      if ((await found()) !== version) await openAt(page, name, version).catch(unanswered)
      return found()
    })
    .toBe(version)
}

function unanswered(error: unknown): undefined {
  if (!String(error).includes('Execution context was destroyed')) throw error
}

function openAt(page: Page, name: string, version: number): Promise<void> {
  return page.evaluate(
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
