import { z } from 'zod'

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** Hours in which nothing is shown, by the clock of the user's zone; `from` after `to` goes over midnight. */
export const quietHoursSchema = z.object({ from: clock, to: clock })
export type QuietHours = z.infer<typeof quietHoursSchema>

/** How the user wants to be reminded; what is not said is as it was shipped: on, at all hours, only while the window is open. */
export const reminderSettingsSchema = z.object({
  off: z.boolean().optional(),
  quiet: quietHoursSchema.optional(),
  /** Minutes before mentor meetings and planned posts, which have no lead times of their own. */
  records: z.number().int().min(0).max(20_160).optional(),
  /** Messages say that something is due and not what: others may see the screen. */
  discreet: z.boolean().optional(),
  keepInTray: z.boolean().optional(),
  openAtLogin: z.boolean().optional(),
})
export type ReminderSettings = z.infer<typeof reminderSettingsSchema>
