import { z } from 'zod'
import { cadenceRuleSchema, quietTimeSchema } from './cadence.ts'
import { platformGoals } from './platformGuide.ts'
import { weekdays } from './recurrenceRule.ts'
import { reminderSettingsSchema } from './reminderSettings.ts'

export const careerStages = [
  'preclinical',
  'clerkships',
  'applying',
  'resident',
  'teaching',
] as const

/** Who writes: the user's own name and place, for messages; every part can be left out. */
export const senderSchema = z.object({
  name: z.string().max(200).optional(),
  school: z.string().max(300).optional(),
  year: z.string().max(100).optional(),
  link: z.string().max(2_000).optional(),
})
export type Sender = z.infer<typeof senderSchema>

/** What the user chose; every field can be skipped. Stored as one row, `key` is always `user`. */
export const settingsSchema = z.object({
  key: z.literal('user'),
  stage: z.enum(careerStages).optional(),
  specialties: z.array(z.string()).default([]),
  timeZone: z.string().optional(),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  introduced: z.boolean().default(false),
  /** How often to be in touch, by role and tag, the first that fits holding; absent means as shipped. */
  cadenceRules: z.array(cadenceRuleSchema).optional(),
  /** Days in which no follow-up falls due. */
  quietTimes: z.array(quietTimeSchema).optional(),
  /** What messages are signed with. */
  sender: senderSchema.optional(),
  reminders: reminderSettingsSchema.optional(),
  /** The day a week begins on in the calendar; as the system has it where it is not said. */
  weekStart: z.enum(weekdays).optional(),
  /** What the user wants of platforms and communities; a suggestion follows from it. */
  platformGoals: z.array(z.enum(platformGoals)).optional(),
})
export type Settings = z.infer<typeof settingsSchema>
