import { expect, test } from '@playwright/test'
import { emptyEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import { addDays } from '../../src/model/isoDay.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PlannerPage } from './support/pages/PlannerPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

const today = new Date().toISOString().slice(0, 10)
const at = `${today}T00:00:00.000Z`

/** The panel of a chat that was held two days ago, in the sample library. */
async function openChat(): Promise<[RunningApp, PlannerPage]> {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  const start = zonedTime(`${addDays(today, -2)}T21:00:00`, 'America/New_York')
  const chat = { ...emptyEvent('chat', '#MedEdChat', start), hashtag: 'MedEdChat' }
  await putRows(first.page, 'events', [eventFromDraft(chat, 'held', at)])
  const app = await first.relaunch()
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await new LibraryPage(app.page).palette('mededchat', '#MedEdChat')
  await app.page.getByRole('group', { name: 'Events' }).getByRole('option').click()
  const planner = new PlannerPage(app.page)
  await expect(planner.field('Title')).toHaveValue('#MedEdChat')
  return [app, planner]
}

test('a chat is prepared and kept by keys alone: questions, answers with the hashtag, people met, the transcript, what was saved, whom to write to', async () => {
  const [app, planner] = await openChat()
  const { page } = app
  const companion = planner.panel.getByRole('region', { name: 'Companion' })
  const field = (name: string) => companion.getByRole('textbox', { name, exact: true })
  await field('Topic').focus()
  await page.keyboard.type('Feedback that is heard')
  await companion.getByRole('checkbox', { name: 'I led it' }).press('Space')
  await companion.getByRole('button', { name: 'Add a question' }).press('Enter')
  await field('Question 1').focus()
  await page.keyboard.type('What made feedback land for you?')
  await field('Answer 1').focus()
  await page.keyboard.type('Ask first, then one thing')
  await companion.getByRole('button', { name: 'Copy the answer 1' }).press('Enter')
  await expect(planner.toast).toContainText('Answer copied')
  const copied = await app.copiedText()
  expect(copied).toBe('Ask first, then one thing #MedEdChat')

  await test.step('somebody new is added as a contact, and stands among those met', async () => {
    await companion.getByRole('button', { name: 'New contact' }).press('Enter')
    const sheet = page.getByRole('dialog', { name: /contact/i })
    await expect(sheet.getByRole('textbox').first()).toBeFocused()
    await page.keyboard.type('Ines Valdivia, Clerkship director')
    await page.keyboard.press('Control+Enter')
    await expect(sheet).toBeHidden()
    await expect(companion.getByText('Ines Valdivia').first()).toBeVisible()
  })
  await companion.getByRole('combobox', { name: 'Saved from it' }).focus()
  await page.keyboard.type('holding statins')
  await expect(page.getByRole('option', { name: /Holding statins/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field('Transcript').focus()
  await page.keyboard.insertText('@ines: ask first\n@sam: write it down')
  await field('Topic').focus()

  const kept = async () =>
    (await tableRows(page, 'events')).find(({ id }) => id === 'held')?.chat as Record<
      string,
      unknown
    >
  await expect.poll(kept).toMatchObject({
    topic: 'Feedback that is heard',
    led: true,
    questions: [
      { question: 'What made feedback land for you?', answer: 'Ask first, then one thing' },
    ],
    peopleMet: [expect.any(String)],
    resources: [expect.any(String)],
    transcript: '@ines: ask first\n@sam: write it down',
  })

  await companion
    .getByRole('button', { name: 'Set a date to write to Ines Valdivia' })
    .press('Enter')
  await expect(page.getByRole('dialog', { name: /date/i })).toBeVisible()
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious beside a chat in ${theme} colours`, async () => {
    const [app, planner] = await openChat()
    await app.setSystemTheme(theme)
    const companion = planner.panel.getByRole('region', { name: 'Companion' })
    await companion.getByRole('button', { name: 'Add a question' }).press('Enter')
    await expect(companion.getByRole('textbox', { name: 'Question 1' })).toBeVisible()
    expect(await seriousProblems(app.page)).toEqual([])
    await app.close()
  })
}
