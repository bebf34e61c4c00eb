import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { backupRows } from './support/backupRows.ts'
import { launchApp } from './support/launchApp.ts'
import { libraryDatabases } from './support/libraryDatabases.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

test('colours and row height stay as they were set', async () => {
  const app = await launchApp()
  await app.setSystemTheme('light')
  await new LibraryPage(app.page).startEmpty()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await settings.choice('Dark').click()
  await settings.choice('Compact').click()
  const root = app.page.locator('html')
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(root).toHaveAttribute('data-density', 'compact')

  const again = await app.relaunch()
  const rootAgain = again.page.locator('html')
  await expect(rootAgain).toHaveAttribute('data-density', 'compact')
  await expect(rootAgain).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const settingsAgain = new SettingsPage(again.page)
  await settingsAgain.open()
  await expect(settingsAgain.choice('Dark')).toBeChecked()
  await again.close()
})

test('the sample library is added and removed from the settings', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await new SettingsPage(app.page).open()
  await app.page.getByRole('button', { name: 'Add the sample library' }).click()
  await expect(app.page.getByText('60 resources of the library are invented')).toBeVisible()
  await app.page.getByRole('button', { name: 'Remove the sample library' }).click()
  await expect(app.page.getByRole('button', { name: 'Add the sample library' })).toBeVisible()
  await app.close()
})

test('the last ten backups are kept', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await settings.dailyBackup()
  for (const listed of [2, 3, 4, 5, 6, 7, 8, 9, 10]) await settings.backUp(listed)
  const before = await app.backupFiles()
  await settings.backUp(10)
  await expect.poll(async () => (await app.backupFiles()).slice(0, -1)).toEqual(before.slice(1))
  await app.close()
})

test('a backup restored from within says what changes, keeps the present, and is equal', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startWithSample()
  const settings = new SettingsPage(page)
  await settings.open()
  await settings.dailyBackup()
  await settings.backUp(2)
  const [, made = ''] = await app.backupFiles()
  await page.getByRole('button', { name: 'Remove the sample library' }).click()
  await expect(page.getByRole('button', { name: 'Add the sample library' })).toBeVisible()
  await page.getByRole('button', { name: 'Add the sample library' }).click()
  await expect(page.getByText('60 resources of the library are invented')).toBeVisible()

  await page.getByRole('button', { name: 'Restore…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Restore a backup' })
  await expect(
    sheet.getByText('60 resources would come back, 60 resources would leave'),
  ).toBeVisible()
  expect(await seriousProblems(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Restore 60 resources' }).click()
  await expect(sheet).toBeHidden({ timeout: 30_000 })
  await new LibraryPage(page).go()
  await expect(new LibraryPage(page).rows.first()).toBeVisible()
  expect(Object.keys(await libraryDatabases(page)).sort()).toEqual(['plexus-1', 'plexus-2'])

  await app.quit()
  const files = await app.backupFiles()
  expect(files.some((name) => name.endsWith('-restore.jsonl.gz'))).toBe(true)
  const last = files.at(-1) ?? ''
  expect(last).not.toBe(made)
  for (const table of ['resources', 'savedSearches', 'settings']) {
    expect(await backupRows(app.backupFolder, last, table)).toEqual(
      await backupRows(app.backupFolder, made, table),
    )
  }
  const again = await launchApp({ home: app.home })
  await new LibraryPage(again.page).go()
  await expect(new LibraryPage(again.page).rows.first()).toBeVisible()
  await again.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the settings in ${theme} colours`, async () => {
    const app = await launchApp()
    await app.setSystemTheme(theme)
    await new LibraryPage(app.page).startWithSample()
    const settings = new SettingsPage(app.page)
    await settings.open()
    await settings.dailyBackup()
    expect(await seriousProblems(app.page)).toEqual([])
    await app.close()
  })
}

test('backups that are damaged or from a newer program are listed with the reason, and the next is chosen', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startWithSample()
  const settings = new SettingsPage(page)
  await settings.open()
  await settings.dailyBackup()
  for (const listed of [2, 3]) await settings.backUp(listed)
  const [, second = '', third = ''] = (await app.backupFiles()).map((name) =>
    join(app.backupFolder, name),
  )
  const whole = await readFile(third)
  await writeFile(third, whole.subarray(0, whole.length - 200))
  const lines = gunzipSync(await readFile(second)).toString('utf8')
  const later = lines.replace(/"schemaVersion":\d+/, '"schemaVersion":900')
  expect(later).not.toBe(lines)
  await writeFile(second, gzipSync(later))

  await page.getByRole('button', { name: 'Restore…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Restore a backup' })
  const backups = sheet.getByRole('radiogroup', { name: 'Backups' })
  await expect(backups.getByRole('radio')).toHaveCount(3)
  await expect(backups.getByText('Cannot be read fully')).toBeVisible()
  await expect(backups.getByText('From a newer Plexus')).toBeVisible()
  await expect(backups.getByRole('radio').nth(0)).toBeDisabled()
  await expect(backups.getByRole('radio').nth(1)).toBeDisabled()
  await expect(backups.getByRole('radio').nth(2)).toBeChecked()
  await sheet.getByRole('button', { name: 'Restore 60 resources' }).click()
  await expect(sheet).toBeHidden({ timeout: 30_000 })
  expect(Object.keys(await libraryDatabases(page)).sort()).toEqual(['plexus-1', 'plexus-2'])
  await app.close()
})

test('the hours of the night are one’s own, and what readers see is kept part by part', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  const settings = new SettingsPage(app.page)
  await settings.open()
  const nights = app.page.getByRole('switch', { name: /^What is written at night/ })
  await nights.press('Space')
  await app.page.getByLabel('The night begins').fill('23:15')
  await app.page.getByLabel('Drafts wait until').fill('07:30')
  await app.page.getByRole('textbox', { name: 'Handle' }).fill('@ada')
  await app.page.getByRole('textbox', { name: 'Bio' }).fill('MS4, neurology')
  await app.page.getByRole('textbox', { name: 'Handle' }).focus()
  const again = await app.relaunch()
  const later = new SettingsPage(again.page)
  await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible()
  await later.open()
  await expect(again.page.getByLabel('The night begins')).toHaveValue('23:15')
  await expect(again.page.getByLabel('Drafts wait until')).toHaveValue('07:30')
  await expect(again.page.getByRole('textbox', { name: 'Handle' })).toHaveValue('@ada')
  await expect(again.page.getByRole('textbox', { name: 'Bio' })).toHaveValue('MS4, neurology')
  await again.close()
})
