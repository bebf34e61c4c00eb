import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { MeetingPage } from './support/pages/MeetingPage.ts'
import { PeoplePage } from './support/pages/PeoplePage.ts'
import { TodayPage } from './support/pages/TodayPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { spyOnOpening } from './support/spyOnOpening.ts'

/** From the first screen to the sample library, its list in focus so that keys are heard. */
async function startWithSample(page: Page): Promise<void> {
  const library = new LibraryPage(page)
  await library.startWithSample()
  await library.list.focus()
}

/** Opens someone of the sample library by name. */
async function openPerson(page: Page, name: string): Promise<PeoplePage> {
  const people = new PeoplePage(page)
  await people.go()
  await people.search(name)
  await people.toList()
  await expect(people.openName).toContainText(name)
  return people
}

test('Today by keyboard alone: move, put off, undo, write, set aside, lists, and the start on Today', async () => {
  let app = await launchApp()
  let { page } = app
  let today = new TodayPage(page)
  await startWithSample(page)

  await test.step('what is due, each with its reason, the overdue first', async () => {
    await today.go()
    await expect(today.lines('Write to').first()).toContainText('overdue')
    await expect(today.section('Promises due')).toBeVisible()
    await expect(today.section('To read')).toContainText('shortest first')
    await expect(page.getByRole('list', { name: 'The next seven days' })).toBeVisible()
  })

  await test.step('J goes to the first line, L puts it off until tomorrow, Ctrl Z takes that back', async () => {
    await page.keyboard.press('j')
    const name = (await today.here.getByRole('button').first().textContent()) ?? ''
    await page.keyboard.press('l')
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: /Tomorrow/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(today.toast).toContainText('1 contact changed')
    const line = today.lines('Write to').filter({ hasText: name })
    await expect(line.getByText(/overdue/)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(line.getByText(/overdue/)).toBeVisible()
  })

  await test.step('W writes to whom the line is about, Esc comes back', async () => {
    await today.go()
    await page.keyboard.press('j')
    await page.keyboard.press('w')
    await expect(page.getByRole('dialog', { name: /^Write to / })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('D sets a line aside for today, and it comes back when asked', async () => {
    const before = await today.lines('Promises due').count()
    const text =
      (await today.lines('Promises due').first().getByRole('button').first().textContent()) ?? ''
    await today.toLine(text)
    await page.keyboard.press('d')
    await expect(today.lines('Promises due')).toHaveCount(before - 1)
    await expect(page.getByText('1 set aside for today')).toBeVisible()
    await page.getByRole('button', { name: 'Show again' }).click()
    await expect(today.lines('Promises due')).toHaveCount(before)
  })

  await test.step('a promise is kept with Enter', async () => {
    await today.go()
    const text =
      (await today.lines('Promises due').first().getByRole('button').first().textContent()) ?? ''
    await today.toLine(text)
    await page.keyboard.press('Enter')
    await expect(today.toast).toContainText('1 promise changed')
    await expect(today.section('Promises due').getByText(text, { exact: true })).toHaveCount(0)
  })

  await test.step('the lists beside it', async () => {
    for (const [keys, name] of [
      ['gf', 'All follow-ups'],
      ['gh', 'Today'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key)
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    }
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await expect(
      page
        .getByRole('search')
        .getByText(/resources/)
        .first(),
    ).toBeVisible()
  })

  await test.step('with people in the library the program opens on Today', async () => {
    app = await app.relaunch()
    page = app.page
    today = new TodayPage(page)
    await expect(today.lines('Write to').first()).toBeVisible()
  })
  await app.close()
})

test('an empty library has a calm Today: one line, and one next step', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const today = new TodayPage(page)
  await today.go()
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await expect(today.section('Write to')).toHaveCount(0)
  await expect(today.section('One next step')).toContainText('Add the first person')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'New contact' })).toBeVisible()
  await app.close()
})

test('a mentor meeting before, during and after, and the next one knows what was said', async () => {
  // Two starts and a whole meeting; on a busy machine more than a minute.
  test.slow()
  let app = await launchApp()
  let { page } = app
  await startWithSample(page)
  await openPerson(page, 'Rafael Santoro')
  let meeting = new MeetingPage(page)

  await test.step('before: planned, the brief knows the promises both ways', async () => {
    await meeting.plan()
    await expect(meeting.region.getByText('Private', { exact: true })).toBeVisible()
    await expect(meeting.brief).toContainText('Run chart with the October points')
    await meeting.field('Purpose, in one line').fill('Decide about the away rotation')
    await meeting.field('Agenda, one item per line').fill('Rank list\nPoster')
  })

  await test.step('during: what is typed is saved without a word, and survives a start', async () => {
    await meeting.field('Discussion').fill('He asked what I would regret.')
    await meeting.agree('Send the poster')
    await meeting.addGoal('Rank list, first draft')
    app = await app.relaunch()
    page = app.page
    meeting = new MeetingPage(page)
    await new TodayPage(page).toLine(/Rafael Santoro, mentor meeting/)
    await page.keyboard.press('Enter')
    await expect(meeting.field('Discussion')).toHaveValue('He asked what I would regret.')
    await expect(meeting.field('Agenda, one item per line')).toHaveValue('Rank list\nPoster')
    await expect(meeting.region.getByRole('checkbox', { name: 'Send the poster' })).toBeVisible()
  })

  await test.step('after: settled, thanks fall due, the next meeting is planned, and all that is one undo', async () => {
    await meeting.settle('2099-01-15')
    await expect(meeting.region.getByText(/Thanks: Due/)).toBeVisible()
    await page.keyboard.press('Escape')
    await meeting.region.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await expect(meeting.region.getByRole('button', { name: 'Wrap up the meeting' })).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(meeting.region.getByText(/Thanks: Due/)).toBeVisible()
    await meeting.region.getByRole('button', { name: 'Thanked' }).click()
    await expect(meeting.region.getByText(/^Thanked /)).toBeVisible()
  })

  await test.step('it stands in the person’s page: note, goal, promise, timeline', async () => {
    const people = await openPerson(page, 'Rafael Santoro')
    const section = people.section('Mentor meeting')
    await expect(section).toContainText('He asked what I would regret.')
    await expect(
      section.getByRole('checkbox', { name: 'Reached: Rank list, first draft' }),
    ).toBeVisible()
    await expect(people.detail).toContainText('Send the poster')
    await expect(people.section('Timeline')).toContainText('Decide about the away rotation')
    await section.getByRole('button', { name: /Jan 15, 2099/ }).click()
    await expect(meeting.brief).toContainText('He asked what I would regret.')
  })
  await app.close()
})

test('a letter from asking to submitted, and the warning where the right is not waived', async () => {
  const app = await launchApp()
  const { page } = app
  await startWithSample(page)
  const people = await openPerson(page, 'Ada Lindholm')
  const letters = people.section('Letters')
  await letters.getByRole('button', { name: 'Track a letter' }).click()
  const sheet = page.getByRole('dialog', { name: 'Letter by Ada Lindholm' })
  await sheet.getByLabel('Due').fill('2099-12-10')
  await sheet.getByRole('textbox', { name: 'Service' }).fill('ResidencyCAS')
  for (const step of ['Asked', 'Agreed']) {
    await sheet.getByRole('checkbox', { name: step, exact: true }).click()
    await expect(sheet.getByRole('checkbox', { name: step, exact: true })).toBeChecked()
  }
  await expect(sheet.getByLabel('Agreed on')).not.toHaveValue('')
  await sheet.getByText('Not waived').click()
  await expect(sheet.getByText(/less weight/)).toBeVisible()
  await sheet.getByRole('button', { name: 'Reminded today' }).click()
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(letters).toContainText('Agreed')
  await expect(letters).toContainText('not waived')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('letters')
  await page
    .getByRole('option', { name: /^Letters/ })
    .first()
    .click()
  const list = page.getByRole('region', { name: 'Letters', exact: true })
  await expect(list.getByText(/ResidencyCAS/)).toBeVisible()
  await expect(list.getByText(/right to see it not waived/)).toBeVisible()
  await app.close()
})

test('a message: gaps and phrases are marked, it goes to the mail program whole, and it is logged', async () => {
  const app = await launchApp()
  const { page } = app
  await startWithSample(page)
  const opened = await spyOnOpening(app)
  const people = await openPerson(page, 'Ada Lindholm')
  await page.keyboard.press('w')
  const sheet = page.getByRole('dialog', { name: 'Write to Ada Lindholm' })
  const body = sheet.getByRole('textbox', { name: 'Message' })
  await expect(body).toHaveValue(/Lindholm/)
  await sheet.getByRole('textbox', { name: 'Your name' }).fill('Sam Rivera')
  await expect(body).toHaveValue(/Sam Rivera/)
  await expect(
    sheet.getByRole('region', { name: 'Still to fill' }).getByRole('button').first(),
  ).toBeVisible()

  await body.fill('Dear Dr. Lindholm,\n\nI will rank you first.\n\n[reason]')
  const rules = sheet.getByRole('region', { name: 'Rules of the Match' })
  await expect(rules).toContainText('rank you first')
  await rules.getByRole('button').first().click()
  expect(
    await body.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe('I will rank you first')
  await page.keyboard.type('I will think of your advice')
  await expect(rules).toHaveCount(0)
  await expect(sheet.getByText('1 gap to fill')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('w')
  await expect(body).toHaveValue(/think of your advice/)
  await sheet.getByRole('button', { name: 'Open in your email app' }).click()
  await expect(sheet).toBeHidden()
  const [address = ''] = await opened()
  expect(address).toMatch(/^mailto:/)
  expect(decodeURIComponent(address)).toContain('I will think of your advice.\r\n\r\n[reason]')
  await expect(people.section('Timeline')).toContainText('think of your advice')
  await app.close()
})

test('communities by keyboard: add, describe, people, a visit by one key, trash and undo, and the guide', async () => {
  const app = await launchApp()
  const { page } = app
  await startWithSample(page)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const region = page.getByRole('region', { name: 'Communities', exact: true })
  await expect(region.getByRole('heading', { name: 'Which platform for what' })).toBeVisible()

  await test.step('the guide answers what is wanted, with reasons and dates', async () => {
    await region.getByRole('checkbox', { name: 'Find mentors' }).focus()
    await page.keyboard.press('Space')
    await expect(region.getByText('Find mentors: best')).toBeVisible()
    await expect(region.getByRole('article').first()).toContainText('LinkedIn')
    await expect(region.getByRole('article').first()).toContainText('As of Nov 23, 2026')
  })

  await test.step('a new one, and a visit', async () => {
    await page.keyboard.press('n')
    await expect(
      page.getByRole('dialog', { name: 'New community' }).getByRole('textbox'),
    ).toBeFocused()
    await page.keyboard.type('Stroke forum')
    await page.keyboard.press('Enter')
    await expect(region.getByRole('heading', { name: 'Stroke forum' })).toBeVisible()
    await region.getByRole('textbox', { name: 'Rules' }).fill('No cases of one’s own')
    await region.getByRole('button', { name: 'Stroke forum' }).focus()
    await page.keyboard.press('v')
    await expect(region.getByText('Last visit today').first()).toBeVisible()
  })

  await test.step('a person there', async () => {
    await region.getByRole('combobox', { name: 'Add a person' }).fill('lindhol')
    await page.getByRole('option', { name: /Lindholm/ }).click()
    await expect(region.getByRole('button', { name: 'Ada Lindholm', exact: true })).toBeVisible()
  })

  await test.step('to the trash and back', async () => {
    await region.getByRole('button', { name: 'Move to trash' }).click()
    await expect(region.getByRole('button', { name: 'Stroke forum' })).toHaveCount(0)
    await page.getByRole('button', { name: /Undo/ }).click()
    await expect(region.getByRole('button', { name: 'Stroke forum' })).toBeVisible()
  })
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on Today and what belongs to it in ${theme} colours`, async () => {
    // Nine screens looked through, each for seconds.
    test.slow()
    const app = await launchApp()
    const { page } = app
    await app.setSystemTheme(theme)
    const isClean = async (screen: string) =>
      expect(await seriousProblems(page), screen).toEqual([])
    await startWithSample(page)
    const today = new TodayPage(page)
    await today.go()
    await expect(today.lines('Write to').first()).toBeVisible()
    await isClean('today')
    await page.keyboard.press('j')
    await page.keyboard.press('w')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox', { name: 'Message' }).fill('I will rank you first. [gap]')
    await expect(sheet.getByRole('region', { name: 'Rules of the Match' })).toBeVisible()
    await isClean('message')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await expect(page.getByRole('listitem').filter({ hasText: 'overdue' }).first()).toBeVisible()
    await isClean('all follow-ups')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await expect(page.getByRole('heading', { name: 'Which platform for what' })).toBeVisible()
    await isClean('guide')
    await page.getByRole('button', { name: /NephJC/ }).click()
    await expect(page.getByRole('textbox', { name: 'Rules' })).toBeVisible()
    await isClean('community')
    await openPerson(page, 'Ada Lindholm')
    await page.getByRole('button', { name: 'Track a letter' }).click()
    await expect(page.getByRole('dialog', { name: /Letter by/ })).toBeVisible()
    await isClean('letter')
    await page.keyboard.press('Escape')
    await openPerson(page, 'Rafael Santoro')
    const meeting = new MeetingPage(page)
    await meeting.plan()
    await meeting.addGoal('Poster')
    await isClean('meeting')
    await page.keyboard.press('Control+,')
    await expect(page.getByRole('heading', { name: 'Keeping in touch' })).toBeVisible()
    await isClean('settings')
    await app.close()
  })
}
