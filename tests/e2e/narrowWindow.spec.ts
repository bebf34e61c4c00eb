import { expect, test } from '@playwright/test'
import type { CommandId } from '../../src/model/commandTable.ts'
import { blankDraft } from '../../src/model/draft.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { layoutProblems } from './support/layoutProblems.ts'
import { DraftsPage } from './support/pages/DraftsPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { experienceRows, workRows } from './support/portfolioRows.ts'
import { putRows } from './support/putRows.ts'
import { runCommand } from './support/runCommand.ts'
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

const at = '2026-11-20T10:00:00.000Z'
const written =
  'Bed 12 in the MICU taught me more this morning than any book. 94-year-old, P/F 92. #MedEd'

/** A library in which every screen has something to show. */
async function startWithAll(): Promise<RunningApp> {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  await putRows(first.page, 'drafts', [
    { ...blankDraft('d1', at), ...{ title: 'Proning', text: written } },
    { ...blankDraft('d2', at), ...{ title: 'A long thread', text: `${written}\n\n`.repeat(6) } },
  ])
  await putRows(first.page, 'experiences', experienceRows(14))
  await putRows(first.page, 'scholarlyWorks', workRows(3))
  return await first.relaunch()
}

/** The places a command leads to, each with words that stand there once it is drawn. */
const places: readonly (readonly [CommandId, string])[] = [
  ['go-today', 'To read'],
  ['go-library', 'Holding statins at the door'],
  ['go-people', 'Wanda Teague'],
  ['go-communities', 'Communities'],
  ['go-drafts', 'A long thread'],
  ['go-planner', 'Overdue'],
  ['go-posting-week', 'Change the plan'],
  ['go-looking-back', 'Drafts'],
  ['go-portfolio', 'Lead number 14'],
  ['go-year', 'The year so far'],
  ['go-reputation', 'Reviews'],
  ['go-claims', 'Claims'],
  ['go-retractions', 'Retractions'],
  ['go-follow-ups', 'All follow-ups'],
  ['go-promises', 'Promises I made'],
  ['go-letters', 'Letters'],
  ['go-mentors', 'Find mentors'],
  ['go-interactions', 'All interactions'],
  ['go-trash', 'The trash is empty'],
  ['show-imports', 'Nothing imported yet'],
  ['open-settings', 'Settings'],
  ['find-duplicates', 'Duplicates'],
]

/** Pages of Reputation that no command leads to. */
const pages = [
  'Findings',
  'Checklist',
  'Look through a text',
  'Practice cases',
  'Consents',
  'Policies read',
]

test('at 1024 × 700 and 800 × 600 no screen scrolls the window, and no control is cut or covered', async () => {
  const app = await startWithAll()
  const { page } = app
  const main = page.getByRole('main')
  const sidebar = page.getByRole('navigation', { name: 'Areas and lists' })
  for (const [width, height] of [
    [1024, 700],
    [800, 600],
  ] as const) {
    await app.resize(width, height)
    const isWhole = async (screen: string) =>
      expect.soft(await layoutProblems(page), `${screen} at ${width}`).toEqual([])
    for (const [command, words] of places) {
      await runCommand(app, command)
      await expect(main).toContainText(words)
      await isWhole(command)
    }
    for (const name of pages) {
      // Their list stands in the sidebar, which is a rail in a very narrow window: the page is opened before it narrows.
      await app.resize(1024, 700)
      await runCommand(app, 'go-reputation')
      await sidebar.getByRole('button', { name }).press('Enter')
      await expect(main.getByRole('heading', { level: 1, name })).toBeVisible()
      await app.resize(width, height)
      await isWhole(name)
    }
    for (const list of ['go-library', 'go-people'] as const) {
      await runCommand(app, list)
      await main.getByRole('option').nth(1).click()
      await expect(new LibraryPage(page).openTitle).toBeVisible()
      await isWhole(`${list}, one of them open`)
      await page.keyboard.press('Escape')
    }
    await runCommand(app, 'go-portfolio')
    await main
      .getByRole('button', { name: /^Lead number 14/ })
      .first()
      .click()
    await expect(main.getByRole('textbox', { name: 'Position title' })).toBeVisible()
    await isWhole('an experience')
    for (const view of ['Week', 'Agenda']) {
      await runCommand(app, 'go-planner')
      await main.getByRole('radio', { name: view }).focus()
      await page.keyboard.press('Space')
      await expect(main.getByRole('radio', { name: view })).toBeChecked()
      await isWhole(`planner, ${view}`)
    }
    const drafts = new DraftsPage(page)
    for (const name of [/^Proning/, /^A long thread/]) {
      await runCommand(app, 'go-drafts')
      await drafts.card('Idea', name).click()
      await expect(drafts.findings.getByRole('listitem').first()).toBeVisible()
      await isWhole(`draft ${name.source}`)
    }
    if (width > 800) continue
    for (const tab of ['Preview', /^Before it is ready/]) {
      await main.getByRole('radio', { name: tab }).focus()
      await page.keyboard.press('Space')
      await expect(main.getByRole('radio', { name: tab })).toBeChecked()
      await isWhole(`draft, ${tab}`)
    }
  }
  await app.close()
})
