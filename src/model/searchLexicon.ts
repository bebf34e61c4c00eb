import { z } from 'zod'

const said = z.string().trim().min(1).max(100)

/** What is typed, and what else it means: an abbreviation, a lay word, or a name used elsewhere. */
export const lexiconEntrySchema = z.object({
  said,
  kind: z.enum(['abbreviation', 'lay', 'name', 'own']),
  /** The likeliest first. */
  means: z.array(said).min(1),
  /** Means this only where it is typed in capitals: AS is a word as well. */
  capitals: z.boolean().optional(),
})
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>

/** Shape of resources/search-lexicon.json: words that are one and words that mean another. */
export const searchLexiconSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  confidence: z.enum(['documented', 'community']),
  /** British words and America's that no rule of spelling brings together. */
  spellings: z.array(z.tuple([said, said])),
  entries: z.array(lexiconEntrySchema),
})
export type SearchLexicon = z.infer<typeof searchLexiconSchema>
