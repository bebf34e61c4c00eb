import { type EventKind, emptyEvent, eventKinds, type PlannerEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { addDays, dateAt } from '../../src/planner/calendarDays.ts'
import { launchApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { putRows } from '../e2e/support/putRows.ts'
import type { BenchPart } from './benchPart.ts'
import { pick, seededRandom } from './seededRandom.ts'

const events = 5_000
const opened = 9

/**
 * Opening the month in the built program with 5,000 events in it: from the press of *Planner* until they are drawn, in
 * milliseconds; the first time after a start, and the middle of nine later ones.
 */
export const calendarPart: BenchPart = async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startEmpty()
  await putRows(first.page, 'events', eventsOfThisMonth())
  const app = await first.relaunch()
  const { page } = app
  await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor()
  const times: number[] = []
  for (let at = 0; at <= opened; at += 1) {
    times.push(await page.evaluate(timeToOpen))
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Drafts/ })
      .click()
    await page.getByRole('heading', { name: 'No drafts yet' }).waitFor()
  }
  await app.close()
  const later = times.slice(1).sort((a, b) => a - b)
  return {
    'planner.month5000_ms': later[Math.floor(opened / 2)] ?? Number.NaN,
    'planner.month5000_first_ms': times[0] ?? Number.NaN,
  }
}

function eventsOfThisMonth(): PlannerEvent[] {
  const random = seededRandom(5)
  const first = `${dateAt(Date.now(), 'UTC').slice(0, 7)}-01`
  return Array.from({ length: events }, (_, at) => {
    const kind: EventKind = pick(eventKinds, random)
    const day = addDays(first, Math.floor(random() * 28))
    const hour = String(Math.floor(random() * 24)).padStart(2, '0')
    const start =
      random() < 0.2 ? dateTime(day) : zonedTime(`${day}T${hour}:00:00`, 'America/New_York')
    const draft = { ...emptyEvent(kind, `Event ${at} of a full month`, start), notes: 'Topic' }
    return eventFromDraft(draft, `event-${at}`, '2026-11-24T10:00:00.000Z')
  })
}

/** Runs in the page. Functions in it have no names of their own: the compiler would mark them with its helper. */
async function timeToOpen(): Promise<number> {
  const begun = performance.now()
  const done = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('[role="grid"] [data-item]').length < 28) return
      observer.disconnect()
      resolve()
    }).observe(document.body, { subtree: true, childList: true })
  })
  for (const button of document.querySelectorAll<HTMLElement>('nav button')) {
    if (button.title === 'Planner') button.click()
  }
  await done
  return performance.now() - begun
}
