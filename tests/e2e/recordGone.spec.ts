import { expect, test } from '@playwright/test'
import { removeAsAnotherWindow } from './support/behindTheProgram.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

test('what is typed for a record that is gone is never told as saved, can be copied, and kept as a draft', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const status = page.locator('[data-pane=status]')
  await library.detail.getByTitle(/^(?:Edit the notes|Write a note)$/).click()
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await expect(notes).toBeVisible()
  const value = (await library.openTitle.textContent()) ?? ''
  await removeAsAnotherWindow(page, { table: 'resources', field: 'title', value })

  await notes.fill('Ask about this on the next ward round')
  await expect(library.toast).toContainText('It is no longer in the library')
  await expect(status).toContainText('What you typed in a record that is gone is kept')
  await expect(status).not.toContainText('All changes saved')
  await expect(notes).toHaveValue('Ask about this on the next ward round')
  expect(await seriousProblems(page)).toEqual([])

  await notes.fill('Ask about this on the next ward round, and read the appendix')
  await status.getByRole('button', { name: 'Show it' }).click()
  const sheet = page.getByRole('dialog', { name: 'What you typed' })
  await expect(sheet.getByLabel('What you typed')).toHaveValue(/and read the appendix$/)
  expect(await seriousProblems(page)).toEqual([])
  await sheet.getByRole('button', { name: 'Copy' }).click()
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/appendix$/)
  await sheet.getByRole('button', { name: 'Keep as a draft' }).click()
  await expect(sheet).toContainText('Nothing is left to be kept')
  await page.keyboard.press('Escape')
  await expect(status).toContainText('All changes saved')
  await library.palette('drafts', /^Drafts/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('and read the appendix').first()).toBeVisible()
  await app.close()
})
