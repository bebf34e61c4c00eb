import { z } from 'zod'
import { publicationDateSchema } from './publicationDate.ts'
import { identifiersSchema, personSchema, placeInSourceSchema, type Resource } from './resource.ts'

const id = z.string().min(1).max(100)
const line = z.string().max(20_000)
const text = z.string().max(200_000)
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most)

export const workTypes = [
  'journal-article',
  'review-article',
  'case-report',
  'journal-abstract',
  'book-chapter',
  'book',
  'oral-presentation',
  'poster',
  'preprint',
  'thesis',
  'dataset',
  'online',
  'other',
] as const
export type WorkType = (typeof workTypes)[number]

export const workStatuses = [
  'in-preparation',
  'submitted',
  'provisionally-accepted',
  'accepted',
  'in-press',
  'published',
  'presented',
] as const
export type WorkStatus = (typeof workStatuses)[number]

/** An occasion on which a work was presented; one presentation can have several. */
const workEventSchema = z.object({
  name: line,
  place: line,
  on: publicationDateSchema.optional(),
})
export type WorkEvent = z.infer<typeof workEventSchema>

/**
 * Something the user wrote or presented. Where `resourceId` names a paper of the library, its authors, source and
 * identifiers are read there and the fields here are what stands while that paper is gone; otherwise they are the work
 * itself. Works of one project share a `collection`: abstract, poster and paper are then one thing told once.
 * `ownPlace` is the user's place among the authors where their name was not found; `role` what they did, in a sentence.
 * `notes` are private: in no export.
 */
export const scholarlyWorkSchema = z.object({
  id,
  resourceId: id.optional(),
  type: z.enum(workTypes),
  status: z.enum(workStatuses),
  title: line,
  people: list(personSchema, 5_000),
  ownPlace: z.number().int().nonnegative().optional(),
  /** Said by the user; absent where it follows from the order of the authors. */
  firstAuthor: z.boolean().optional(),
  source: line,
  placeInSource: placeInSourceSchema.optional(),
  published: publicationDateSchema.optional(),
  identifiers: identifiersSchema,
  url: line.optional(),
  events: list(workEventSchema, 100),
  role: text,
  collection: line,
  /** The seasons in which it is starred as most meaningful. */
  starredIn: list(id, 100),
  notes: text,
  specialties: list(z.string().max(100), 100),
  tags: list(z.string().min(1).max(200), 200),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type ScholarlyWork = z.infer<typeof scholarlyWorkSchema>

/** A work with nothing in it yet; the starting point of every new one. `now` is ISO 8601 in UTC. */
export function blankWork(id: string, now: string): ScholarlyWork {
  return {
    id,
    type: 'journal-article',
    status: 'in-preparation',
    title: '',
    people: [],
    source: '',
    identifiers: {},
    events: [],
    role: '',
    collection: '',
    starredIn: [],
    notes: '',
    specialties: [],
    tags: [],
    createdAt: now,
    changedAt: now,
  }
}

/** A work with the facts of its paper as the library has them now; as it is where it has none. */
export function workWithPaper(work: ScholarlyWork, paper: Resource | undefined): ScholarlyWork {
  if (!paper) return work
  const { published, url, placeInSource, ...own } = work
  return {
    ...own,
    title: paper.title,
    people: paper.people,
    source: paper.source ?? '',
    identifiers: paper.identifiers,
    ...(paper.published ? { published: paper.published } : {}),
    ...(paper.url ? { url: paper.url } : {}),
    ...(paper.placeInSource ? { placeInSource: paper.placeInSource } : {}),
  }
}
