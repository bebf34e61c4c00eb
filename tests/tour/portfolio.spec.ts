import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { launchApp } from '../e2e/support/launchApp.ts'
import { DocumentPage } from '../e2e/support/pages/DocumentPage.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { PageBeside } from '../e2e/support/pages/PageBeside.ts'
import { PortfolioPage } from '../e2e/support/pages/PortfolioPage.ts'
import { experienceRows } from '../e2e/support/portfolioRows.ts'
import { putRows } from '../e2e/support/putRows.ts'

const pictures = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'resources/pictures',
)

/** An invented year: title, organisation, since when, and how it is told. */
const year = [
  [
    'Intake lead',
    'Camelback Student Free Clinic',
    '2023-09',
    'I run Tuesday intake at a clinic that sees forty people an evening. With two classmates I timed every step for a month, moved blood pressure checks ahead of registration, and wrote a one-page guide in two languages. Walk-outs fell from a third to a fifth over two terms.',
  ],
  [
    'Statin hold project',
    'Saguaro Medical Center',
    '2025-01',
    'A third of admitted stroke patients had their statin held with no reason written. We added one line to the admission order and a pharmacist’s call on day two.',
  ],
  [
    'Anatomy near-peer tutor',
    'Sonora College of Medicine',
    '2024-08',
    'Small groups of six, twice a week, with drawings they keep.',
  ],
  [
    'Stroke unit volunteer',
    'Saguaro Medical Center',
    '2022-02',
    'I sat with families on the first night.',
  ],
  [
    'Second tenor',
    'Desert Choir',
    '2019-09',
    'Three concerts a year, the last of them in the clinic’s yard.',
  ],
] as const

/** Why the starred ones are. */
const meaningful = [
  'It is where I learned that a default is a decision somebody made once.',
  'It is where I learned to ask before I explain.',
] as const

for (const theme of ['light', 'dark'] as const) {
  test(`the portfolio in ${theme} colours, with its pictures of the README`, async () => {
    const app = await launchApp()
    await new LibraryPage(app.page).startWithSample()
    const rows = experienceRows(year.length).map((row, at) => {
      const [title = '', organisation = '', from = '', description = ''] = year[at] ?? []
      const pick = {
        season: 'eras-2027',
        starred: at < 2,
        meaningful: meaningful[at] ?? '',
      }
      return {
        ...row,
        title,
        organisation,
        description,
        from: { value: from, precision: 'month' as const },
        picks: at < 4 ? [pick] : [],
      }
    })
    await putRows(app.page, 'experiences', rows)
    const { page, close, setSystemTheme } = await app.relaunch()
    await setSystemTheme(theme)
    const picture = (name: string) =>
      page.screenshot({ path: join(pictures, `${name}-${theme}.png`), animations: 'disabled' })
    await expect(
      page.getByRole('navigation').getByRole('button', { name: /^Portfolio/ }),
    ).toBeVisible()
    const portfolio = new PortfolioPage(page)
    await portfolio.go()
    await page.keyboard.press('j')
    await expect(portfolio.description).toHaveValue(/\S/)
    await expect(new PageBeside(page).marked).toContainText('Statin hold project')
    await picture('portfolio')
    const worksheet = new DocumentPage(page)
    await worksheet.make('ERAS worksheet')
    await expect(worksheet.preview.getByText('Intake lead', { exact: true })).toBeVisible()
    await picture('portfolio-document')
    await close()
  })
}
