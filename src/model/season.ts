import { z } from 'zod'

const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[a-z0-9-]+$/)
const name = z.string().min(1).max(200)
const limit = z.number().int().positive().max(1_000_000)

const choiceSchema = z.object({ id, name })
const choices = z.array(choiceSchema).max(200)

export const seasonLists = ['type', 'setting', 'frequency', 'focusArea', 'characteristic'] as const
export type SeasonList = (typeof seasonLists)[number]

/** What the form of a service takes in one season. Dated data: resources/seasons.json, or as the user corrected it. */
export const seasonSchema = z.object({
  id,
  service: name,
  name,
  source: z.string().min(1).max(2_000),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['measured', 'documented', 'community']),
  /**
   * How the form counts: UTF-16 code units as a web page does, or code points; and what one line break counts, the
   * larger figure where it is not known.
   */
  counting: z.object({
    unit: z.enum(['utf16', 'code-points']),
    lineBreak: z.union([z.literal(1), z.literal(2)]),
  }),
  /** Experiences that may be chosen and, of those, starred as most meaningful. */
  experiences: z.object({ most: limit, starred: z.number().int().nonnegative() }),
  works: z.object({
    starred: z.number().int().nonnegative(),
    /** Names of the form's types, by the types of scholarly work they take (src/model/scholarlyWork.ts). */
    types: z.array(z.object({ name, takes: z.array(z.string().max(100)).min(1) })),
  }),
  /** Texts of the form and the most characters each takes; `description` and `meaningful` belong to an experience. */
  fields: z.array(z.object({ id, name, most: limit })).max(50),
  lists: z.record(z.enum(seasonLists), choices),
})
export type Season = z.infer<typeof seasonSchema>

export const seasonFileSchema = z.object({
  asOf: z.iso.date(),
  seasons: z.array(seasonSchema).min(1),
})
