import { z } from 'zod'
import { eventStatusSchema } from './event.ts'
import { eventTimeSchema } from './eventTime.ts'
import { platforms } from './resource.ts'

/** How a fact is known: read in the source named; said by one that may be out of date; or common knowledge only. */
const confidences = ['documented', 'reported', 'uncertain'] as const

const hashtag = z.string().regex(/^[^#\s]+$/)
const common = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  specialties: z.array(z.string()),
  status: eventStatusSchema,
  confidence: z.enum(confidences),
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
}

/**
 * When a chat usually is: an early occurrence and how it repeats, in the zone of its hosts. `approximate`: the rule
 * is only near to what is said, such as "twice a month".
 */
export const seedScheduleSchema = z.object({
  start: eventTimeSchema,
  duration: z.string(),
  rrule: z.string(),
  approximate: z.literal(true).optional(),
})

/** A chat or journal club as shipped under resources/chats.json; the user confirms or drops it. */
export const seedChatSchema = z.object({
  ...common,
  kind: z.enum(['chat', 'journal-club']),
  hashtags: z.array(hashtag).min(1),
  topic: z.string().min(1),
  platform: z.enum(platforms).optional(),
  /** What is known of its habits, in a sentence. */
  habit: z.string().min(1),
  schedules: z.array(seedScheduleSchema),
})
export type SeedChat = z.infer<typeof seedChatSchema>

export const seedChatListSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  chats: z.array(seedChatSchema),
})

const monthPart = z.object({
  month: z.number().int().min(1).max(12),
  /** Days 1 to 10, 11 to 20, or from 21 on; without it the whole month. */
  part: z.enum(['early', 'middle', 'late']).optional(),
})
export type MonthPart = z.infer<typeof monthPart>

/** A meeting that comes every year, as shipped under resources/conferences.json: in which weeks, and dates where known. */
export const seedConferenceSchema = z.object({
  ...common,
  society: z.string().min(1),
  /** `{yyyy}` and `{yy}` stand for the year. */
  hashtag: z.string().regex(/^[^#\s]+$/),
  window: z.object({ from: monthPart, to: monthPart }),
  editions: z.array(
    z.object({
      year: z.number().int(),
      first: z.iso.date(),
      last: z.iso.date(),
      place: z.string().optional(),
      source: z.string().min(1),
      verifiedOn: z.iso.date(),
    }),
  ),
})
export type SeedConference = z.infer<typeof seedConferenceSchema>

export const seedConferenceListSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  conferences: z.array(seedConferenceSchema),
})

/**
 * A day of an application season, as shipped under resources/season-days.json. `season` is the year residency begins in;
 * `uncertain` ones follow from a rule or from earlier seasons, and say so in their source.
 */
const seasonDaySeedSchema = z.object({
  id: common.id,
  service: z.string().min(1),
  name: common.name,
  season: z.number().int().min(2000).max(2200),
  on: eventTimeSchema,
  confidence: common.confidence,
  source: common.source,
  verifiedOn: common.verifiedOn,
})
export type SeasonDaySeed = z.infer<typeof seasonDaySeedSchema>

export const seasonDayListSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  days: z.array(seasonDaySeedSchema),
})
