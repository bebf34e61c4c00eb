import { z } from 'zod'

export const reminderStates = ['shown', 'snoozed', 'done'] as const

/**
 * What became of one reminder. `subject` is `table:id` of the record it is for, `original` the occurrence of a series
 * (see planner/occurrence.ts), `minutes` how long before,
 * or where less than none after. `dueAt` is when it is to be shown next: its own time, or until
 * when it sleeps. A reminder that has no row was not shown yet.
 */
export const reminderSchema = z.object({
  id: z.string().min(1).max(300),
  subject: z.string().min(1).max(200),
  original: z.number().optional(),
  minutes: z.number().int(),
  state: z.enum(reminderStates),
  dueAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type Reminder = z.infer<typeof reminderSchema>
