import { expect } from '@playwright/test'
import type { Draft } from '../../../src/model/draft.ts'
import { launchApp, type RunningApp } from './launchApp.ts'
import { DraftsPage } from './pages/DraftsPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { putRows } from './putRows.ts'

/** The program with an empty library but for some drafts, in their overview. */
export async function startWithDrafts(
  drafts: readonly Draft[] = [],
): Promise<[RunningApp, DraftsPage]> {
  let app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  if (drafts.length > 0) {
    await putRows(app.page, 'drafts', drafts)
    app = await app.relaunch()
  }
  const { page } = app
  // An empty library begins in the field for a first link.
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const overview = new DraftsPage(page)
  await overview.go()
  return [app, overview]
}

/** A new draft, open in its editor. */
export async function startDraft(): Promise<[RunningApp, DraftsPage]> {
  const [app, drafts] = await startWithDrafts()
  await drafts.begin()
  return [app, drafts]
}
