import { randomBytes } from 'node:crypto'
import { emptyDraft } from '../../../src/model/resource.ts'
import { resourceFromDraft } from '../../bench/resourceFromDraft.ts'
import { launchApp, type RunningApp } from './launchApp.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { SettingsPage } from './pages/SettingsPage.ts'
import { putRows } from './putRows.ts'

/**
 * So much that the store writes tables beside its log. Larger texts would lie in files of their own, and those that
 * repeat themselves be made small.
 */
function longTexts(): readonly { readonly id: string }[] {
  return Array.from({ length: 150 }, (_, at) =>
    resourceFromDraft(
      { ...emptyDraft('page', `Long ${at}`), text: randomBytes(24_000).toString('hex') },
      at,
    ),
  )
}

/** The sample library, long texts with it where `isLarge`, and a backup of all of it; open for the second time. */
export async function libraryWithBackup({ isLarge }: { isLarge: boolean }): Promise<RunningApp> {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  if (isLarge) await putRows(first.page, 'resources', longTexts())
  const settings = new SettingsPage(first.page)
  await settings.open()
  await settings.dailyBackup()
  await settings.backUp(2)
  return await first.relaunch()
}
