import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { emptyEvent, type PlannerEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import {
  executable,
  homeEnvironment,
  launchApp,
  neededSwitches,
  programFolder,
  type RunningApp,
} from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { spyOnMessages } from './support/spyOnMessages.ts'

const minute = 60_000

/** An hour long from an instant, with a reminder ten minutes before, entered two days ago. */
function chatAt(id: string, title: string, startsAt: number): PlannerEvent {
  const start = zonedTime(new Date(startsAt).toISOString().slice(0, 19), 'UTC')
  const draft = { ...emptyEvent('chat', title, start), duration: 'PT1H', reminders: [10] }
  return eventFromDraft(draft, id, new Date(Date.now() - 2_880 * minute).toISOString())
}

for (const theme of ['light', 'dark'] as const) {
  test(`what was missed is listed at the next start, what comes due is shown, in ${theme} colours`, async () => {
    let app = await launchApp()
    await app.setSystemTheme(theme)
    await new LibraryPage(app.page).startEmpty()
    await putRows(app.page, 'events', [
      chatAt('missed', 'Journal club on sepsis', Date.now() - 30 * minute),
      chatAt('timely', 'MedEd chat', Date.now() + 10.5 * minute),
    ])
    app = await app.relaunch()
    const { page } = app
    const messages = await spyOnMessages(app)
    const toast = page.getByRole('status').filter({ hasText: 'came due while Plexus was closed' })
    await toast.getByRole('button', { name: 'Show reminders' }).click()
    const sheet = page.getByRole('dialog', { name: 'Reminders' })
    const missed = sheet.getByRole('listitem', { name: 'Journal club on sepsis' })
    await expect(missed).toContainText('Began today')
    expect(await seriousProblems(page)).toEqual([])
    expect(await messages.all()).toEqual([])
    await missed.getByRole('button', { name: 'Snooze' }).press('Enter')
    await page.getByRole('menuitem', { name: 'An hour' }).click()
    await expect(sheet).toContainText('Nothing to be reminded of now')
    await page.keyboard.press('Escape')

    await expect
      .poll(messages.all, { timeout: 60_000 })
      .toEqual([{ title: 'MedEd chat', body: expect.stringContaining('oday, ') }])
    await messages.click('MedEd chat')
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('MedEd chat')
    await page.getByRole('button', { name: '1 reminder' }).click()
    await sheet.getByRole('button', { name: 'Dismiss: MedEd chat' }).press('Enter')
    await expect(sheet).toContainText('Nothing to be reminded of now')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: '1 reminder' })).toBeHidden()
    await app.close()
  })
}

test('a closed window leaves the program running where that is wished, and it starts with the system', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  const settings = new SettingsPage(app.page)
  await settings.open()
  await app.page.getByRole('switch', { name: 'Stay in the notification area' }).press('Space')
  await app.page.getByRole('switch', { name: 'Open at login' }).press('Space')
  const entry = join(app.home, '.config/autostart/plexus.desktop')
  await expect.poll(() => readFile(entry, 'utf8').catch(() => '')).toContain('--in-background"\n')

  const isShown = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await app.page.getByRole('button', { name: 'Close' }).click()
  await expect.poll(isShown).toBe(false)
  await secondStart(app)
  await expect.poll(isShown).toBe(true)

  await app.page.getByRole('switch', { name: 'Open at login' }).press('Space')
  await expect.poll(() => readFile(entry, 'utf8').catch(() => 'gone')).toBe('gone')
  await app.page.getByRole('switch', { name: 'Stay in the notification area' }).press('Space')
  await app.close()
})

test('a start by the system stays hidden in the notification area until it is asked for', async () => {
  let app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await new SettingsPage(app.page).open()
  await app.page.getByRole('switch', { name: 'Stay in the notification area' }).press('Space')
  await expect(
    app.page.getByRole('switch', { name: 'Stay in the notification area' }),
  ).toBeChecked()
  const { home } = app
  await app.quit()
  app = await launchApp({ home, switches: ['--in-background'] })
  await expect(app.page.getByRole('contentinfo')).toContainText('All changes saved')
  const isShown = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  expect(await isShown()).toBe(false)
  await secondStart(app)
  await expect.poll(isShown).toBe(true)
  await app.close()
})

/** Starts the program again on the same home, as a user who clicks its icon does. */
async function secondStart(app: RunningApp): Promise<void> {
  const second = spawn(await executable(), [...neededSwitches(), programFolder()], {
    env: homeEnvironment(app.home),
    stdio: 'ignore',
  })
  await new Promise((resolve) => second.once('exit', resolve))
}
