import { z } from 'zod'
import { itemGroups, recurrences } from './review.ts'

const confidence = z.enum(['measured', 'documented', 'community'])

/** Shape of resources/presence-checklist.json: what to look at in one's public presence, and where on each platform. */
export const presenceChecklistSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  items: z.array(
    z.object({
      id: z.string().min(1).max(100),
      group: z.enum(itemGroups),
      recurrence: z.array(z.enum(recurrences)).min(1),
      title: z.string().min(1).max(500),
      where: z.string().max(2_000),
    }),
  ),
  platforms: z.array(
    z.object({
      name: z.string().min(1),
      where: z.string().min(1),
      verifiedOn: z.iso.date(),
      confidence,
    }),
  ),
})

const dayRule = z.union([
  z.object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(28) }),
  /** The nth of a weekday in a month; 1 is Monday, 7 Sunday, as ISO 8601 counts. */
  z.object({
    month: z.number().int().min(1).max(12),
    weekday: z.number().int().min(1).max(7),
    nth: z.number().int().min(1).max(4),
  }),
])
export type DayRule = z.infer<typeof dayRule>

export const seasonEvents = ['submission-opens', 'interviews-begin', 'ranking-opens'] as const
export type SeasonEventId = (typeof seasonEvents)[number]

/** A day of a season as the user knows it, by the calendar of the service; it stands in the place of what ships. */
export const seasonDaySchema = z.object({
  service: z.string().min(1).max(100),
  season: z.number().int().min(2000).max(2200),
  event: z.enum(seasonEvents),
  date: z.iso.date(),
})
export type SeasonDay = z.infer<typeof seasonDaySchema>

/**
 * Shape of resources/application-seasons.json. A season is named for the year residency begins in; `yearBefore` is
 * an event of the year before. Days that were published stand under `known`; for other years the rule tells them.
 */
export const applicationSeasonsSchema = z.object({
  asOf: z.iso.date(),
  services: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string().min(1),
      zone: z.string().min(1),
      events: z.array(
        z.object({
          id: z.enum(seasonEvents),
          yearBefore: z.boolean(),
          time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
          rule: dayRule,
        }),
      ),
      known: z.array(
        z.object({
          season: z.number().int().min(2000).max(2200),
          event: z.enum(seasonEvents),
          date: z.iso.date(),
          source: z.string().min(1),
          verifiedOn: z.iso.date(),
          confidence,
        }),
      ),
    }),
  ),
})
export type SeasonService = z.infer<typeof applicationSeasonsSchema>['services'][number]
