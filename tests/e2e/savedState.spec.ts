import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

/** From now on the database takes nothing, as on a full disk; answers how to give it room again. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const shared = window as unknown as { room?: () => void }
    const { put, add } = IDBObjectStore.prototype
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = full
    IDBObjectStore.prototype.add = full
    shared.room = () => Object.assign(IDBObjectStore.prototype, { put, add })
  })
  return () =>
    page.evaluate(() => {
      ;(window as unknown as { room(): void }).room()
    })
}

test('a note that the disk does not take is said so until it is saved, and nothing of it is lost', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const status = page.locator('[data-pane=status]')
  await expect(status).toContainText('All changes saved')

  const giveRoom = await fillDisk(page)
  await library.detail.getByTitle(/^(?:Edit the notes|Write a note)$/).click()
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await notes.fill('Ask about this on the next ward round')
  await expect(status).toContainText('1 change is not saved')
  await expect(status).not.toContainText('All changes saved')
  expect(await seriousProblems(page)).toEqual([])

  await notes.fill('Ask about this on the next ward round, and read the appendix')
  await page.keyboard.press('Escape')
  await expect(status).toContainText('1 change is not saved')
  const tryAgain = status.getByRole('button', { name: 'Try again' })
  await tryAgain.click()
  // Tried and failed: room that is there before would let this attempt succeed.
  await expect(tryAgain).toBeEnabled()
  await expect(status).toContainText('1 change is not saved')

  await giveRoom()
  await status.getByRole('button', { name: 'Try again' }).click()
  await expect(status).toContainText('All changes saved')
  await expect(library.detail).toContainText('and read the appendix')
  const fillAgain = await fillDisk(page)
  await library.detail.getByTitle('Edit the notes').click()
  await notes.fill('An older text that was not saved')
  await expect(status).toContainText('1 change is not saved')
  await fillAgain()
  await notes.fill('A newer text, and read the appendix')
  // What is saved takes the place of what was not: nothing is left to be tried again.
  await expect(status).toContainText('All changes saved')
  await page.keyboard.press('Escape')
  await expect(library.detail).toContainText('A newer text')

  const again = await app.relaunch()
  const found = new LibraryPage(again.page)
  await found.go()
  await found.search('"newer text, and read the appendix"')
  await expect(found.count('1 of 60 resources')).toBeVisible()
  await again.close()
})

test('a captured link that was not saved can be saved later, and changes with a key of their own are counted', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const status = page.locator('[data-pane=status]')
  const giveRoom = await fillDisk(page)
  await library.openCapture()
  await page.keyboard.insertText('https://doi.org/10.5555/plexus.2026.99')
  await page.keyboard.press('Control+Enter')
  await expect(status).toContainText('1 change is not saved')
  await library.list.focus()
  await page.keyboard.press('s')
  await expect(status).toContainText('2 changes are not saved')
  await giveRoom()
  await status.getByRole('button', { name: 'Try again' }).click()
  await expect(status).toContainText('All changes saved')
  await expect(library.count('61 resources')).toBeVisible()
  await app.close()
})
