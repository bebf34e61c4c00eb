import { z } from 'zod'
import { cadenceRuleSchema, quietTimeSchema } from './cadence.ts'
import { platformGoals } from './platformGuide.ts'
import { postingPlanSchema } from './postingPlan.ts'
import { weekdays } from './recurrenceRule.ts'
import { reminderSettingsSchema } from './reminderSettings.ts'
import { seasonSchema } from './season.ts'

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

/** Whose portfolio it is: how the user signs works, and what stands at the head of a document. */
export const ownDetailsSchema = z.object({
  /** As papers give it: Iwasaki S; Sam Iwasaki. */
  names: z.array(z.string().min(1).max(200)).max(50),
  headline: z.string().max(500).optional(),
  email: z.string().max(500).optional(),
  phone: z.string().max(200).optional(),
  address: z.string().max(1_000).optional(),
  link: z.string().max(2_000).optional(),
  orcid: z.string().max(100).optional(),
})
export type OwnDetails = z.infer<typeof ownDetailsSchema>

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
  /** Whose portfolio it is. */
  ownDetails: ownDetailsSchema.optional(),
  /** The season worked for; absent means the newest that ships. */
  season: z.string().max(100).optional(),
  /** Seasons as the user corrected or added them; one with the id of a shipped one stands in its place. */
  seasons: z.array(seasonSchema).max(100).optional(),
  /** Whether drafts are read for their tone; absent means yes. */
  toneNotes: z.boolean().optional(),
  /** How much the user means to take part in a week; absent until it is written. */
  postingPlan: postingPlanSchema.optional(),
  /** Whether weeks in a row with a post are counted; absent means no. */
  streaks: z.boolean().optional(),
})
export type Settings = z.infer<typeof settingsSchema>
