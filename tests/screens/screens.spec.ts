import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { lane, launchApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { SettingsPage } from '../e2e/support/pages/SettingsPage.ts'

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'out/screens')

const areas = ['Today', 'Planner', 'People', 'Drafts', 'Reputation', 'Portfolio'] as const

for (const theme of ['light', 'dark'] as const) {
  test(`the screens in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    const library = new LibraryPage(page)
    const picture = (name: string) =>
      page.screenshot({
        path: join(folder, `${name}-${theme}-${lane()}.png`),
        animations: 'disabled',
        caret: 'hide',
      })
    await app.resize(1200, 800)
    await app.setSystemTheme(theme)
    await expect(page.getByRole('heading', { name: 'Plexus' })).toBeVisible()
    await picture('first-start')
    await library.startWithSample()
    await picture('library')
    await library.search('statin strok')
    await expect(library.count(/of 60 resources/)).toBeVisible()
    await picture('search')
    await library.searchField.fill('')
    await library.toList()
    await page.keyboard.press('e')
    await expect(page.getByRole('form', { name: 'Edit this resource' })).toBeVisible()
    await picture('edit')
    await page.keyboard.press('Escape')
    await library.openCapture()
    await picture('capture')
    await page.keyboard.press('Escape')
    await library.palette('stroke', /stroke/i)
    await picture('palette')
    await page.keyboard.press('Escape')
    for (const area of areas) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(`^${area}`) })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      // The month is worked out in a worker, and drawn when it is there.
      if (area === 'Planner') await page.getByRole('gridcell').first().waitFor()
      await picture(area.toLowerCase())
    }
    await new SettingsPage(page).open()
    await picture('settings')
    await app.close()
  })
}
