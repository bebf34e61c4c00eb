import { z } from 'zod'

/** What became of a paper: taken back, doubted, mended, or put back after it was taken back. */
export const retractionKinds = ['retracted', 'concern', 'corrected', 'reinstated'] as const
export type RetractionKind = (typeof retractionKinds)[number]

const line = z.string().max(2_000)

/** One notice about a paper. DOIs are in lower case without a resolver, PMIDs digits; at least one names the paper. */
export const retractionEntrySchema = z.object({
  doi: line.optional(),
  pmid: line.optional(),
  kind: z.enum(retractionKinds),
  on: z.iso.date().optional(),
  noticeDoi: line.optional(),
  reasons: z.array(line).max(50),
})
export type RetractionEntry = z.infer<typeof retractionEntrySchema>

/**
 * A stretch of the imported list, by DOI or by PMID; `id` is its first key: `doi:10.1000/a`. It is reference data: not
 * journalled, in no backup, replaced with the whole list.
 */
export const retractionPartSchema = z.object({
  id: line.min(1),
  entries: z.array(retractionEntrySchema).max(100_000),
})
export type RetractionPart = z.infer<typeof retractionPartSchema>

/** What is known of the imported list. `asOf` is the day of its newest notice: it says nothing of later days. */
export const retractionListSchema = z.object({
  id: z.literal('list'),
  asOf: z.iso.date(),
  entries: z.number().int().nonnegative(),
  /** Rows of the file that named no paper or could not be read. */
  leftOut: z.number().int().nonnegative(),
  fileName: line,
  importedAt: z.iso.datetime(),
})
export type RetractionList = z.infer<typeof retractionListSchema>

/** What Crossref answered when it was asked about a paper; `id` is its DOI. */
export const retractionAnswerSchema = z.object({
  id: line.min(1),
  askedAt: z.iso.datetime(),
  entries: z.array(retractionEntrySchema).max(50),
})
export type RetractionAnswer = z.infer<typeof retractionAnswerSchema>
