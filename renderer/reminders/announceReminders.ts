import type { ReminderSettings } from '../../src/model/reminderSettings.ts'
import type { DueReminder } from '../../src/planner/dueReminders.ts'
import { desktop } from '../desktop.ts'
import { useToasts } from '../state/toast.ts'
import {
  missedWords,
  remindersWords,
  reminderText,
  reminderWhen,
  unshownWords,
} from '../text/reminders.ts'

/** More at once are told in one message. */
const mostMessages = 4

/** What came due before was missed: it is listed and not announced one by one. */
const begunAt = Date.now()

/** What the system would not show and the window has told instead, once each. */
const toldHere = new Set<string>()

interface Announcing {
  readonly zone: string
  readonly settings: ReminderSettings
  markShown(shown: readonly DueReminder[]): Promise<void>
}

const showThem = { command: 'show-reminders', words: reminderText.show } as const

/** What is being announced: the system may take its time to answer, and what is due is asked anew meanwhile. */
const underWay = new Set<string>()

/**
 * Shows what has come due: what was missed as one line of the window, the rest as messages of the system. Only what was
 * shown is marked; where the system shows no message, the window says once what waits in its list. Answers whether
 * anything was marked.
 */
export async function announceReminders(
  due: readonly DueReminder[],
  { zone, settings, markShown }: Announcing,
): Promise<boolean> {
  const fresh = due.filter(({ id }) => !underWay.has(id))
  for (const { id } of fresh) underWay.add(id)
  try {
    const missed = fresh.filter(({ shownAt }) => shownAt < begunAt)
    const timely = fresh.filter(({ shownAt }) => shownAt >= begunAt)
    if (missed.length > 0) {
      useToasts.getState().show(missedWords(missed.length), { act: showThem })
    }
    const shown = [...missed, ...(await shownBySystem(timely, zone, settings))]
    tellHere(fresh.filter((reminder) => !shown.includes(reminder)))
    if (shown.length > 0) await markShown(shown)
    return shown.length > 0
  } finally {
    for (const { id } of fresh) underWay.delete(id)
  }
}

async function shownBySystem(
  timely: readonly DueReminder[],
  zone: string,
  { discreet }: ReminderSettings,
): Promise<readonly DueReminder[]> {
  if (timely.length > mostMessages) {
    return (await desktop.notify('many', remindersWords(timely.length), '')) ? timely : []
  }
  const answers = await Promise.all(
    timely.map((reminder) =>
      discreet
        ? desktop.notify(reminder.id, reminderText.discreetTitle, reminderText.discreetBody)
        : desktop.notify(reminder.id, reminder.title, reminderWhen(reminder, Date.now(), zone)),
    ),
  )
  return timely.filter((_, index) => answers[index])
}

function tellHere(unshown: readonly DueReminder[]): void {
  const untold = unshown.filter(({ id }) => !toldHere.has(id))
  if (untold.length === 0) return
  for (const { id } of untold) toldHere.add(id)
  useToasts.getState().show(unshownWords(untold.length), { act: showThem })
}
