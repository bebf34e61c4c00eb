import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { DocumentPage } from './support/pages/DocumentPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PortfolioPage } from './support/pages/PortfolioPage.ts'
import { experienceRows, workRows } from './support/portfolioRows.ts'
import { putRows } from './support/putRows.ts'

test('of thousands of entries only those in sight are drawn, keys go on wherever one has scrolled, and all of them leave', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'experiences', experienceRows(2_000))
  await putRows(app.page, 'scholarlyWorks', workRows(2_000))
  const again = await app.relaunch()
  const { page } = again
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const portfolio = new PortfolioPage(page)
  await portfolio.go()
  const rest = portfolio.rows('In the ledger')
  await expect(rest.first()).toBeVisible()
  expect(await rest.count()).toBeLessThan(120)

  await rest.first().press('Enter')
  const open = page.locator('[data-pane="list"] [aria-current="true"]')
  const first = String(await open.getAttribute('title'))
  await page.keyboard.press('j')
  await expect(open).not.toHaveAttribute('title', first)
  const second = String(await open.getAttribute('title'))
  await scroll(page, 1)
  await expect(open).not.toBeInViewport()
  await page.keyboard.press('j')
  await expect(open).not.toHaveAttribute('title', second)
  await expect(open).toBeInViewport()
  await page.keyboard.press('k')
  await expect(open).toHaveAttribute('title', second)

  const document = new DocumentPage(page)
  await document.make('Curriculum vitae')
  await document.section('Service').press('Enter')
  await expect(document.area.getByText('2,000 of 2,000 shared')).toBeVisible()
  expect(await document.area.getByRole('checkbox').count()).toBeLessThan(120)
  await expect(document.preview.getByText('and 1,800 more').first()).toBeAttached()
  await expect(document.preview.getByText(/^Page \d+ of \d+ or more$/)).toBeVisible()
  await document.area.getByRole('button', { name: 'Export…' }).press('Enter')
  const leaves = document.leaving.getByRole('region', { name: 'What will be shared' })
  await expect(
    leaves.getByRole('listitem').filter({ hasText: 'Lead number' }).last(),
  ).toBeAttached()
  expect(await leaves.getByRole('listitem').count()).toBeLessThan(250)
  await page.keyboard.press('Escape')
  await again.close()
})

/** Scrolls the list to a share of its height, 1 its end. */
async function scroll(page: Page, share: number): Promise<void> {
  await page.locator('[data-pane="list"] [data-scroller]').evaluate((list, at) => {
    list.scrollTop = list.scrollHeight * at
  }, share)
}
