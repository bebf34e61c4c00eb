import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { launchApp } from '../e2e/support/launchApp.ts'
import { DraftsPage } from '../e2e/support/pages/DraftsPage.ts'
import { ImportSheetPage } from '../e2e/support/pages/ImportSheetPage.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { PeoplePage } from '../e2e/support/pages/PeoplePage.ts'
import { PlannerPage } from '../e2e/support/pages/PlannerPage.ts'
import { ReputationPage } from '../e2e/support/pages/ReputationPage.ts'
import { TodayPage } from '../e2e/support/pages/TodayPage.ts'
import { writePubmedFile } from '../e2e/support/writePubmedFile.ts'

const pictures = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  'resources/pictures',
)

/** Nobody: what a post must not say of somebody. */
const draft =
  'Saw a 93-year-old retired lighthouse keeper in the ED this morning with a classic lateral medullary syndrome. Five bedside signs that told us before the MRI did. #NeuroTwitter #MedEd'

for (const theme of ['light', 'dark'] as const) {
  test(`the main use in ${theme} colours, with the pictures of the README`, async () => {
    const app = await launchApp()
    const { page } = app
    const library = new LibraryPage(page)
    const picture = async (name: string) => {
      await page.screenshot({
        path: join(pictures, `${name}-${theme}.png`),
        animations: 'disabled',
      })
    }
    await app.setSystemTheme(theme)
    await expect(page.getByRole('heading', { name: 'Plexus' })).toBeVisible()
    await picture('first-start')

    await library.startWithSample()
    await library.search('statin strok')
    await expect(library.count(/of 60 resources/)).toBeVisible()
    await expect(library.openTitle).toBeVisible()
    await picture('library')

    await library.openCapture()
    await page.keyboard.insertText(
      'https://x.com/lenahart_neuro/status/1990884120337142018?s=20 Five slides on the first night #NeuroTwitter #MedEd',
    )
    await expect(page.getByText('Post on X')).toBeVisible()
    await expect(page.getByText('suggested by #NeuroTwitter')).toBeVisible()
    await picture('capture')
    await page.keyboard.press('Escape')

    await library.palette('stroke', /stroke/i)
    await picture('palette')
    await page.keyboard.press('Escape')

    await app.chooseFiles([await writePubmedFile(app.home, 300)])
    await page.keyboard.press('Control+i')
    const sheet = new ImportSheetPage(page)
    expect(await sheet.counts()).toMatchObject({ new: 300 })
    await expect(sheet.primary).toBeEnabled()
    await picture('import')
    await sheet.leave()

    await library.toList()
    await new TodayPage(page).go()
    await picture('today')
    const people = new PeoplePage(page)
    await library.palette('priscilla', /Priscilla Amoah-Grant/)
    await page.keyboard.press('Enter')
    await expect(people.openName).toHaveText(/Priscilla Amoah-Grant/)
    await picture('people')

    const planner = new PlannerPage(page)
    await library.palette('chats and conf', /Chats and conferences/)
    await page.keyboard.press('Enter')
    const chats = page.getByRole('dialog', { name: 'Chats and conferences' })
    for (const name of ['#MedEdChat', '#NephJC']) {
      const chat = chats.getByRole('listitem', { name })
      await chat.getByRole('button', { name: 'Add to the calendar' }).click()
      await expect(chat.getByRole('button', { name: 'In the calendar' })).toBeVisible()
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await planner.go()
    await expect(planner.grid.getByRole('button', { name: /MedEdChat/ }).first()).toBeVisible()
    await picture('planner')

    const reputation = new ReputationPage(page)
    await reputation.go()
    await picture('reputation')

    const drafts = new DraftsPage(page)
    await drafts.begin()
    await page.keyboard.insertText(draft)
    await expect(drafts.findings.getByRole('listitem').first()).toBeVisible()
    await picture('draft')
    await app.close()
  })
}
