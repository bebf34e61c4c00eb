import { z } from 'zod'
import { type PublicationDate, publicationDateSchema } from './publicationDate.ts'

export const interactionKinds = [
  'met',
  'call',
  'message',
  'email',
  'comment',
  'event',
  'meeting',
  'letter',
] as const
export type InteractionKind = (typeof interactionKinds)[number]

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)

/**
 * One time of being in touch with one or several contacts. `on` is as precise as it is known; `day` repeats its ISO
 * day (the first of a month or year) for ordering. `text` is what was said: Markdown, private unless said otherwise.
 * `contactDays` repeats each contact with the day, so that the newest of one among thousands are found by an index;
 * the schema itself fills it, whoever writes.
 */
export const interactionSchema = z
  .object({
    id: z.string().min(1).max(100),
    contactIds: z.array(z.string()).min(1),
    kind: z.enum(interactionKinds),
    on: publicationDateSchema,
    day: z.iso.date(),
    contactDays: z.array(z.string()).optional(),
    /** Who began it. */
    by: z.enum(['me', 'them']).optional(),
    /** How: Zoom, in person, X. */
    channel: line.optional(),
    text,
    isPrivate: z.boolean(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    importId: z.string().optional(),
    sample: z.boolean().optional(),
  })
  .overwrite((row) => ({
    ...row,
    contactDays: row.contactIds.map((id) => contactDay(id, row.day)),
  }))
export type Interaction = z.infer<typeof interactionSchema>

/** A contact and an ISO day as the index of interactions has them; ordered by day within one contact. */
export function contactDay(contactId: string, day: string): string {
  return `${contactId} ${day}`
}

/** The ISO day a date stands for where days are ordered: the first of a month or year where no more is known. */
export function dayOf({ value }: PublicationDate): string {
  return `${value}-01-01`.slice(0, 10)
}

/** Something promised to or by a contact. Days are ISO dates in the user's own calendar. */
export const promiseSchema = z.object({
  id: z.string().min(1).max(100),
  contactId: z.string().min(1),
  by: z.enum(['me', 'them']),
  text: line.min(1),
  madeOn: z.iso.date(),
  due: z.iso.date().optional(),
  doneOn: z.iso.date().optional(),
  /** The interaction or mentor meeting it was made in. */
  sourceId: z.string().optional(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type ContactPromise = z.infer<typeof promiseSchema>
