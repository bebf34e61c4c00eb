import { expect, type Page } from '@playwright/test'
import { type RecordTable, recordTables } from '../../../src/model/journal.ts'
import { actThatEnds } from './actThatEnds.ts'
import { launchApp, type RunningApp } from './launchApp.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { RecoveryPage } from './pages/RecoveryPage.ts'
import type { StoreState } from './storeStates.ts'
import { tableRows } from './tableRows.ts'

/** What a state led to, and how the library came back. */
export interface CameBack {
  readonly app: RunningApp
  readonly heading: string
  readonly restarted: boolean
}

/** Every row of the open library, by table. */
export async function wholeLibrary(page: Page): Promise<Partial<Record<RecordTable, unknown[]>>> {
  const rows: Partial<Record<RecordTable, unknown[]>> = {}
  for (const table of recordTables) rows[table] = await tableRows(page, table)
  return rows
}

/** What the engine says of a store that it cannot read. */
const ofTheStore = ['IndexedDB', 'UnknownError', 'Internal error', 'DatabaseClosed', 'AbortError']

/** Restoring a large library on a busy machine. In milliseconds. */
const patience = { timeout: 150_000 }

/**
 * Brings a state about in a running library, starts the program on it, and has the newest backup restored: the user
 * chooses once, whatever it takes. Answers the program with its library open.
 */
export async function restoreFrom(app: RunningApp, state: StoreState): Promise<CameBack> {
  app.expectTrouble(...ofTheStore)
  await state.whileOpen?.(app.page)
  await app.quit()
  await state.whileClosed?.(app.profile)
  const met = await launchApp({ home: app.home })
  met.expectTrouble(...ofTheStore)
  const library = new LibraryPage(met.page)
  const recovery = new RecoveryPage(met.page)
  if (state.leadsTo === 'library') {
    await library.area.waitFor()
    return { app: met, heading: '', restarted: false }
  }
  await expect(recovery.restore).toBeEnabled()
  const heading = (await met.page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const { ended } = await met.holdRestart()
  await actThatEnds(met.page, recovery.restore.click())
  const restarted = await Promise.race([
    ended.then(() => true),
    library.area.waitFor(patience).then(
      () => false,
      () => true,
    ),
  ])
  if (!restarted) return { app: met, heading, restarted }
  await ended
  const again = await launchApp({ home: app.home })
  await expect(new LibraryPage(again.page).area).toBeVisible(patience)
  return { app: again, heading, restarted }
}
