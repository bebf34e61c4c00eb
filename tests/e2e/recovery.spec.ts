import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { backupRows } from './support/backupRows.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { libraryDatabases, raiseVersion } from './support/libraryDatabases.ts'
import { libraryWithBackup } from './support/libraryWithBackup.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { RecoveryPage } from './support/pages/RecoveryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { restoreFrom, wholeLibrary } from './support/restoreFrom.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { stateCalled } from './support/storeStates.ts'

const emptied = 'Your library is unexpectedly empty'

/** A library of the sample with two backups, closed. */
async function closedSample(): Promise<RunningApp> {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await settings.dailyBackup()
  await settings.backUp(2)
  await app.quit()
  return app
}

function loseDatabase({ profile }: RunningApp): Promise<void> {
  return rm(join(profile, 'IndexedDB'), { recursive: true })
}

test('a lost library comes back equal, row by row', async () => {
  const app = await closedSample()
  await loseDatabase(app)
  const again = await launchApp({ home: app.home })
  const recovery = new RecoveryPage(again.page)
  await recovery.says(emptied)
  await expect(again.page.getByRole('row', { name: /^Resources 0 60$/ })).toBeVisible()
  await recovery.restore.click()
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible({ timeout: 30_000 })
  await again.quit()

  const files = await again.backupFiles()
  const [first = '', last = ''] = [files[0], files.at(-1)]
  expect(last).not.toBe(first)
  for (const table of ['resources', 'rawRecords', 'savedSearches', 'imports', 'settings']) {
    expect(await backupRows(again.backupFolder, last, table)).toEqual(
      await backupRows(again.backupFolder, first, table),
    )
  }
  await rm(app.home, { recursive: true })
})

test('nothing is written before the user chose', async () => {
  const app = await closedSample()
  await loseDatabase(app)
  const again = await launchApp({ home: app.home })
  await new RecoveryPage(again.page).says(emptied)
  expect(await libraryDatabases(again.page)).toEqual({})
  const third = await again.relaunch()
  await new RecoveryPage(third.page).says(emptied)
  await third.close()
})

test('a profile that is gone altogether is no reason to start anew beside full backups', async () => {
  const app = await closedSample()
  await rm(app.profile, { recursive: true })
  const again = await launchApp({ home: app.home })
  await new RecoveryPage(again.page).says('No library here, but there are backups of one')
  await again.close()
})

test('a backup that cannot be read is shown, and the next is chosen', async () => {
  const app = await closedSample()
  const newest = join(app.backupFolder, (await app.backupFiles()).at(-1) ?? '')
  const bytes = await readFile(newest)
  await writeFile(newest, bytes.subarray(0, bytes.length / 2))
  await loseDatabase(app)
  const again = await launchApp({ home: app.home })
  const recovery = new RecoveryPage(again.page)
  await recovery.says(emptied)
  await expect(again.page.getByText('Cannot be read fully')).toBeVisible()
  await expect(recovery.backups.nth(0)).toBeDisabled()
  await expect(recovery.backups.nth(1)).toBeChecked()
  await recovery.restore.click()
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible({ timeout: 30_000 })
  await again.close()
})

test('starting empty asks once more, keeps the backups, and is not asked about again', async () => {
  const app = await closedSample()
  const before = await app.backupFiles()
  await loseDatabase(app)
  const again = await launchApp({ home: app.home })
  const recovery = new RecoveryPage(again.page)
  await recovery.says(emptied)
  await recovery.startEmpty()
  const library = new LibraryPage(again.page)
  await library.startEmpty()
  const third = await again.relaunch()
  await expect(third.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  expect(await third.backupFiles()).toEqual(before)
  await third.close()
})

test('a library of a newer program is refused, left as it is, and a backup opens beside it', async () => {
  const app = await closedSample()
  const opened = await launchApp({ home: app.home })
  const found = new LibraryPage(opened.page)
  await found.go()
  await expect(found.rows.first()).toBeVisible()
  await raiseVersion(opened.page, 'plexus-1', 990)
  const again = await opened.relaunch()
  const recovery = new RecoveryPage(again.page)
  await recovery.says('This library was written by a newer Plexus')
  await expect(again.page.getByRole('row', { name: /^Resources not opened 60$/ })).toBeVisible()
  await recovery.restore.click()
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible({ timeout: 30_000 })
  expect(await libraryDatabases(again.page)).toEqual({ 'plexus-1': 990, 'plexus-2': 60 })
  await again.close()
})

// All states of the store: `npm run recovery`.
test('a store that cannot be read is moved aside by a restart of the program, and the user chooses once', async () => {
  let app = await libraryWithBackup({ isLarge: false })
  const before = await wholeLibrary(app.page)
  for (const name of ['MANIFEST is missing', 'a file is in the place of all stores']) {
    const back = await restoreFrom(app, stateCalled(name))
    app = back.app
    expect(back, name).toMatchObject({ heading: 'The library cannot be opened', restarted: true })
    expect(await wholeLibrary(app.page), name).toEqual(before)
  }
  expect(await readdir(join(app.profile, 'kept-aside'))).toHaveLength(2)
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in recovery in ${theme} colours`, async () => {
    const app = await closedSample()
    await loseDatabase(app)
    const again = await launchApp({ home: app.home })
    await again.setSystemTheme(theme)
    const recovery = new RecoveryPage(again.page)
    await expect(recovery.backups.nth(1)).toBeVisible()
    expect(await seriousProblems(again.page)).toEqual([])
    await again.page.getByRole('button', { name: 'Start empty instead' }).click()
    await expect(again.page.getByRole('dialog')).toBeVisible()
    expect(await seriousProblems(again.page)).toEqual([])
    await again.page.keyboard.press('Escape')
    await again.close()
  })
}
