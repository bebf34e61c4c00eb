import type { Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { putRows } from '../e2e/support/putRows.ts'
import type { BenchPart } from './benchPart.ts'
import { measureApart } from './measureApart.ts'
import { peopleCorpus } from './peopleCorpus.ts'
import { searchCorpus } from './searchCorpus.ts'

const starts = 3
const script = new URL('measurePeople.ts', import.meta.url)

/**
 * Searching and ordering 20,000 contacts; and a start of the built program on 10,000 resources and as many contacts as
 * that, until a word typed into the search field is answered, and until the palette finds a person. Seconds, the middle
 * of three starts.
 */
export const peopleSearchPart: BenchPart = async () => ({
  ...measureApart('people.search20k', script, '20000'),
  ...(await measureStart()),
})

async function measureStart(): Promise<Record<string, number>> {
  let app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  const contacts = peopleCorpus(20_000)
  await putRows(app.page, 'resources', searchCorpus(10_000).resources)
  await putRows(app.page, 'contacts', contacts)
  app = await app.relaunch()
  await indexesSaved(app.page)
  const typed: number[] = []
  const found: number[] = []
  for (let turn = 0; turn < starts; turn += 1) {
    await app.quit()
    const begun = performance.now()
    app = await launchApp({ home: app.home })
    typed.push(await secondsUntilAnswered(app, begun))
    const name = contacts[turn * 1_000]?.name ?? ''
    await app.page.keyboard.press('Control+k')
    const field = app.page.getByRole('combobox', { name: 'Go to, search or run a command' })
    await field.fill(name)
    const people = app.page.getByRole('group', { name: 'People' })
    await people.getByRole('option').first().waitFor({ timeout: 120_000 })
    found.push((performance.now() - begun) / 1_000)
  }
  await app.close()
  return { 'people.start.typed_s': middle(typed), 'people.start.person_found_s': middle(found) }
}

async function secondsUntilAnswered(app: RunningApp, begun: number): Promise<number> {
  const library = new LibraryPage(app.page)
  await library.go()
  await library.rows.first().waitFor()
  await library.search('stroke')
  await library.count(/of 10,000 resources/).waitFor()
  return (performance.now() - begun) / 1_000
}

/** Waits until both indexes are kept for the next start. */
async function indexesSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const start = await window.plexus.start()
      if (!start.ok) return false
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(start.value.databaseName)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const rows = await new Promise<{ key: string; snapshot: { rows: string } }[]>(
        (resolve, reject) => {
          const request = db.transaction('searchSnapshots').objectStore('searchSnapshots').getAll()
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        },
      )
      db.close()
      return rows.filter(({ snapshot }) => JSON.parse(snapshot.rows).length >= 10_000).length === 2
    },
    undefined,
    { polling: 2_000, timeout: 180_000 },
  )
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
