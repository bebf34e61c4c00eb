import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { ReputationPage } from './support/pages/ReputationPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`a review of one’s own items is kept as a template and begun again after a restart, in ${theme} colours`, async () => {
    const app = await launchApp()
    await new LibraryPage(app.page).startWithSample()
    await app.setSystemTheme(theme)
    const reputation = new ReputationPage(app.page)
    await reputation.go()
    await reputation.area.getByRole('button', { name: 'Start a review' }).press('Enter')
    const sheet = app.page.getByRole('dialog', { name: 'Start a review' })
    await sheet.getByRole('radio', { name: 'Choose the items' }).press('Space')
    const open = sheet.getByRole('button', { name: /^Open with/ })
    await expect(open).toBeDisabled()
    const boxes = sheet
      .getByRole('region', { name: 'Items of the checklist' })
      .getByRole('checkbox')
    await boxes.nth(0).press('Space')
    await boxes.nth(3).press('Space')
    expect(await seriousProblems(app.page)).toEqual([])
    await sheet.getByRole('textbox', { name: 'Keep as a template' }).fill('Before each interview')
    await expect(open).toHaveText('Open with 2 items')
    await open.press('Enter')
    const heading = { level: 1, name: /^Before each interview, / } as const
    await expect(reputation.area.getByRole('heading', heading)).toBeVisible()
    await expect(reputation.area.getByText(/^0 of 2 done/)).toBeVisible()

    const again = await app.relaunch()
    await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible()
    const later = new ReputationPage(again.page)
    await later.go()
    await later.area.getByRole('button', { name: 'Start a review' }).press('Enter')
    const next = again.page.getByRole('dialog', { name: 'Start a review' })
    await next.getByRole('radio', { name: 'Before each interview' }).press('Space')
    await expect(next.getByRole('button', { name: 'Open with 2 items' })).toBeEnabled()
    await next
      .getByRole('button', { name: 'Remove the template: Before each interview' })
      .press('Enter')
    await expect(next.getByRole('radio', { name: 'Before each interview' })).toBeHidden()
    await again.close()
  })
}
