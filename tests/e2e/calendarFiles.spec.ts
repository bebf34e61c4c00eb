import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PlannerPage } from './support/pages/PlannerPage.ts'
import { TodayPage } from './support/pages/TodayPage.ts'
import { spyOnOpening } from './support/spyOnOpening.ts'
import { startEmpty } from './support/startEmpty.ts'
import { tableRows } from './support/tableRows.ts'

const calendar = new URL('../fixtures/formats/icalendar/department.ics', import.meta.url)
const name = 'department.ics'

test('a calendar comes in by drop, shows its problems by line, changes nothing the second time, and is taken back', async () => {
  const app = await launchApp()
  const { page } = app
  await startEmpty(page)
  const sheet = new ImportSheetPage(page)
  const bytes = new Uint8Array(await readFile(calendar))
  await dropFiles(page, [{ name, bytes }])
  expect(await sheet.counts()).toMatchObject({ new: 3, unreadable: 1 })
  await expect(sheet.sheet).toContainText('Recognized by its content as iCalendar')
  await expect(sheet.problems.filter({ hasText: 'No start' })).toContainText('45')
  await expect(sheet.problems.filter({ hasText: 'Unknown time zone' })).toBeVisible()
  await sheet.button('Import 3 events').click()
  await expect(sheet.sheet).toBeHidden()
  expect(await tableRows(page, 'events')).toHaveLength(3)

  await dropFiles(page, [{ name, bytes }])
  expect(await sheet.counts()).toMatchObject({ new: 0, changed: 0, unchanged: 3 })
  await sheet.leave()

  await new LibraryPage(page).palette('stroke journal', /Stroke journal club/)
  await page.keyboard.press('Enter')
  const planner = new PlannerPage(page)
  await expect(planner.field('Title')).toHaveValue(/Stroke journal club/)
  await expect(planner.field('Place')).toHaveValue('Room 4, second floor')

  await page.getByRole('button', { name: 'Past imports' }).click()
  await page.getByRole('button', { name: /Undo/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click()
  await expect.poll(() => tableRows(page, 'events')).toHaveLength(0)
  await app.close()
})

test('the calendar goes out as a file: notes only where they are ticked, zones and repetition with it', async () => {
  const app = await launchApp()
  const { page } = app
  await startEmpty(page)
  const sheet = new ImportSheetPage(page)
  await dropFiles(page, [{ name, bytes: new Uint8Array(await readFile(calendar)) }])
  await sheet.button('Import 3 events').click()
  await expect(sheet.sheet).toBeHidden()
  await new LibraryPage(page).palette('stroke journal', /Stroke journal club/)
  await page.keyboard.press('Enter')
  const planner = new PlannerPage(page)
  await test.step('the way into an online meeting stands on its panel and on Today', async () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting'
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
    const online = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:online',
      `DTSTART;VALUE=DATE:${day}`,
      'SUMMARY:Mentor hour',
      `X-MICROSOFT-SKYPETEAMSMEETINGURL:${link}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    await dropFiles(page, [{ name: 'online.ics', bytes: new TextEncoder().encode(online) }])
    await sheet.button('Import 1 event').click()
    await expect(sheet.sheet).toBeHidden()
    const opened = await spyOnOpening(app)
    const today = new TodayPage(page)
    await planner.area.getByRole('grid').focus()
    await today.go()
    await today
      .lines('Online today')
      .getByRole('button', { name: /^Join:/ })
      .click()
    await expect.poll(opened).toEqual([link])
    await today
      .lines('Online today')
      .getByRole('button', { name: /^Open:/ })
      .click()
    await expect(planner.panel.getByRole('button', { name: 'Join on Teams' })).toBeVisible()
  })
  await new LibraryPage(page).palette('stroke journal', /Stroke journal club/)
  await page.keyboard.press('Enter')
  await planner.panel.getByText('All', { exact: true }).click()
  await planner.field('Notes').fill('What I think of it')
  await planner.field('Notes').blur()

  const silent = await exported(app, page, false)
  expect(silent).toContain('BEGIN:VTIMEZONE')
  expect(silent).toContain('TZID:America/New_York')
  expect(silent).toContain('RRULE:FREQ=WEEKLY')
  expect(silent).toContain('BEGIN:VALARM')
  expect(silent).toContain('RECURRENCE-ID')
  expect(silent).not.toContain('What I think of it')
  const whole = await exported(app, page, true)
  expect(whole).toContain('What I think of it')
  await app.close()
})

test('a chat of the shipped list is added by choice, says how sure it is, and is confirmed', async () => {
  const app = await launchApp()
  const { page } = app
  await startEmpty(page)
  await new LibraryPage(page).palette('chats and conf', /Chats and conferences/)
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog', { name: 'Chats and conferences' })
  await list.getByLabel('Find by name or subject').fill('medical education')
  const chat = list.getByRole('listitem', { name: '#MedEdChat' })
  await expect(chat).toContainText('not confirmed since 2019')
  await chat.getByRole('button', { name: 'Add to the calendar' }).click()
  await chat.getByRole('button', { name: 'This still runs' }).click()
  await expect(chat).toContainText('confirmed')
  await expect(chat).not.toContainText('not confirmed')
  await chat.getByRole('button', { name: 'In the calendar' }).click()
  const planner = new PlannerPage(page)
  await expect(planner.field('Title')).toHaveValue('#MedEdChat')
  await expect(planner.panel).toContainText('New York')
  await app.close()
})

test('a chat whose time nobody knows is added at one of the user’s own, and known again in the list', async () => {
  const app = await launchApp()
  const { page } = app
  await startEmpty(page)
  const openList = async () => {
    await new LibraryPage(page).palette('chats and conf', /Chats and conferences/)
    await page.keyboard.press('Enter')
    return page
      .getByRole('dialog', { name: 'Chats and conferences' })
      .getByRole('listitem', { name: '#HOJournalClub' })
  }
  const chat = await openList()
  await expect(chat).toContainText('No usual time is known')
  await chat.getByRole('button', { name: 'Add and set its time' }).press('Enter')
  const planner = new PlannerPage(page)
  await expect(planner.field('Title')).toHaveValue('#HOJournalClub')
  await expect(planner.field('Hashtag')).toHaveValue('HOJournalClub')
  await expect((await openList()).getByRole('button', { name: 'In the calendar' })).toBeVisible()
  await app.close()
})

/** Everything in the calendar as the file that is saved. */
async function exported(app: RunningApp, page: Page, withNotes: boolean): Promise<string> {
  const path = join(app.home, withNotes ? 'whole.ics' : 'silent.ics')
  await app.chooseSavePath(path)
  await new LibraryPage(page).palette('export the calendar', /Export the calendar/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export the calendar' })
  await dialog.getByLabel('Everything in the calendar').check()
  if (withNotes) await dialog.getByLabel(/Include notes/).check()
  await dialog.getByRole('button', { name: 'Export the calendar' }).click()
  await expect(dialog).toBeHidden()
  return (await readFile(path, 'utf8')).replace(/\r\n[ \t]/g, '')
}
