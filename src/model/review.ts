import { z } from 'zod'

/** When an item falls due: at every post, by the calendar, at a change of role, once, or with the season. */
export const recurrences = [
  'every-post',
  'monthly',
  'quarterly',
  'yearly',
  'before-submission',
  'before-interviews',
  'role-change',
  'once',
  'ongoing',
] as const
export type Recurrence = (typeof recurrences)[number]

export const itemGroups = [
  'security',
  'privacy',
  'identity',
  'name-search',
  'content',
  'every-post',
  'boundaries',
  'institution',
  'season',
  'own',
] as const
export type ItemGroup = (typeof itemGroups)[number]

export const reviewKinds = ['full', 'light', 'quarter', 'own'] as const
export type ReviewKind = (typeof reviewKinds)[number]

export const itemStates = ['open', 'done', 'not-for-me'] as const
export type ItemState = (typeof itemStates)[number]

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)

/**
 * An item of the user's own, or what the user changed about a shipped one (`changes` is its id): its words, when it is
 * due, or that it is not for them.
 */
export const checklistItemSchema = z.object({
  id,
  changes: id.optional(),
  group: z.enum(itemGroups),
  title: z.string().min(1).max(500),
  where: line,
  recurrence: z.array(z.enum(recurrences)).min(1).max(recurrences.length),
  notForMe: z.boolean().optional(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type OwnChecklistItem = z.infer<typeof checklistItemSchema>

/** An item within a run: its words as they were then, so that an old review stays what it was. */
const reviewItemSchema = z.object({
  itemId: id,
  group: z.enum(itemGroups),
  title: z.string().min(1).max(500),
  state: z.enum(itemStates),
  /** When it was done. */
  on: z.iso.date().optional(),
  note: line,
})
export type ReviewItem = z.infer<typeof reviewItemSchema>

/** A dated run through a checklist. `dueOn` is the day it should be finished by, `closedOn` the day it was. */
export const reviewSchema = z.object({
  id,
  kind: z.enum(reviewKinds),
  name: z.string().min(1).max(200),
  openedOn: z.iso.date(),
  dueOn: z.iso.date().optional(),
  closedOn: z.iso.date().optional(),
  /** The date of the shipped list it was made from. */
  listOf: z.iso.date(),
  /** The season it prepares: `eras-2027 submission`. */
  season: line.optional(),
  items: z.array(reviewItemSchema).max(300),
  notes: z.string().max(100_000),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type Review = z.infer<typeof reviewSchema>

/** A review the user made for themselves, to be begun again: the ids of the items it goes through. */
export const reviewTemplateSchema = z.object({
  id,
  name: z.string().min(1).max(200),
  itemIds: z.array(id).min(1).max(300),
})
export type ReviewTemplate = z.infer<typeof reviewTemplateSchema>

/** What a review found: where, the evidence for it, what is to be done by when. A screenshot is a row of reviewImages. */
export const reviewFindingSchema = z.object({
  id,
  reviewId: id,
  itemId: id.optional(),
  title: z.string().min(1).max(500),
  /** The account or page: `X, 2023`. */
  where: line,
  evidence: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('link'), url: line.min(1) }),
        z.object({ kind: z.literal('note'), text: line.min(1) }),
        z.object({ kind: z.literal('screenshot'), imageId: id, name: line }),
      ]),
    )
    .max(50),
  action: line,
  actionDue: z.iso.date().optional(),
  foundOn: z.iso.date(),
  closedOn: z.iso.date().optional(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type ReviewFinding = z.infer<typeof reviewFindingSchema>
export type FindingEvidence = ReviewFinding['evidence'][number]

/** The bytes of a screenshot, in a table of their own so that lists of findings stay small. */
export const reviewImageSchema = z.object({
  id,
  findingId: id,
  mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  base64: z.string().max(14_000_000),
  addedAt: z.iso.datetime(),
})
export type ReviewImage = z.infer<typeof reviewImageSchema>

/** The policy of an institution on social media: where it is, and when it was last read. */
export const policySchema = z.object({
  id,
  institution: z.string().min(1).max(300),
  url: line,
  readOn: z.iso.date().optional(),
  notes: z.string().max(20_000),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type Policy = z.infer<typeof policySchema>
