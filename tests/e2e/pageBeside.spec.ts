import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PageBeside } from './support/pages/PageBeside.ts'
import { PortfolioPage } from './support/pages/PortfolioPage.ts'
import { experienceRows, workRows } from './support/portfolioRows.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

test('the page beside follows what is typed, marks it, turns to it, and leaves from there', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'experiences', experienceRows(20))
  await putRows(app.page, 'scholarlyWorks', workRows(12))
  const again = await app.relaunch()
  const { page } = again
  await leaveTheField(page)
  const portfolio = new PortfolioPage(page)
  const beside = new PageBeside(page)
  await portfolio.go()
  await page.keyboard.press('j')
  await expect(portfolio.description).toHaveValue(/\S/)
  await expect(beside.marked).toContainText('Lead number 10')
  await expect(beside.marked).toBeInViewport()
  await expect(beside.number).toHaveText(/^Page 1 of [2-9]$/)

  await portfolio.description.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' On the last of them I stayed.')
  await expect(beside.marked).toContainText('On the last of them I stayed.')

  // The last of those chosen stands on a later page.
  await page.keyboard.press('Escape')
  await portfolio.rows('Chosen for MyERAS 2027').last().press('Enter')
  await expect(beside.marked).toContainText('Lead number 11')
  await expect(beside.number).not.toHaveText(/^Page 1 /)
  await expect(beside.marked).toBeInViewport()
  await beside.pane.getByRole('button', { name: 'Previous page' }).press('Enter')
  await expect(beside.marked).not.toBeInViewport()

  await portfolio.area.getByRole('checkbox', { name: 'Choose for the season' }).press('Space')
  await expect(beside.pane.getByText('This entry is not in this document')).toBeVisible()
  await beside.choose('CV')
  await expect(beside.marked).toContainText('Lead number 11')
  await expect(beside.marked).toBeInViewport()

  const small = await beside.width()
  await beside.pane.getByRole('button', { name: 'Actual size' }).press('Enter')
  expect(await beside.width()).toBeGreaterThan(small)
  await beside.pane.getByRole('button', { name: 'Fit width' }).press('Enter')
  for (const theme of ['light', 'dark'] as const) {
    await again.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }

  await beside.pane.getByRole('button', { name: 'Export…' }).press('Enter')
  const leaving = page.getByRole('dialog', { name: 'Export the document' })
  await expect(leaving.getByRole('textbox', { name: 'File name' })).toHaveValue(
    /^Curriculum vitae \d{4}-\d\d-\d\d\.pdf$/,
  )
  await page.keyboard.press('Escape')

  await portfolio.area.getByRole('button', { name: 'The page beside' }).press('Enter')
  await expect(beside.pane).toBeHidden()
  await portfolio.area.getByRole('button', { name: 'The page beside' }).press('Enter')
  await expect(beside.marked).toContainText('Lead number 11')
  await again.close()
})

test('a work is marked in a document of one’s own rather than in its template', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'scholarlyWorks', workRows(12))
  const again = await app.relaunch()
  const { page } = again
  await leaveTheField(page)
  const library = new LibraryPage(page)
  const beside = new PageBeside(page)
  await library.palette('reference number 7', /Reference number 7/)
  await page.keyboard.press('Enter')
  await beside.choose('CV')
  await expect(beside.marked).toContainText('J Hosp Med.')
  await library.palette('new portfolio document', /New portfolio document/)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'New document' })
  await sheet.getByRole('radio', { name: 'Curriculum vitae' }).check()
  await sheet.getByRole('button', { name: 'Make the document' }).press('Enter')
  const area = page.getByRole('region', { name: 'Portfolio' })
  await area.getByRole('combobox', { name: 'References' }).click()
  await page.getByRole('option', { name: 'Vancouver' }).click()
  await expect(area.getByRole('region', { name: 'Preview' })).toContainText(
    'J Hosp Med. 2025;8(2):44-6',
  )
  await library.palette('reference number 7', /Reference number 7/)
  await page.keyboard.press('Enter')
  await expect(beside.marked).toContainText('44-6.')
  await again.close()
})

/** An empty library begins in the field for a first link. */
async function leaveTheField(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
}
