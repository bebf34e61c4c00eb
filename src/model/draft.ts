import { z } from 'zod'
import { imageTypes } from './draftImage.ts'
import { draftVideoSchema } from './draftVideo.ts'
import { networkIds } from './network.ts'

export const draftStages = ['idea', 'draft', 'ready', 'planned', 'published', 'archived'] as const

export const draftKinds = [
  'own',
  'summary-thread',
  'infographic-brief',
  'question-and-answer',
  'journal-club',
  'case-discussion',
] as const
export type DraftKind = (typeof draftKinds)[number]

/** The most images a draft may have. */
export const mostImages = 50

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)
const text = z.string().max(200_000)
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most)

/** What a network asks besides the text. */
const variantSettingsSchema = z.object({
  /** Mastodon: the server, and the limit it announces. */
  server: z.string().max(253).optional(),
  serverLimit: z.number().int().positive().max(1_000_000).optional(),
  /** X: whether the account may write long posts. */
  paid: z.boolean().optional(),
  /** Reddit: where to, and under which title. */
  subreddit: z.string().max(21).optional(),
  title: line.optional(),
})
export type VariantSettings = z.infer<typeof variantSettingsSchema>

/**
 * What a draft says on one network where it differs from the draft's own text. `parts` is a thread the user has
 * edited, in order and without numbers; while it is absent the thread follows from the text.
 */
const variantSchema = z.object({
  network: z.enum(networkIds),
  text: text.optional(),
  parts: list(text, 200).optional(),
  link: line.optional(),
  settings: variantSettingsSchema,
})
export type DraftVariant = z.infer<typeof variantSchema>

/** An image of a draft without its bytes, which are a row of draftImages with the id `imageId`. */
const imageSchema = z.object({
  id,
  imageId: id,
  fileName: line,
  mime: z.enum(imageTypes),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** The size of the file as it is kept; absent in rows of before it was noted. */
  bytes: z.number().int().positive().optional(),
  altText: z.string().max(10_000),
  /** Answers to the questions asked of each image, by the question's id. */
  answers: z.record(z.string().max(100), z.string().max(1_000)),
})
export type DraftPicture = z.infer<typeof imageSchema>

/** When a post is planned: a time on the wall in a zone, so that a clock change does not move it. */
export const plannedAtSchema = z.object({
  date: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone: z.string().min(1).max(100),
  /** Where it is to be posted; absent where that is left open. */
  network: z.enum(networkIds).optional(),
})
export type PlannedAt = z.infer<typeof plannedAtSchema>

const publishedSchema = z.object({
  network: z.enum(networkIds),
  url: line.optional(),
  at: z.iso.datetime(),
})

const count = z.number().int().nonnegative()
/** How a published post did, as the user read it off at a moment. */
const figuresSchema = z.object({
  at: z.iso.datetime(),
  network: z.enum(networkIds),
  likes: count,
  replies: count,
  reposts: count,
})
export type DraftFigures = z.infer<typeof figuresSchema>

/**
 * What stands between a draft and its publication. Open for more: each answer is kept under the id of its question,
 * and a row written by a later version keeps the answers this one does not know.
 */
const gateSchema = z.object({
  coolingOffUntil: z.iso.datetime().optional(),
  answers: z.record(
    z.string().max(100),
    z.looseObject({
      answer: z.string().max(1_000),
      at: z.iso.datetime(),
      /** The print of what the draft said then; with another text the answer lapses. */
      of: z.string().max(20).optional(),
    }),
  ),
})

/**
 * Something to be said in public, from the first idea to the figures afterwards. Nothing is posted from here: a draft
 * is handed to the network's own composer. Times are ISO 8601 in UTC, except `plannedAt`.
 * `sourceIds` are resources it rests on, `creditIds` contacts it names. `deletedAt` means in the trash.
 */
export const draftSchema = z.object({
  id,
  kind: z.enum(draftKinds),
  stage: z.enum(draftStages),
  title: line.optional(),
  text,
  variants: list(variantSchema, networkIds.length).refine(
    (variants) => new Set(variants.map(({ network }) => network)).size === variants.length,
    { message: 'A draft has one variant for a network' },
  ),
  images: list(imageSchema, mostImages),
  video: draftVideoSchema.optional(),
  hashtags: list(z.string().min(1).max(200), 100),
  specialties: list(z.string().max(100), 100),
  tags: list(z.string().min(1).max(200), 200),
  sourceIds: list(id, 200),
  creditIds: list(id, 200),
  /** What the reader should know about the author's interests; empty says nothing was stated yet. */
  conflictLine: line,
  plannedAt: plannedAtSchema.optional(),
  published: list(publishedSchema, 200),
  figures: list(figuresSchema, 2_000),
  gate: gateSchema,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type Draft = z.infer<typeof draftSchema>

const longestName = 80

/** What a draft is called: its title, else how its text begins; empty while there is neither. */
export function draftName({
  title,
  text,
}: {
  readonly title?: string | undefined
  readonly text: string
}): string {
  return title?.trim() || [...(text.trim().split('\n')[0] ?? '')].slice(0, longestName).join('')
}

/** A draft with nothing in it yet; the starting point of every new one. `now` is ISO 8601 in UTC. */
export function blankDraft(id: string, now: string): Draft {
  return {
    id,
    kind: 'own',
    stage: 'idea',
    text: '',
    variants: [],
    images: [],
    hashtags: [],
    specialties: [],
    tags: [],
    sourceIds: [],
    creditIds: [],
    conflictLine: '',
    published: [],
    figures: [],
    gate: { answers: {} },
    createdAt: now,
    changedAt: now,
  }
}
