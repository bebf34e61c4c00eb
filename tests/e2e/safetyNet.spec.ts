import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { backupRows } from './support/backupRows.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { writePubmedFile } from './support/writePubmedFile.ts'

/** One of a day that is finished: while it is being written it bears another ending. */
const daily = expect.stringMatching(/-daily\.jsonl\.gz$/)

test('leaving writes a backup outside the profile; a library that vanished is asked about and restored whole', async () => {
  const app = await launchApp()
  const library = new LibraryPage(app.page)
  await library.startWithSample()
  await expect(library.count('60 resources')).toBeVisible()
  // Leaving adds nothing where the backup of the day has it all: so that one comes first, and then a change.
  await expect.poll(() => app.backupFiles(), { timeout: 20_000 }).toEqual([daily])
  await library.rows.first().click()
  const star = library.detail.getByRole('button', { name: 'Starred' })
  const before = (await star.getAttribute('aria-pressed')) ?? ''
  await star.click()
  await expect(star).not.toHaveAttribute('aria-pressed', before)
  await app.quit()

  const files = await app.backupFiles()
  const newest = files.at(-1) ?? ''
  expect(newest).toMatch(/-quit\.jsonl\.gz$/)
  expect(app.backupFolder.startsWith(app.profile)).toBe(false)
  const lines = gunzipSync(await readFile(join(app.backupFolder, newest))).toString('utf8')
  expect(lines.match(/^\{"table":"resources"/gm)).toHaveLength(60)

  await rm(join(app.profile, 'IndexedDB'), { recursive: true, force: true })
  const again = await launchApp({ home: app.home })
  const { page } = again
  const restore = page.getByRole('button', { name: 'Restore and check' })
  await expect(restore).toBeVisible()
  expect(await seriousProblems(page)).toEqual([])
  await restore.click()
  const restored = new LibraryPage(page)
  await restored.go()
  await expect(restored.count('60 resources')).toBeVisible({ timeout: 30_000 })
  await restored.search('statin strok')
  await expect(restored.rows.first()).toBeVisible()
  await again.close()
})

test('an empty library never takes the place of a full backup', async () => {
  const app = await launchApp()
  const library = new LibraryPage(app.page)
  await library.startWithSample()
  await expect(library.count('60 resources')).toBeVisible()
  const full = await app.relaunch()
  const before = await full.backupFiles()
  expect(before.length).toBeGreaterThan(0)
  const emptied = new LibraryPage(full.page)
  await emptied.go()
  await expect(emptied.count('60 resources')).toBeVisible()
  await emptied.palette('remove the sample', /Remove the sample library/)
  await full.page.keyboard.press('Enter')
  await expect(full.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  const last = await full.relaunch()
  expect(await last.backupFiles()).toEqual(before)
  await last.close()
})

test('an import is backed up without being asked for, and leaving adds nothing to it', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startWithSample()
  const backupsMade = () => app.backupFiles()
  await expect.poll(backupsMade, { timeout: 20_000 }).toEqual([daily])
  await app.chooseFiles([await writePubmedFile(app.home, 25)])
  await page.keyboard.press('Control+i')
  const sheet = page.getByRole('dialog', { name: 'Import' })
  await sheet.getByRole('button', { name: 'Import 25 resources' }).click()
  const imported = expect.stringMatching(/-import\.jsonl\.gz$/)
  await expect.poll(backupsMade, { timeout: 20_000 }).toEqual([daily, imported])
  const [first, afterImport = ''] = await app.backupFiles()
  expect(await backupRows(app.backupFolder, afterImport, 'resources')).toHaveLength(85)
  expect(await backupRows(app.backupFolder, afterImport, 'rawRecords')).toHaveLength(25)
  await app.quit()
  expect(await app.backupFiles()).toEqual([first, afterImport])
  await rm(app.home, { recursive: true })
})

test('the first backup of a day is written once the list can be used', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  await app.quit()
  for (const file of await app.backupFiles()) await rm(join(app.backupFolder, file))
  const again = await launchApp({ home: app.home })
  await new LibraryPage(again.page).go()
  await expect(new LibraryPage(again.page).rows.first()).toBeVisible()
  await expect.poll(() => again.backupFiles(), { timeout: 20_000 }).toEqual([daily])
  await again.close()
})

test('a backup folder that cannot be written is told in words, and does not hold up leaving', async () => {
  const app = await launchApp()
  await mkdir(dirname(app.backupFolder), { recursive: true })
  await writeFile(app.backupFolder, 'a file where the folder should be')
  await new LibraryPage(app.page).startWithSample()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await app.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(
    app.page.getByText(/^Not backed up; older backups are unaffected/).first(),
  ).toBeVisible()
  const begun = Date.now()
  await app.close()
  expect(Date.now() - begun).toBeLessThan(10_000)
})
