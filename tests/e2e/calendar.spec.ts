import { expect, type Locator, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { dayOfThisMonth, PlannerPage } from './support/pages/PlannerPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const tenth = dayOfThisMonth(10)
const eleventh = dayOfThisMonth(11)
const twelfth = dayOfThisMonth(12)
const seventeenth = dayOfThisMonth(17)

test('an event by keyboard alone: added, moved, made longer, changed, undone, thrown away, there after a restart', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const planner = await openPlanner(page)
  await planner.day(tenth).focus()
  await page.keyboard.press('ArrowRight')
  await expect(planner.day(eleventh)).toBeFocused()
  await page.keyboard.press('n')
  await planner.add('#MedEdChat', { from: '21:00', to: '22:00' })
  const evening = `#MedEdChat, Chat, ${await planner.span('21:00', '22:00')}`
  await expect(planner.item(eleventh, evening)).toBeVisible()
  await expect(planner.field('Hashtag')).toHaveValue('MedEdChat')

  await planner.day(eleventh).focus()
  await page.keyboard.press('Enter')
  await expect(planner.item(eleventh, '#MedEdChat')).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowRight')
  await expect(
    page.getByRole('status').filter({ hasText: await planner.time('21:00') }),
  ).toContainText('#MedEdChat')
  await page.keyboard.press('Enter')
  await expect(planner.item(twelfth, evening)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(planner.item(eleventh, '#MedEdChat')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')

  await planner.item(twelfth, '#MedEdChat').focus()
  await page.keyboard.press('l')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const nextDay = `#MedEdChat, Chat, ${await planner.time('21:00')} to .*, ${await planner.time('22:00')}`
  await expect(planner.item(twelfth, nextDay)).toBeVisible()
  await page.keyboard.press('Control+z')

  await planner.item(twelfth, '#MedEdChat').press('Enter')
  await planner.field('Notes').fill('Topic: feedback that is heard')
  await planner.field('Notes').blur()
  const again = await app.relaunch()
  const later = await openPlanner(again.page)
  await later.item(twelfth, evening).press('Enter')
  await expect(later.field('Notes')).toHaveValue('Topic: feedback that is heard')
  await later.panel.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await expect(later.item(twelfth, '#MedEdChat')).toBeHidden()
  await again.page.keyboard.press('g')
  await again.page.keyboard.press('t')
  await expect(again.page.getByRole('option', { name: /#MedEdChat/ })).toBeVisible()
  await again.close()
})

test('an event with the mouse: a day is pressed, what is added is dragged, and dragged longer in the week', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const planner = await openPlanner(page)
  await planner.day(tenth).click({ position: { x: 60, y: 8 } })
  await planner.add('Poster due', { from: '12:00', to: '13:00' })
  await drag(page, planner.item(tenth, 'Poster due'), planner.day(seventeenth))
  await expect(
    planner.item(seventeenth, `Poster due, Chat, ${await planner.span('12:00', '13:00')}`),
  ).toBeVisible()
  // A drag that is given up leaves it where it was.
  await drag(page, planner.item(seventeenth, 'Poster due'), planner.day(tenth), async () => {
    await page.keyboard.press('Escape')
  })
  await expect(planner.item(seventeenth, 'Poster due')).toBeVisible()

  await planner.item(seventeenth, 'Poster due').click()
  await planner.show('Week')
  const block = planner.item(seventeenth, 'Poster due')
  // Once it stands still: the week is scrolled to its hours first.
  await block.hover()
  const box = await boxOf(block)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 15, { steps: 4 })
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2 + box.height, { steps: 4 })
  await page.mouse.up()
  await expect(
    planner.item(seventeenth, `Poster due, Chat, ${await planner.span('12:00', '14:00')}`),
  ).toBeVisible()
  await app.close()
})

test('a series: one occurrence is moved and skipped, this and following change, the rest stays', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const planner = await openPlanner(page)
  const third = dayOfThisMonth(3)
  await planner.day(third).press('n')
  await planner.sheet.getByRole('combobox', { name: 'Repeats' }).click()
  await page.getByRole('option', { name: 'Weekly' }).click()
  await planner.add('Journal club', { from: '18:00', to: '19:00' })
  const days = [3, 10, 17, 24].map(dayOfThisMonth)
  for (const day of days) await expect(planner.item(day, 'Journal club')).toBeVisible()

  await drag(page, planner.item(tenth, 'Journal club'), planner.day(eleventh))
  await page.getByRole('dialog').getByRole('button', { name: 'This one' }).click()
  await expect(planner.item(eleventh, 'Journal club')).toBeVisible()
  await expect(planner.item(tenth, 'Journal club')).toBeHidden()
  await expect(planner.item(seventeenth, 'Journal club')).toBeVisible()

  await planner.item(seventeenth, 'Journal club').click()
  await planner.panel.getByText('This and following events', { exact: true }).click()
  await planner.field('Title').fill('Stroke club')
  await expect(planner.item(dayOfThisMonth(24), 'Stroke club')).toBeVisible()
  await expect(planner.item(eleventh, 'Journal club')).toBeVisible()

  await planner.item(dayOfThisMonth(24), 'Stroke club').click()
  await planner.panel.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('menuitem', { name: 'Skip this one' }).click()
  await expect(planner.item(dayOfThisMonth(24), 'Stroke club')).toBeHidden()
  await expect(planner.item(seventeenth, 'Stroke club')).toBeVisible()
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the calendar in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    await new LibraryPage(page).startEmpty()
    await app.setSystemTheme(theme)
    const planner = await openPlanner(page)
    await planner.day(tenth).press('n')
    await expect(planner.sheet).toBeVisible()
    expect(await seriousProblems(page), 'sheet').toEqual([])
    await planner.add('Grand rounds', { from: '08:00', to: '09:00' })
    await expect(planner.field('Notes')).toBeVisible()
    expect(await seriousProblems(page), 'month and panel').toEqual([])
    for (const view of ['Week', 'Agenda']) {
      await planner.show(view)
      await expect(planner.area.getByRole('button', { name: /Grand rounds/ }).first()).toBeVisible()
      expect(await seriousProblems(page), view).toEqual([])
    }
    await app.close()
  })
}

/** The calendar, from the library without resources in which the program begins. */
async function openPlanner(page: Page): Promise<PlannerPage> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const planner = new PlannerPage(page)
  await planner.go()
  return planner
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return box
}

/** Drags by hand; `before` is done while it is held over its target. */
async function drag(page: Page, from: Locator, to: Locator, before = async () => {}) {
  const [start, end] = [await boxOf(from), await boxOf(to)]
  await page.mouse.move(start.x + 20, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + 40, start.y + start.height / 2 + 8, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height - 8, { steps: 6 })
  await before()
  await page.mouse.up()
}
