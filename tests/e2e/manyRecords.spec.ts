import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { watchFrames } from './support/frameGaps.ts'
import { launchApp } from './support/launchApp.ts'
import { libraryCounts, nothingHeld } from './support/libraryCounts.ts'
import { nbibText } from './support/nbibText.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'

test('with 10,000 records everything at once is tagged, starred, trashed, undone; the window goes on drawing', async () => {
  test.setTimeout(400_000)
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  const status = page.locator('[data-pane=status]')
  const gaps: Record<string, number> = {}
  const watched = async (what: string, work: () => Promise<void>) => {
    const stop = await watchFrames(page)
    await work()
    gaps[what] = Math.round(await stop())
  }
  const patient = { timeout: 120_000 }
  await library.startEmpty()
  await dropFiles(page, [{ name: 'many.nbib', bytes: new TextEncoder().encode(nbibText(10_000)) }])
  const sheet = new ImportSheetPage(page)
  expect(await sheet.counts(120_000)).toMatchObject({ new: 10_000 })
  await watched('import', () => sheet.import(180_000))
  await expect(library.count('10,000 resources')).toBeVisible(patient)

  await library.list.focus()
  await watched('select all', async () => {
    await page.keyboard.press('Control+a')
    await expect(library.detail.getByText('10,000 to read')).toBeVisible(patient)
  })
  await watched('tag all', async () => {
    await page.keyboard.press('t')
    await page.keyboard.type('boards')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(status).toContainText('Tagging')
    await expect(library.toast).toContainText('Tags changed on 10,000 resources', patient)
  })
  await expect(library.detail.getByText('#boards')).toBeVisible(patient)
  await watched('undo tagging', async () => {
    await library.list.focus()
    await page.keyboard.press('Control+z')
    await expect(library.toast).toContainText('Undone', patient)
  })
  await watched('trash all', async () => {
    await library.list.focus()
    await page.keyboard.press('Delete')
    await expect(library.toast).toContainText('10,000 resources moved to trash', patient)
  })
  await watched('undo trashing', async () => {
    await page.keyboard.press('Control+z')
    await expect(library.count('10,000 resources')).toBeVisible(patient)
  })
  await watched('undo the import', async () => {
    await page.keyboard.press('Control+z')
    await expect(library.toast).toContainText('Undone', patient)
    await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible(patient)
  })
  expect(await libraryCounts(page)).toEqual(nothingHeld)
  process.stdout.write(`Longest gap between frames, in ms: ${JSON.stringify(gaps)}\n`)
  await app.close()
})
