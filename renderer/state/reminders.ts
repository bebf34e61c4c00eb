import { create } from 'zustand'
import type { DueReminder } from '../../src/planner/dueReminders.ts'

interface ReminderState {
  /** What came due and was not put away; the latest first. */
  readonly listed: readonly DueReminder[]
  /** Grows when something became of a reminder: what is due is asked again. */
  readonly turn: number
}

export const useReminderState = create<ReminderState>(() => ({ listed: [], turn: 0 }))

/** Has what is due asked again. */
export function askRemindersAgain(): void {
  useReminderState.setState(({ turn }) => ({ turn: turn + 1 }))
}
