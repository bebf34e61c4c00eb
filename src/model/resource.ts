import { z } from 'zod'
import { publicationDateSchema } from './publicationDate.ts'

export const resourceKinds = [
  'paper',
  'preprint',
  'guideline',
  'review',
  'post',
  'video',
  'podcast',
  'infographic',
  'case-discussion',
  'course',
  'page',
  'tool',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

export const readingStatuses = ['to-read', 'reading', 'read'] as const
export type ReadingStatus = (typeof readingStatuses)[number]

export const platforms = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'facebook',
  'instagram',
  'reddit',
  'youtube',
  'researchgate',
  'classroom',
] as const
export type Platform = (typeof platforms)[number]

export const personRoles = [
  'author',
  'editor',
  'group',
  'speaker',
  'host',
  'translator',
  'contributor',
] as const

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)

/** Someone named on a resource. `name` is kept as given; family and given are a guess or the source's own split. */
export const personSchema = z.object({
  name: line.min(1),
  role: z.enum(personRoles),
  family: line.optional(),
  given: line.optional(),
  suffix: line.optional(),
  affiliations: z.array(line).optional(),
  orcid: line.optional(),
})
export type Person = z.infer<typeof personSchema>

/** Identifiers in their canonical form: DOI in lower case without a resolver, PMID and PMCID (with PMC) as strings. */
export const identifiersSchema = z.object({
  doi: line.optional(),
  pmid: line.optional(),
  pmcid: line.optional(),
  arxiv: line.optional(),
  trials: z.array(line).optional(),
  isbn: line.optional(),
  issn: line.optional(),
})
export type Identifiers = z.infer<typeof identifiersSchema>

/** A Medical Subject Heading as PubMed gives it; `major` is its star. */
export const meshHeadingSchema = z.object({
  term: line.min(1),
  qualifiers: z.array(line).optional(),
  major: z.boolean().optional(),
})
export type MeshHeading = z.infer<typeof meshHeadingSchema>

/** Where in its container a work stands. */
export const placeInSourceSchema = z.object({
  volume: line.optional(),
  issue: line.optional(),
  pages: line.optional(),
  abbreviation: line.optional(),
  publisher: line.optional(),
  publisherPlace: line.optional(),
  edition: line.optional(),
})

export const noticeKinds = ['retraction', 'concern', 'erratum', 'comment', 'update'] as const
/** A notice the source record itself carries, such as NLM's RIN (retraction in) or EIN (erratum in). */
export const noticeSchema = z.object({ kind: z.enum(noticeKinds), text: line })

/** The fields a capture or an importer can fill; all that is not one's own. */
export const sourceFieldsSchema = z.object({
  kind: z.enum(resourceKinds),
  title: line,
  people: z.array(personSchema),
  source: line.optional(),
  placeInSource: placeInSourceSchema.optional(),
  published: publicationDateSchema.optional(),
  url: line.optional(),
  identifiers: identifiersSchema,
  platform: z.enum(platforms).optional(),
  handle: line.optional(),
  postId: line.optional(),
  text: text.optional(),
  language: line.optional(),
  mesh: z.array(meshHeadingSchema),
  keywords: z.array(line),
  hashtags: z.array(line),
  publicationTypes: z.array(line),
  notices: z.array(noticeSchema),
})
export type SourceFields = z.infer<typeof sourceFieldsSchema>

/** The fields only the user fills; an import never overwrites them. */
export const ownFieldsSchema = z.object({
  specialties: z.array(z.string().max(100)),
  tags: z.array(z.string().min(1).max(200)),
  status: z.enum(readingStatuses),
  starred: z.boolean(),
  notes: text,
})
export type OwnFields = z.infer<typeof ownFieldsSchema>

/**
 * Anything worth keeping: a post, a paper, a guideline, a video.
 * Times are ISO 8601 in UTC. `identityKeys` are what finds the same thing again (see identityKeys.ts), `likenessKeys`
 * what finds something perhaps the same (see likenessKeys.ts).
 * `deletedAt` means in the trash. `editedFields` lists the source fields the user changed by hand: an import keeps them.
 */
export const resourceSchema = sourceFieldsSchema.extend(ownFieldsSchema.shape).extend({
  id: z.string().min(1).max(100),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  identityKeys: z.array(line),
  likenessKeys: z.array(line).optional(),
  editedFields: z.array(line),
  importId: z.string().optional(),
  origin: line.optional(),
  sample: z.boolean().optional(),
})
export type Resource = z.infer<typeof resourceSchema>

/** What a capture or an importer hands over: the source's fields, and what it may suggest of the user's own. */
export const resourceDraftSchema = sourceFieldsSchema
  .extend(ownFieldsSchema.partial().shape)
  .extend({
    savedAt: z.iso.datetime().optional(),
    origin: line.optional(),
  })
export type ResourceDraft = z.infer<typeof resourceDraftSchema>

/** The record as it was read, kept beside the resource so that nothing a format carries is lost. */
export const rawRecordSchema = z.object({
  id: z.string().min(1),
  format: line,
  line: z.number().int().positive(),
  text: text,
})
export type RawRecord = z.infer<typeof rawRecordSchema>

/** A draft with nothing in it but a kind and a title; the starting point of captures and importers. */
export function emptyDraft(kind: ResourceKind, title: string): ResourceDraft {
  return {
    kind,
    title,
    people: [],
    identifiers: {},
    mesh: [],
    keywords: [],
    hashtags: [],
    publicationTypes: [],
    notices: [],
  }
}
