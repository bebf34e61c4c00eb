import { expect, test } from '@playwright/test'
import { contact } from '../search/arbitraryPeople.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const people = [
  contact('c1', 'Miriam Okonkwo', { family: 'Okonkwo', given: 'Miriam', tags: ['boards'] }),
  contact('c2', 'Wanda Teague', { deletedAt: '2026-02-01T00:00:00.000Z' }),
]

async function launchWithPeople() {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'contacts', people)
  const again = await app.relaunch()
  await new LibraryPage(again.page).go()
  await expect(again.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  return again
}

test('the palette finds a person by a misspelt name', async () => {
  const app = await launchWithPeople()
  const library = new LibraryPage(app.page)
  await library.palette('miriam okonkow', 'Miriam Okonkwo')
  const group = app.page.getByRole('group', { name: 'People' })
  await expect(group.getByRole('option')).toHaveCount(1)
  await app.page.keyboard.press('Enter')
  await expect(library.openTitle).toContainText('Miriam Okonkwo')
  await app.close()
})

test('the trash holds every kind, gives back, and deletes for good, and undo reaches both', async () => {
  const app = await launchWithPeople()
  const { page } = app
  const library = new LibraryPage(page)
  const deleted = page.getByRole('listbox', { name: 'Deleted records' })
  await test.step('a resource is thrown away beside the contact', async () => {
    await library.openCapture()
    await page.keyboard.insertText('https://bsky.app/profile/jonah.example.com/post/3m3cux2psw422')
    await page.keyboard.press('Control+Enter')
    await expect(library.rows).toHaveCount(1)
    await library.list.focus()
    await page.keyboard.press('Delete')
    await expect(library.toast).toContainText('1 resource moved to trash')
  })
  await test.step('both are listed, the last thrown away first', async () => {
    await page.getByRole('button', { name: 'Trash 2' }).click()
    await expect(deleted.getByRole('option')).toHaveCount(2)
    await expect(deleted.getByRole('option').last()).toContainText('Wanda Teague')
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemTheme(theme)
      expect(await seriousProblems(page), theme).toEqual([])
    }
  })
  await test.step('one is restored, and undo puts it back', async () => {
    await deleted.getByRole('option', { name: /Wanda Teague/ }).click()
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect(library.toast).toContainText('1 restored from the trash')
    await expect(deleted.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(deleted.getByRole('option')).toHaveCount(2)
  })
  await test.step('all are deleted for good, and undo brings them back', async () => {
    await page.getByRole('button', { name: 'Empty…' }).click()
    await page.getByRole('button', { name: 'Delete 2 for good' }).click()
    await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
    await expect(library.toast).toContainText('2 deleted permanently')
    await page.keyboard.press('Control+z')
    await expect(deleted.getByRole('option')).toHaveCount(2)
  })
  await app.close()
})
