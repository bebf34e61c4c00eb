import { z } from 'zod'
import { cadenceRuleSchema, quietTimeSchema } from './cadence.ts'
import { networkIds } from './network.ts'
import { platformGoals } from './platformGuide.ts'
import { postingPlanSchema } from './postingPlan.ts'
import { seasonDaySchema } from './presenceChecklist.ts'
import { weekdays } from './recurrenceRule.ts'
import { reminderSettingsSchema } from './reminderSettings.ts'
import { ownReportWaySchema, reportPlaceIds } from './reporting.ts'
import { reviewTemplateSchema } from './review.ts'
import { seasonSchema } from './season.ts'

export const careerStages = [
  'preclinical',
  'clerkships',
  'applying',
  'resident',
  'teaching',
] as const

/** Somebody who is not to be proposed as a mentor: the name as shown, and by what they are known again. */
export const dismissedMentorSchema = z.object({
  name: z.string().max(20_000),
  family: z.string().max(20_000),
  given: z.string().max(20_000),
  middle: z.string().max(20_000),
  orcid: z.string().max(100).optional(),
})
export type DismissedMentor = z.infer<typeof dismissedMentorSchema>

/** At most so many; the first dismissed are forgotten first. */
export const mostDismissedMentors = 1_000

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
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When drafts wait before they can be ready. Times are on the wall where the user is. */
export const coolingRuleSchema = z.object({
  /** Hours a draft waits that had a blocking finding. */
  hours: z.number().int().min(1).max(168),
  /** Whether what is written between `from` and `to` waits until `until`. */
  nights: z.boolean(),
  from: clockTime,
  to: clockTime,
  until: clockTime,
  /** What is written before this moment waits until then: the user came from a call shift. ISO 8601, UTC. */
  afterCallUntil: z.iso.datetime().optional(),
})
export type CoolingRule = z.infer<typeof coolingRuleSchema>

/** The profile posts stand under, which readers see beside them. */
export const publicProfileSchema = z.object({
  institutions: z.array(z.string().min(1).max(300)).max(20),
  bio: z.string().max(2_000),
  handle: z.string().max(200),
})

/** Beyond so many records the one chosen first is shown as Markdown again. */
export const mostPlainNotes = 1_000

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
  /** The networks drafts are written for; absent means as shipped. */
  networks: z.array(z.enum(networkIds)).max(networkIds.length).optional(),
  /** Whether weeks in a row with a post are counted; absent means no. */
  streaks: z.boolean().optional(),
  /** When drafts wait before they can be ready; absent means as shipped. */
  cooling: coolingRuleSchema.optional(),
  /** What readers see of the user beside a post. */
  publicProfile: publicProfileSchema.optional(),
  /** The service one applies through, by its id in resources/application-seasons.json. */
  applicationService: z.string().max(100).optional(),
  /** Days of application seasons as the user corrected them. */
  seasonDays: z.array(seasonDaySchema).max(200).optional(),
  /** Where false claims are reported, as the user found it. */
  reportWays: z.array(ownReportWaySchema).max(reportPlaceIds.length).optional(),
  /** Who is not to be proposed as a mentor, the last dismissed last. */
  dismissedMentors: z.array(dismissedMentorSchema).max(mostDismissedMentors).optional(),
  /** Reviews of the user's own making: a name and the items they go through. */
  reviewTemplates: z.array(reviewTemplateSchema).max(100).optional(),
  /** Notes on tone that are switched off, by rule. */
  toneRulesOff: z.array(z.string().max(100)).max(200).optional(),
  /** Records whose notes are shown as plain text, never as Markdown; the latest chosen last. */
  plainNotes: z.array(z.string().min(1).max(100)).max(mostPlainNotes).optional(),
})
export type Settings = z.infer<typeof settingsSchema>
