import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { writePubmedFile } from './support/writePubmedFile.ts'

const importDoor = /^Import my data/

test('the import door leads to what the file would do, over the library', async () => {
  const app = await launchApp()
  const { page } = app
  await app.chooseFiles([await writePubmedFile(app.home, 12)])
  await page.getByRole('button', { name: importDoor }).click()
  const sheet = page.getByRole('dialog', { name: 'Import' })
  await sheet.getByRole('button', { name: 'Import 12 resources' }).click()
  await expect(new LibraryPage(page).rows.first()).toBeVisible()
  await app.close()
})

test('a cancelled dialog leads back to the doors', async () => {
  const app = await launchApp()
  await app.chooseFiles([])
  await app.page.getByRole('button', { name: importDoor }).click()
  await expect(app.page.getByRole('button', { name: importDoor })).toBeEnabled()
  await app.close()
})

test('the sample door keeps the answers that were given, and is passed only once', async () => {
  const app = await launchApp()
  const { page } = app
  await page.getByRole('radio', { name: 'Applying' }).check()
  const find = page.getByRole('textbox', { name: 'Find a specialty' })
  await find.fill('astrology')
  await expect(page.getByText('No specialty is called “astrology”')).toBeVisible()
  await find.fill('ENT')
  await page.getByRole('checkbox', { name: /^Otolaryngology/ }).check()
  await find.press('Escape')
  await page.getByRole('checkbox', { name: 'Neurology', exact: true }).check()
  await page.getByRole('button', { name: 'Skip: Which time zone?' }).click()
  await expect(page.getByText('60 made-up resources')).toBeVisible()
  await new LibraryPage(page).startWithSample()

  const again = await app.relaunch()
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible()
  const settings = new SettingsPage(again.page)
  await settings.open()
  await expect(settings.choice('Applying')).toBeChecked()
  await expect(settings.tick('Neurology')).toBeChecked()
  await expect(again.page.getByRole('checkbox', { name: /^Otolaryngology/ })).toBeChecked()
  await expect(settings.tick('Pediatrics')).not.toBeChecked()
  await expect(again.page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('')
  await again.close()
})

test('the empty door is passed only once, and nothing is backed up for it', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await expect(app.page.getByText('No backup yet: nothing to keep')).toBeVisible()
  const again = await app.relaunch()
  await expect(again.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  expect(await again.backupFiles()).toEqual([])
  await again.close()
})

test('who leaves before choosing is greeted again', async () => {
  const app = await launchApp()
  await expect(app.page.getByRole('button', { name: importDoor })).toBeVisible()
  const again = await app.relaunch()
  await expect(again.page.getByRole('button', { name: importDoor })).toBeVisible()
  await again.close()
})

test('first start is answered by keyboard alone', async () => {
  const app = await launchApp()
  const { page } = app
  const stage = page.getByRole('radio', { name: 'Preclinical years' })
  await expect(stage).toBeVisible()
  while (!(await stage.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Clerkships' })).toBeChecked()
  const empty = page.getByRole('button', { name: 'Start with an empty library' })
  while (!(await empty.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious at first start in ${theme} colours`, async () => {
    const app = await launchApp()
    await app.setSystemTheme(theme)
    await expect(app.page.getByText('60 made-up resources')).toBeVisible()
    expect(await seriousProblems(app.page)).toEqual([])
    await app.page.getByRole('button', { name: /more$/ }).click()
    await app.page.getByRole('combobox', { name: 'Which time zone?' }).fill('phoen')
    await expect(app.page.getByRole('option', { name: /Phoenix/ })).toBeVisible()
    expect(await seriousProblems(app.page)).toEqual([])
    await app.close()
  })
}
