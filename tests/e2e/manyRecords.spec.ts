import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp } from './support/launchApp.ts'
import { libraryCounts, nothingHeld } from './support/libraryCounts.ts'
import { nbibText } from './support/nbibText.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'

/** More than are changed on the drawing thread; how the window goes on drawing meanwhile is measured by the bench. */
const records = 1_200
const words = '1,200 resources'

test('everything at once is tagged, starred, trashed and undone, and what all share is counted', async () => {
  test.setTimeout(180_000)
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  const undone = async (what: string) => {
    await library.list.focus()
    await page.keyboard.press('Control+z')
    await expect(library.toast).toContainText(`Undone: ${what}`, { timeout: 30_000 })
  }
  const told = (what: string) => expect(library.toast).toContainText(what, { timeout: 30_000 })
  await library.startEmpty()
  await dropFiles(page, [{ name: 'many.nbib', bytes: new TextEncoder().encode(nbibText(records)) }])
  const sheet = new ImportSheetPage(page)
  expect(await sheet.counts()).toMatchObject({ new: records })
  await sheet.importUnasked(60_000)
  await expect(library.count(words)).toBeVisible()

  await library.list.focus()
  await page.keyboard.press('Control+a')
  await expect(library.detail.getByText('1,200 to read')).toBeVisible()
  await page.keyboard.press('s')
  await told(`${words} starred`)
  await page.keyboard.press('t')
  await expect(library.detail.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('boards')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await told(`Tags changed on ${words}`)
  await expect(library.detail.getByText('#boards')).toBeVisible()
  await undone(`tags changed on ${words}`)
  await expect(library.detail.getByText('#boards')).toBeHidden()
  await library.list.focus()
  await page.keyboard.press('Delete')
  await told(`${words} moved to trash`)
  await expect(page.getByRole('heading', { name: 'Everything is in the trash' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await told(`Undone: ${words} moved to trash`)
  await undone(`${words} starred`)
  await undone(`${words} imported from many.nbib`)
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  expect(await libraryCounts(page)).toEqual(nothingHeld)
  await page.keyboard.press('Control+Shift+z')
  await told(`Redone: ${words} imported from many.nbib`)
  expect(await libraryCounts(page)).toEqual({ resources: records, rawRecords: records, imports: 1 })
  await app.close()
})
