import { z } from 'zod'
import { publicationDateSchema } from './publicationDate.ts'

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)
const text = z.string().max(200_000)
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most)

/** What an experience is in one season of one service: chosen for its form, perhaps starred, perhaps worded anew. */
const pickSchema = z.object({
  season: id,
  starred: z.boolean(),
  /** Why it is most meaningful; kept while it is not starred. */
  meaningful: text,
  /** Where the form needs other words than the ledger's. */
  description: text.optional(),
})
export type ExperiencePick = z.infer<typeof pickSchema>

/**
 * Something the user did over a while, kept all year and worded for a form later. `type`, `setting`, `frequency`,
 * `focusArea` and `characteristic` are ids of a season's lists (resources/seasons.json), or the user's own words:
 * lists change, what was done does not. Dates are as precise as they are known; without `to` it may still go on
 * (`ongoing`). `reflections` are private: left out of every export unless this experience is ticked for it.
 */
export const experienceSchema = z.object({
  id,
  type: line,
  title: line,
  organisation: line,
  place: line,
  setting: line,
  from: publicationDateSchema.optional(),
  to: publicationDateSchema.optional(),
  ongoing: z.boolean(),
  frequency: line,
  /** Hours in all, as far as they were counted. */
  hours: z.number().nonnegative().max(1_000_000).optional(),
  supervisorId: id.optional(),
  focusArea: line,
  characteristic: line,
  description: text,
  reflections: text,
  resourceIds: list(id, 500),
  contactIds: list(id, 500),
  draftIds: list(id, 500),
  picks: list(pickSchema, 100).refine(
    (picks) => new Set(picks.map(({ season }) => season)).size === picks.length,
    { message: 'An experience is chosen once in a season' },
  ),
  specialties: list(z.string().max(100), 100),
  tags: list(z.string().min(1).max(200), 200),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type Experience = z.infer<typeof experienceSchema>

/** What an experience is called: its title and where, or one of them; empty while there is neither. */
export function experienceName({
  title,
  organisation,
}: Pick<Experience, 'title' | 'organisation'>): string {
  return [title.trim(), organisation.trim()].filter(Boolean).join(', ')
}

/** What an experience is in a season; undefined where it is not chosen for it. */
export function pickOf(experience: Experience, season: string): ExperiencePick | undefined {
  return experience.picks.find((pick) => pick.season === season)
}

/** An experience with nothing in it yet; the starting point of every new one. `now` is ISO 8601 in UTC. */
export function blankExperience(id: string, now: string): Experience {
  return {
    id,
    type: '',
    title: '',
    organisation: '',
    place: '',
    setting: '',
    ongoing: false,
    frequency: '',
    focusArea: '',
    characteristic: '',
    description: '',
    reflections: '',
    resourceIds: [],
    contactIds: [],
    draftIds: [],
    picks: [],
    specialties: [],
    tags: [],
    createdAt: now,
    changedAt: now,
  }
}
