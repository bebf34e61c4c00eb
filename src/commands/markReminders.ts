import { mutate } from '../db/mutate.ts'
import type { Reminder } from '../model/reminder.ts'
import { dayInMs } from '../model/wallTime.ts'
import type { DueReminder } from '../planner/dueReminders.ts'
import type { CommandContext } from './context.ts'

/** What became of reminders is forgotten after so long: nobody asks for them any more. */
const keptForMs = 90 * dayInMs

type Mark =
  | { readonly state: 'shown' | 'done' }
  /** Until an instant in ms. */
  | { readonly state: 'snoozed'; readonly until: number }

/** Notes that reminders were shown, put away, or put off. Not a step of undo: what they are about stays as it is. */
export async function markReminders(
  context: CommandContext,
  reminders: readonly DueReminder[],
  mark: Mark,
): Promise<void> {
  if (reminders.length === 0) return
  const now = context.now()
  const oldest = new Date(now.getTime() - keptForMs).toISOString()
  const old = await context.db.reminders.where('dueAt').below(oldest).primaryKeys()
  const rows = reminders.map(({ id, subject, original, minutes, startsAt }): Reminder => {
    const dueAt = mark.state === 'snoozed' ? mark.until : startsAt - minutes * 60_000
    return {
      id,
      subject,
      ...(original === undefined ? {} : { original }),
      minutes,
      state: mark.state,
      dueAt: new Date(dueAt).toISOString(),
      changedAt: now.toISOString(),
    }
  })
  await mutate(
    context.db,
    context,
    { code: 'change-records', kind: 'event', count: reminders.length },
    ['reminders'],
    async (recorder) => {
      const kept = new Set(rows.map(({ id }) => id))
      await recorder.bulkRemove(
        'reminders',
        old.filter((id) => !kept.has(id)),
      )
      await recorder.bulkPut('reminders', rows)
    },
    { silent: true },
  )
}
