import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
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
  await portfolio.field('Organisation').focus()
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
  await portfolio.area.getByRole('checkbox', { name: 'Still going on' }).press('Space')
  await expect(portfolio.misses.getByText('Nothing is missing for the form')).toBeVisible()
  await portfolio.area.getByRole('button', { name: 'Copy text' }).press('Enter')
  await expect(portfolio.toast).toContainText('Text copied')
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
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
  for (const theme of ['light', 'dark'] as const) {
    await again.setSystemTheme(theme)
    expect(await seriousProblems(again.page), theme).toEqual([])
  }
  await again.close()
})

/** An empty library begins in the field for a first link. */
async function leaveTheField(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
}
