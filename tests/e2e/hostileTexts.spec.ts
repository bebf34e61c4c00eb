import { expect, test } from '@playwright/test'
import { hostileTexts } from '../hostile/hostileTexts.ts'
import { plantHostile, templateOf } from '../hostile/plantHostile.ts'
import { walkScreens } from '../hostile/walkScreens.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { putRows } from './support/putRows.ts'

test('of sixty hostile texts in every field of every kind of record none closes a screen', async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  const texts = hostileTexts.map(({ text }) => text)
  const template = await templateOf(first.page)
  const planted = await plantHostile(first.page, template, texts, {
    first: 0,
    longest: 1_000_000,
    others: 2_000,
  })
  expect(planted).toBeGreaterThanOrEqual(texts.length * 20)
  // Counted in the settings: alone it shows that all others are read.
  await putRows(first.page, 'resources', [{ id: 'of no shape', title: 7 }])
  const app = await first.relaunch()
  const library = new LibraryPage(app.page)
  await library.go()
  await expect(library.count('60 resources')).toBeVisible()
  let seen = 0
  const opened = await walkScreens(app, async () => {
    seen += 1
  })
  expect(opened.get('go-library')).toBe(60)
  expect(opened.get('go-people')).toBeGreaterThan(20)
  expect(seen).toBeGreaterThan(25)
  await test.step('all of them are read', async () => {
    await new SettingsPage(app.page).open()
    await expect(app.page.getByText('1 record cannot be read')).toBeVisible()
  })
  await app.close()
})
