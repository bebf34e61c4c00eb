import { expect, test } from '@playwright/test'
import { blankDraft } from '../../src/model/draft.ts'
import { planFor } from '../../src/reputation/presence/seasonPlan.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { dayOfThisMonth, PlannerPage } from './support/pages/PlannerPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

const at = '2026-11-20T10:00:00.000Z'
const sixth = dayOfThisMonth(6)
const tenth = dayOfThisMonth(10)
const eleventh = dayOfThisMonth(11)
const today = new Date().toISOString().slice(0, 10)

/** The planner of a library with some posts and a review. */
async function startPlanner(): Promise<[RunningApp, PlannerPage]> {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  await putRows(first.page, 'drafts', [
    { ...blankDraft('d1', at), ...{ title: 'Statin holds, three points', stage: 'ready' } },
    { ...blankDraft('d2', at), ...{ title: 'What an away rotation taught me' } },
  ])
  await putRows(first.page, 'reviews', [
    {
      ...{ id: 'r1', kind: 'own', name: 'My November pass', openedOn: sixth, dueOn: tenth },
      ...{ listOf: '2026-11-03', items: [], notes: '', createdAt: at, changedAt: at },
    } as { id: string },
  ])
  await putRows(first.page, 'reviewFindings', [
    {
      ...{ id: 'f1', reviewId: 'r1', title: 'Old photo', where: 'X, 2023', evidence: [] },
      ...{ action: 'Take down the old photo', actionDue: eleventh, foundOn: sixth },
      ...{ createdAt: at, changedAt: at },
    } as { id: string },
  ])
  const app = await first.relaunch()
  const planner = new PlannerPage(app.page)
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await planner.go()
  return [app, planner]
}

test('a post is dragged from the drafts onto a day, moved by mouse and keys, and each step is undone', async () => {
  const [app, planner] = await startPlanner()
  const { page } = app
  const strip = planner.area.getByRole('region', { name: 'Drafts' })
  await strip.getByRole('button', { name: /Statin holds/ }).dragTo(planner.day(tenth))
  const item = (day: string) => planner.item(day, 'Statin holds, three points')
  await expect(item(tenth)).toBeVisible()
  const plannedAt = async () =>
    (await tableRows(page, 'drafts')).find(({ id }) => id === 'd1')?.plannedAt
  expect(await plannedAt()).toMatchObject({
    date: tenth,
    time: expect.stringMatching(/^\d\d:\d\d$/),
  })
  await expect(strip.getByRole('region', { name: 'Planned' })).toContainText('Statin holds')

  await item(tenth).focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(item(eleventh)).toBeVisible()
  expect(await plannedAt()).toMatchObject({ date: eleventh })
  await page.keyboard.press('Control+z')
  await expect(item(tenth)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(item(tenth)).toBeHidden()
  expect(await plannedAt()).toBeUndefined()

  await test.step('one that is not ready shows that it is not', async () => {
    await strip.getByRole('button', { name: /away rotation/ }).dragTo(planner.day(eleventh))
    await expect(
      planner.item(eleventh, 'What an away rotation taught me, Post, .*not ready yet'),
    ).toBeVisible()
  })
  await app.close()
})

test('a review and what it found stand on their days and lead there; who is overdue comes first', async () => {
  const [app, planner] = await startPlanner()
  const { page } = app
  await expect(planner.item(tenth, 'My November pass, Review')).toBeVisible()
  await planner.item(eleventh, 'Take down the old photo, Review').press('Enter')
  await expect(page.getByRole('heading', { name: 'My November pass' })).toBeVisible()
  await planner.go()
  const late = planner.area.getByRole('region', { name: 'Next' }).getByRole('button', {
    name: /^Write to .* overdue$/,
  })
  await expect(late.first()).toContainText('Wanda Teague')
  await late.first().press('Enter')
  await expect(page.getByRole('region', { name: 'Detail' })).toContainText('Wanda Teague')
  await app.close()
})

test('the pass a season asks for stands in the calendar of an applicant, and leads to the reviews', async () => {
  const [app, planner] = await startPlanner()
  const { page } = app
  await page.keyboard.press('Control+,')
  await page.getByText('Applying', { exact: true }).click()
  await planner.go()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const pass = planFor({ stage: 'applying' }, today, zone)?.passes.find(
    ({ dueOn }) => dueOn >= today,
  )
  if (!pass) throw new Error('No pass is ahead')
  for (const _month of monthsBetween(today, pass.dueOn)) {
    await planner.area.getByRole('button', { name: 'Later' }).press('Enter')
  }
  await planner.item(pass.dueOn, '(Full|Light) pass of your presence, Review').press('Enter')
  await expect(page.getByRole('heading', { name: 'Reviews', exact: true })).toBeVisible()

  const season = page.getByRole('region', { name: 'This season' })
  const day = season.getByLabel('Day interviews begin')
  const shipped = await day.inputValue()
  await day.fill(`${shipped.slice(0, 8)}13`)
  await expect(season.getByText(/Oct 13.* as you set it/)).toBeVisible()
  await day.fill('')
  await expect(day).toHaveValue(shipped)
  await expect(season.getByText(/as you set it/)).toBeHidden()
  await app.close()
})

function monthsBetween(from: string, to: string): unknown[] {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return Array.from({ length: month(to) - month(from) })
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the planner with posts and reviews in ${theme} colours`, async () => {
    const [app, planner] = await startPlanner()
    await app.setSystemTheme(theme)
    await expect(planner.area.getByRole('region', { name: 'Drafts' })).toBeVisible()
    expect(await seriousProblems(app.page)).toEqual([])
    await app.close()
  })
}
