import { expect, type Page, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp } from './support/launchApp.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PortfolioPage } from './support/pages/PortfolioPage.ts'
import { experienceRows } from './support/portfolioRows.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const chosen = 'Chosen for MyERAS 2027'

test('an experience by keyboard alone: noted, chosen, starred, worded to its limits, undone, there after a restart', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const portfolio = new PortfolioPage(page)
  await leaveTheField(page)
  await portfolio.go()
  await expect(page.getByRole('heading', { name: 'Nothing in the ledger yet' })).toBeVisible()
  await page.keyboard.press('n')
  await portfolio.field('Position title').focus()
  await page.keyboard.insertText('Intake lead')
  await portfolio.field('Organization').focus()
  await page.keyboard.insertText('Camelback Free Clinic')
  await portfolio.choose('Experience type', 'Volunteer, service, advocacy')
  await portfolio.field('From').focus()
  await page.keyboard.insertText('sep 2023')
  await page.keyboard.press('Tab')
  await expect(portfolio.field('From')).toHaveValue(/^Sept? 2023$/)
  await portfolio.field('Reflections').focus()
  await page.keyboard.insertText('For me alone')
  await portfolio.description.focus()
  await page.keyboard.insertText(`I don’t wait. ${'x'.repeat(737)}`)
  await expect(portfolio.area.getByText(/of 750/)).toBeHidden()

  await portfolio.area.getByRole('checkbox', { name: 'Choose for the season' }).press('Space')
  await expect(portfolio.area.getByText('751 of 750, 1 too many')).toBeVisible()
  await expect(portfolio.rows(chosen)).toHaveAccessibleName(/Intake lead.*751 too long/)
  await expect(portfolio.misses.getByText('Description: 1 character too long')).toBeVisible()
  await expect(portfolio.misses.getByText('The setting is missing')).toBeVisible()
  await expect(portfolio.area.getByText('May not show as written: curly apostrophe')).toBeVisible()
  await portfolio.area.getByRole('button', { name: 'Replace with plain characters' }).press('Enter')
  await expect(portfolio.description).toHaveValue(/^I don't wait/)
  await page.keyboard.press('Control+z')
  await expect(portfolio.description).toHaveValue(/^I don’t wait/)
  await page.keyboard.press('Control+Shift+z')
  await expect(portfolio.description).toHaveValue(/^I don't wait/)
  await portfolio.description.press('Control+End')
  await page.keyboard.press('Backspace')
  await expect(portfolio.area.getByText('750 of 750, 0 left')).toBeVisible()

  await portfolio.area.getByRole('button', { name: 'Most meaningful' }).press('Enter')
  await expect(portfolio.misses.getByText('Why it is most meaningful is missing')).toBeVisible()
  await portfolio.field('Why it is most meaningful').focus()
  await page.keyboard.insertText('It is where I learned to listen.')
  await expect(portfolio.area.getByText('32 of 300, 268 left')).toBeVisible()
  await portfolio.choose('Setting', 'Urban')
  await portfolio.choose('Frequency', 'Weekly')
  await portfolio.area.getByRole('checkbox', { name: 'Ongoing' }).press('Space')
  await expect(portfolio.misses.getByText('Nothing is missing for the form')).toBeVisible()
  await portfolio.area.getByRole('button', { name: 'Copy text' }).press('Enter')
  await expect(portfolio.toast).toContainText('Text copied')
  const copied = await app.copiedText()
  expect(copied).toMatch(/^I don't wait[\s\S]*\n\nIt is where I learned to listen\.$/)

  const again = await app.relaunch()
  const later = new PortfolioPage(again.page)
  await leaveTheField(again.page)
  await later.go()
  await again.page.keyboard.press('j')
  await expect(later.description).toHaveValue(/^I don't wait/)
  await expect(later.field('Reflections')).toHaveValue('For me alone')
  await later.area.getByRole('button', { name: /^Move to trash/ }).press('Enter')
  await expect(again.page.getByRole('heading', { name: 'Nothing in the ledger yet' })).toBeVisible()
  await again.page.keyboard.press('g')
  await again.page.keyboard.press('t')
  await expect(again.page.getByRole('option', { name: /Intake lead/ })).toBeVisible()
  await again.page.keyboard.press('Control+z')
  await new LibraryPage(again.page).palette('intak leed', /Intake lead/)
  await again.page.keyboard.press('Escape')
  await again.close()
})

test('a season says what is too many, in either colours nothing is serious to axe', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  await putRows(page, 'experiences', experienceRows(60))
  const again = await app.relaunch()
  const portfolio = new PortfolioPage(again.page)
  await leaveTheField(again.page)
  await portfolio.go()
  await expect(portfolio.rows(chosen)).toHaveCount(12)
  await expect(portfolio.area.getByText('12 of 10 · 4 of 3 starred')).toBeVisible()
  await expect(portfolio.area.getByText('2 more than the form takes')).toBeVisible()
  await portfolio.rows(chosen).first().press('Enter')
  await expect(portfolio.description).toHaveValue(/Each week/)
  const findings = portfolio.area.getByRole('region', { name: 'Findings' })
  await expect(findings).toBeHidden()
  await portfolio.description.fill('Each week I sat with Mrs. Delgado in room 12.')
  await expect(findings).toContainText('Mrs. Delgado')
  for (const theme of ['light', 'dark'] as const) {
    await again.setSystemTheme(theme)
    expect(await seriousProblems(again.page), theme).toEqual([])
  }
  await portfolio.area.getByRole('button', { name: 'Export…' }).press('Enter')
  const spoken = again.page.getByRole('region', { name: 'Text about someone' })
  await expect(spoken).toContainText('One text may let somebody be recognized')
  await expect(spoken.getByRole('listitem')).toContainText(/Lead number \d+, Clinic.*block/)
  await again.page.keyboard.press('Escape')
  await portfolio.description.fill('Each week we saw forty people.')
  await expect(portfolio.area.getByText(/^No known identifier patterns found/)).toBeVisible()
  await again.close()
})

test('works of an ORCID record come in as BibTeX, are found by name, cited, grouped and starred by keys', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const bytes = new TextEncoder().encode(worksBib)
  await dropFiles(page, [{ name: 'works.bib', bytes }])
  const sheet = new ImportSheetPage(page)
  expect(await sheet.counts()).toMatchObject({ new: 2 })
  await sheet.import()
  const portfolio = new PortfolioPage(page)
  await new LibraryPage(page).palette('portfolio', /^Portfolio/)
  await page.keyboard.press('Enter')
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Scholarly work/ })
    .press('Enter')
  await portfolio.area.getByRole('button', { name: 'Say how papers name you' }).press('Enter')
  const details = page.getByRole('dialog', { name: 'About you' })
  await details.getByLabel('Your name as papers give it').first().focus()
  await page.keyboard.insertText('Sam Iwasaki')
  await page.keyboard.press('Enter')
  await details.getByRole('button', { name: 'Save' }).press('Enter')
  await portfolio.area.getByRole('button', { name: 'Add 2' }).press('Enter')
  await expect(portfolio.area.getByRole('button', { name: /Why are statins held/ })).toBeVisible()
  await page.keyboard.press('j')
  const reference = portfolio.area.getByRole('region', { name: 'Reference' })
  await expect(reference.locator('b').first()).toHaveText('Iwasaki S')
  await expect(reference).toContainText(
    'Iwasaki S, Okonkwo M. Why are statins held on admission? Journal of Ward Teaching. 2025;8(2):44-46. doi:10.5555/desert.2025.1',
  )
  await expect(portfolio.area.getByRole('checkbox', { name: 'First author' })).toBeChecked()
  await portfolio.area.getByRole('button', { name: 'Most meaningful' }).press('Enter')
  await expect(portfolio.area.getByText('1 of 3 starred for MyERAS 2027')).toBeVisible()
  await portfolio.area.getByLabel('Collection').first().fill('Statin hold')
  await page.keyboard.press('Tab')
  await expect(portfolio.area.getByRole('region', { name: 'Statin hold' })).toBeVisible()
  await portfolio.area.getByRole('button', { name: 'Add a presentation' }).press('Enter')
  await portfolio.field('Meeting').fill('Desert Neuro')
  await page.keyboard.press('Tab')
  await expect(portfolio.field('Meeting')).toHaveValue('Desert Neuro')
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await app.close()
})

const worksBib = `@article{a, title={Why are statins held on admission?}, volume={8}, number={2}, pages={44-46},
  journal={Journal of Ward Teaching}, author={Iwasaki, Sam and Okonkwo, Miriam}, year={2025}, doi={10.5555/desert.2025.1}}
@inproceedings{b, title={Teaching the NIHSS}, booktitle={Desert Neuro}, author={Desai, P. and Iwasaki, S.}, year={2024}}
`

/** An empty library begins in the field for a first link. */
async function leaveTheField(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
}
