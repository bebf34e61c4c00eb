import { expect, test } from '@playwright/test'
import { blankDraft } from '../../src/model/draft.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { dateTime } from '../../src/model/eventTime.ts'
import { holdWrites } from './support/holdWrites.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PeoplePage } from './support/pages/PeoplePage.ts'
import { PlannerPage } from './support/pages/PlannerPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

test('people by keyboard alone: add, edit, log, promise, tag many, trash, undo, find misspelt, start again', async () => {
  test.slow()
  let app = await launchApp()
  let { page } = app
  let people = new PeoplePage(page)
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')

  await test.step('nobody yet; the first contact from one line', async () => {
    await people.go()
    await expect(page.getByRole('heading', { name: 'No people yet' })).toBeVisible()
    await people.add(
      'Miriam Okonkwo, MD, Associate professor, Saguaro Medical Center m.okonkwo@saguaro.example',
    )
    await expect(people.openName).toContainText('Miriam Okonkwo, MD')
    await expect(people.detail).toContainText('Associate professor, Saguaro Medical Center')
    await expect(people.list).toBeFocused()
  })

  await test.step('the same address again is told before it is added', async () => {
    const popover = await people.openNew()
    await page.keyboard.insertText('Dr. M. Okonkwo M.Okonkwo@saguaro.example')
    await expect(popover.getByText('Perhaps already among your people')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(popover).toBeHidden()
  })

  await test.step('roles in place, by key', async () => {
    await people.list.focus()
    await page.keyboard.press('r')
    await expect(people.detail.getByRole('combobox', { name: 'Roles' })).toBeFocused()
    await page.keyboard.type('mentor')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(people.row(/Okonkwo/)).toContainText('Mentor')
  })

  await test.step('every field in the form is saved as it is typed', async () => {
    await people.list.focus()
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Edit this contact' })
    await expect(form.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await form.getByRole('textbox', { name: 'Pronouns' }).focus()
    await page.keyboard.type('she/her')
    await form.getByRole('textbox', { name: 'When' }).focus()
    await page.keyboard.type('14 Marzo')
    await expect(form.getByText('Write 2026, Mar 2026 or Mar 14, 2026')).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('14 Mar 2026')
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    await expect(people.openName).toContainText('she/her')
    await expect(people.detail).toContainText('Contact since Mar 14, 2026')
  })

  await test.step('log what was said, with a promise each way, in one go', async () => {
    await people.openLog()
    await page.keyboard.press('Alt+2')
    await page.keyboard.type(
      'Talked about the poster.\nI: send the figure by 30 Nov\nThey: call Tucson',
    )
    await expect(page.getByRole('list', { name: 'Promises found' })).toContainText('She promised')
    await page.keyboard.press('Control+Enter')
    const timeline = people.section('Timeline')
    await expect(timeline).toContainText('You called')
    await expect(timeline).toContainText('Talked about the poster.')
    const promises = people.section('Promises')
    await expect(promises).toContainText('I promised1 open')
    await expect(promises).toContainText('call Tucson')
  })

  await test.step('a promise is kept, and undo opens it again', async () => {
    const box = people.section('Promises').getByRole('checkbox', { name: 'send the figure' })
    await box.focus()
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
    await people.list.focus()
    await page.keyboard.press('Control+z')
    await expect(box).not.toBeChecked()
  })

  await test.step('a next date as one would say it', async () => {
    await page.keyboard.press('d')
    const sheet = page.getByRole('dialog', { name: 'Next date' })
    await expect(sheet.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('tomorrow')
    await page.keyboard.press('Enter')
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('presentation').getByText('This week')).toBeVisible()
    await expect(people.list).toBeFocused()
  })

  await test.step('two more, both chosen, tagged at once', async () => {
    await people.add('Ada Lindholm, MD, Desert Neuro')
    await people.add('Tomasz Wierzba, DO, Mesa Valley')
    await expect(people.count('3 people')).toBeVisible()
    await people.list.focus()
    await page.keyboard.press('Control+a')
    await expect(page.getByRole('toolbar', { name: 'Selected people' })).toContainText('3 selected')
    await page.keyboard.press('t')
    await page.keyboard.type('interview')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(people.toast).toContainText('Tags changed on 3 contacts')
    await page.keyboard.press('Escape')
  })

  await test.step('found by half a misspelt name, thrown away, brought back', async () => {
    await people.search('lindhlom')
    await expect(people.rows).toHaveCount(1)
    await expect(people.row(/Ada Lindholm/)).toBeVisible()
    await people.toList()
    await page.keyboard.press('Delete')
    await expect(people.toast).toContainText('1 contact moved to trash')
    await page.keyboard.press('Control+z')
    await expect(people.row(/Ada Lindholm/)).toBeVisible()
  })

  await test.step('close, open again: all is there', async () => {
    app = await app.relaunch()
    page = app.page
    people = new PeoplePage(page)
    const area = page.getByRole('navigation').getByRole('button', { name: /^People/ })
    await area.focus()
    await page.keyboard.press('Enter')
    await expect(people.count('3 people')).toBeVisible()
    await page.getByRole('option', { name: /Okonkwo/ }).click()
    await expect(people.section('Timeline')).toContainText('You called')
  })
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen of People in ${theme} colours`, async () => {
    test.slow()
    const app = await launchApp()
    const { page } = app
    const library = new LibraryPage(page)
    const people = new PeoplePage(page)
    await app.setSystemTheme(theme)
    const isClean = async (screen: string) =>
      expect(await seriousProblems(page), screen).toEqual([])

    await library.startWithSample()
    await library.list.focus()
    await people.go()
    await expect(people.rows.first()).toBeVisible()
    await people.row(/Amoah-Grant/).click()
    await expect(people.section('Promises')).toContainText('I promised')
    await isClean('people')
    await people.search('amoha')
    await expect(people.rows).toHaveCount(1)
    await isClean('search')
    await people.searchField.fill('qqqzzz')
    await expect(page.getByRole('heading', { name: /Nothing matches/ })).toBeVisible()
    await isClean('nobody found')
    await people.searchField.fill('')
    await expect(people.rows.nth(2)).toBeVisible()
    await people.toList()
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByRole('toolbar', { name: 'Selected people' })).toBeVisible()
    await isClean('several selected')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await expect(page.getByRole('form', { name: 'Edit this contact' })).toBeVisible()
    await isClean('editing')
    await page.keyboard.press('Escape')
    await people.openLog()
    await page.keyboard.insertText('I: send it by Friday')
    await isClean('log')
    await page.keyboard.press('Escape')
    const popover = await people.openNew()
    await page.keyboard.insertText('Ada Lindholm, MD, Desert Neuro')
    await expect(popover).toContainText('Works at')
    await isClean('new contact')
    await page.keyboard.press('Escape')
    await people.list.focus()
    await page.keyboard.press('d')
    await expect(page.getByRole('dialog', { name: 'Next date' })).toBeVisible()
    await isClean('next date')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await expect(page.getByRole('dialog', { name: 'Cadence' })).toBeVisible()
    await isClean('cadence')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'All interactions' }).click()
    await expect(page.getByRole('heading', { name: 'All interactions' })).toBeVisible()
    await isClean('all interactions')
    await app.close()
  })
}

test('a person and what they wrote lead to each other', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  const people = new PeoplePage(page)
  await library.startWithSample()
  await library.search('Holding statins')
  await library.toList()
  await library.detail.getByRole('button', { name: 'Ferreira-Lund, Isabel' }).click()
  await expect(people.openName).toContainText('Isabel Ferreira-Lund')
  await people
    .section('Links')
    .getByRole('button', { name: /Holding statins/ })
    .first()
    .click()
  await expect(library.openTitle).toContainText('Holding statins')
  await test.step('another is linked from the paper', async () => {
    await library.list.focus()
    await page.keyboard.press('l')
    const sheet = page.getByRole('dialog', { name: 'Link a person' })
    await expect(sheet.getByRole('combobox', { name: 'Find a person' })).toBeFocused()
    await page.keyboard.type('haverkmp')
    await expect(sheet.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(library.toast).toContainText('Link added')
    await expect(library.detail.getByRole('button', { name: 'Nils Haverkamp' })).toBeVisible()
  })
  await test.step('an author who is nobody yet becomes a contact in one step, and in one step not', async () => {
    const author = library.detail.getByTitle(/^Add or link /).first()
    const title = (await author.getAttribute('title')) ?? ''
    await author.press('Enter')
    const add = page.getByRole('menuitem', { name: 'Add to your people' })
    await expect(add).toBeVisible()
    expect(await seriousProblems(page)).toEqual([])
    await add.press('Enter')
    await expect(library.detail.getByTitle(title)).toHaveCount(0)
    await expect(library.toast).toContainText('1 contact added')
    await library.toast.getByRole('button', { name: /^Undo/ }).click()
    await expect(library.detail.getByTitle(title)).toBeVisible()
  })
  await app.close()
})

test('an event and a draft that name a person lead there and back, and give a reason to write', async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  const contacts = await tableRows(first.page, 'contacts')
  const teague = contacts.find(({ name }) => name === 'Wanda Teague')
  const people = [String(teague?.id)]
  const days = { ...emptyEvent('conference', 'Geriatric Days', dateTime('2099-03-04')), people }
  const at = '2026-11-20T10:00:00.000Z'
  await putRows(first.page, 'events', [eventFromDraft(days, 'event-days', at)])
  const thanks = { ...blankDraft('thanks', at), title: 'What I was taught', creditIds: people }
  await putRows(first.page, 'drafts', [thanks])
  const app = await first.relaunch()
  const { page } = app
  await expect(page.getByText('You are both at Geriatric Days')).toBeVisible()
  await new LibraryPage(page).palette('teague', /Wanda Teague/)
  await page.keyboard.press('Enter')
  const links = new PeoplePage(page).section('Links')
  await expect(links.getByRole('listitem')).toHaveText([
    /Conference, Mar 4, 2099.*Geriatric Days/,
    /Post, idea.*What I was taught/,
  ])
  await links.getByRole('button', { name: 'Geriatric Days' }).press('Enter')
  await expect(new PlannerPage(page).field('Title')).toHaveValue('Geriatric Days')
  await page.keyboard.press('Alt+ArrowLeft')
  await links.getByRole('button', { name: 'What I was taught' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('What I was taught')
  await app.close()
})

test('a contact that is saved late does not take the focus from the next one being written', async () => {
  const app = await launchApp()
  const { page } = app
  const people = new PeoplePage(page)
  await new LibraryPage(page).startEmpty()
  await page.getByRole('button', { name: /^People \d/ }).click()
  await people.add('Ada Lindholm, MD, Desert Neuro')
  await expect(people.openName).toContainText('Ada Lindholm')
  const first = await people.openNew()
  await page.keyboard.insertText('Tomasz Wierzba, DO, Mesa Valley')
  const goOn = await holdWrites(page, 'contacts')
  await page.keyboard.press('Control+Enter')
  await expect(first).toBeHidden()
  const next = await people.openNew()
  await goOn()
  await expect(people.openName).toContainText('Tomasz Wierzba')
  await expect(next.getByRole('textbox').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(people.list).toBeFocused()
  await app.close()
})
