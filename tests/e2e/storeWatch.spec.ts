import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { deleteLibrary, emptyTables } from './support/behindTheProgram.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { RecoveryPage } from './support/pages/RecoveryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const partly = 'Part of the library is missing'
/** A look comes every few seconds; on a machine that does other things as well it may be late. */
const seconds = { timeout: 15_000 }

/** The sample with a backup, and what the desktop last saw of it. */
async function sampleWithBackup(): Promise<RunningApp> {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await settings.dailyBackup()
  await expect.poll(() => lastSeen(app), seconds).toMatchObject({ counts: { resources: 60 } })
  return app
}

async function lastSeen({ profile }: RunningApp): Promise<unknown> {
  return JSON.parse(await readFile(join(profile, 'state.json'), 'utf8')).lastSeen
}

test('a table emptied under the running window is noticed, said with its numbers, and gone on with once', async () => {
  const app = await sampleWithBackup()
  const { page } = app
  const before = await lastSeen(app)
  await emptyTables(page, ['contacts'])
  await expect(page.getByRole('heading', { level: 1, name: partly })).toBeVisible(seconds)
  await expect(page.getByRole('row', { name: /^Resources 60 60$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^People 0 \d+$/ })).toBeVisible()
  await expect(new RecoveryPage(page).backups.first()).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page)).toEqual([])
  }
  // The note of what there was stands until the user chose.
  expect(await lastSeen(app)).toEqual(before)
  const again = await app.relaunch()
  const asked = new RecoveryPage(again.page)
  await asked.says(partly)
  expect(await lastSeen(again)).toEqual(before)
  await asked.goOn()
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.count('60 resources')).toBeVisible()
  const third = await again.relaunch()
  await new LibraryPage(third.page).go()
  await expect(new LibraryPage(third.page).count('60 resources')).toBeVisible()
  await third.close()
})

test('an older journal than last seen leads to recovery, and a backup brings all of it back', async () => {
  const app = await sampleWithBackup()
  const { page } = app
  await emptyTables(page, ['resources', 'journal'])
  await expect(page.getByRole('heading', { level: 1, name: partly })).toBeVisible(seconds)
  await new RecoveryPage(page).restore.click()
  const library = new LibraryPage(page)
  await library.go()
  await expect(library.count('60 resources')).toBeVisible({ timeout: 30_000 })
  await app.close()
})

test('a library deleted under the running window is noticed, nothing takes its place, and a backup brings it back', async () => {
  const app = await sampleWithBackup()
  const { page } = app
  await deleteLibrary(page)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your library is unexpectedly empty' }),
  ).toBeVisible(seconds)
  await new RecoveryPage(page).restore.click()
  const library = new LibraryPage(page)
  await library.go()
  await expect(library.count('60 resources')).toBeVisible({ timeout: 30_000 })
  await app.close()
})
