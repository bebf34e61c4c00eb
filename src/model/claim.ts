import { z } from 'zod'

/** What kind of text or study a claim rests on. */
export const sourceTypes = [
  'systematic-review',
  'meta-analysis',
  'guideline',
  'randomised-trial',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-series',
  'case-report',
  'qualitative',
  'animal-or-laboratory',
  'modelling',
  'narrative-review',
  'editorial-or-opinion',
  'preprint',
  'conference-abstract',
  'registry-entry',
  'press-release',
  'news',
  'government-agency',
  'society-statement',
  'podcast-or-video',
  'social-post',
  'ai-output',
  'personal-experience',
] as const
export type SourceType = (typeof sourceTypes)[number]

/** The questions the OCEBM table of 2011 has a row for. */
export const questionTypes = [
  'how-common',
  'diagnosis',
  'prognosis',
  'treatment-benefit',
  'common-harms',
  'rare-harms',
  'screening',
] as const
export type QuestionType = (typeof questionTypes)[number]

export const claimStatuses = [
  'unverified',
  'checking',
  'supported',
  'mixed',
  'unsupported',
  'false',
  'outdated',
  'retracted',
  'opinion',
] as const
export type ClaimStatus = (typeof claimStatuses)[number]

const wrong: readonly ClaimStatus[] = ['unsupported', 'false', 'outdated', 'retracted']

/** Whether a check found the claim wrong: repeated, it may do harm. */
export function foundWrong({ status }: Pick<Claim, 'status'>): boolean {
  return wrong.includes(status)
}

/** Why a level is moved; down for the first five, up for the last (OCEBM 2011, notes under the table). */
export const adjustmentReasons = [
  'quality',
  'imprecision',
  'indirectness',
  'inconsistency',
  'small-effect',
  'large-effect',
] as const

/** The steps of the guided check, in their order: where it comes from first, then what it is worth. */
export const checkSteps = [
  'stop',
  'investigate',
  'find-better-coverage',
  'trace',
  'currency',
  'relevance',
  'authority',
  'accuracy',
  'purpose',
] as const
export type CheckStep = (typeof checkSteps)[number]

export const checkAnswers = ['fine', 'doubt', 'does-not-apply'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)

/** A resource as a source of a claim: what it says of it, and where in it. */
const claimSourceSchema = z.object({
  resourceId: id,
  says: z.enum(['supports', 'contradicts', 'context']),
  place: line,
})
export type ClaimSource = z.infer<typeof claimSourceSchema>

/**
 * The level on the OCEBM scale: the step of the table, moved by `adjustment` (below 0 is better, above 0 worse) for the
 * reasons named. A claim without it is unrated; the table has no row for opinion, and its fifth step is mechanism.
 */
const levelSchema = z.object({
  step: z.number().int().min(1).max(5),
  adjustment: z.number().int().min(-4).max(4),
  reasons: z.array(z.enum(adjustmentReasons)).max(adjustmentReasons.length),
  why: line,
})

/** That the claim was reported, by the id of the place in resources/reporting.json; what is no longer there keeps its id. */
const claimReportSchema = z.object({ place: z.string().min(1).max(100), on: z.iso.date() })
export type ClaimReport = z.infer<typeof claimReportSchema>

const stepAnswerSchema = z.object({
  answer: z.enum(checkAnswers),
  note: line,
  at: z.iso.datetime(),
})

/**
 * Something said to be true, apart from who said it: it may rest on several resources, and stand in several drafts.
 * `resourceIds` are those of `sources`, for the index. Days are ISO 8601 without a zone; `deletedAt` means in the trash.
 */
export const claimSchema = z
  .object({
    id,
    text: z.string().min(1).max(5_000),
    sources: z.array(claimSourceSchema).max(200),
    resourceIds: z.array(id).max(200),
    draftIds: z.array(id).max(200),
    sourceType: z.enum(sourceTypes).optional(),
    questionType: z.enum(questionTypes).optional(),
    level: levelSchema.optional(),
    status: z.enum(claimStatuses),
    checkedBy: line,
    checkedOn: z.iso.date().optional(),
    recheckOn: z.iso.date().optional(),
    check: z.partialRecord(z.enum(checkSteps), stepAnswerSchema),
    /** What is true instead, in the user's own words. */
    rebuttal: z.string().max(100_000).optional(),
    reports: z.array(claimReportSchema).max(200).optional(),
    notes: z.string().max(100_000),
    tags: z.array(z.string().min(1).max(200)).max(200),
    specialties: z.array(z.string().max(100)).max(100),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    deletedAt: z.iso.datetime().optional(),
    sample: z.boolean().optional(),
  })
  .refine(
    ({ sources, resourceIds }) =>
      sources.length === resourceIds.length &&
      sources.every(({ resourceId }, at) => resourceIds[at] === resourceId),
    { message: 'The ids of a claim are those of its sources' },
  )
export type Claim = z.infer<typeof claimSchema>

/** A claim with nothing known of it yet. `now` is ISO 8601 in UTC. */
export function blankClaim(claimId: string, text: string, now: string): Claim {
  return {
    id: claimId,
    text,
    sources: [],
    resourceIds: [],
    draftIds: [],
    status: 'unverified',
    checkedBy: '',
    check: {},
    notes: '',
    tags: [],
    specialties: [],
    createdAt: now,
    changedAt: now,
  }
}

/** The claim resting on other sources; each resource is one source of it, the first that is given. */
export function withSources(claim: Claim, sources: readonly ClaimSource[]): Claim {
  const byId = new Map<string, ClaimSource>()
  for (const source of sources) {
    if (!byId.has(source.resourceId)) byId.set(source.resourceId, source)
  }
  return { ...claim, sources: [...byId.values()], resourceIds: [...byId.keys()] }
}
