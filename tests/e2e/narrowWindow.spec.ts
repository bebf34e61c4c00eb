import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

test('in a narrow window the detail lies over the list and Esc leads back to it', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  await app.resize(1000, 700)
  await expect(library.detail).toBeHidden()
  await library.toList()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(library.detail).toBeFocused()
  const outOfReach = page.locator('[inert]').filter({ has: library.list })
  await expect(outOfReach).toHaveCount(1)
  expect(await seriousProblems(page)).toEqual([])
  const second = await library.openTitle.textContent()
  await page.keyboard.press('j')
  await expect(library.openTitle).not.toHaveText(second ?? '')
  await page.keyboard.press('Escape')
  await expect(library.detail).toBeHidden()
  await expect(library.list).toBeFocused()
  await expect(outOfReach).toHaveCount(0)

  await library.rows.nth(4).click()
  await expect(library.detail).toBeVisible()
  await library.detail.getByRole('button', { name: 'List' }).click()
  await expect(library.list).toBeFocused()
  await page.keyboard.press('t')
  await expect(library.detail.getByRole('combobox', { name: 'Tags' })).toBeFocused()
  await page.keyboard.press('Escape')
  await library.search('statin')
  await expect(library.detail).toBeHidden()
  await expect(library.count(/of 60 resources/)).toBeVisible()
  await app.close()
})

test('in a very narrow window the sidebar is a rail, and comes back with the room for it', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const tags = page.getByRole('heading', { name: 'Tags', exact: true })
  await expect(tags).toBeVisible()
  await app.resize(800, 700)
  await expect(tags).toBeHidden()
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible()
  await app.resize(1300, 700)
  await expect(tags).toBeVisible()
  await expect(library.detail).toBeVisible()
  await app.close()
})
