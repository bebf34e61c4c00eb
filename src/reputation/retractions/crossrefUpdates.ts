import { z } from 'zod'
import type { RetractionEntry, RetractionKind } from '../../model/retraction.ts'

/** The kinds of update Crossref registers (crossref.org, Crossmark), as far as they say that a paper no longer stands as it was. */
const kinds: Readonly<Record<string, RetractionKind>> = {
  retraction: 'retracted',
  partial_retraction: 'retracted',
  withdrawal: 'retracted',
  removal: 'retracted',
  expression_of_concern: 'concern',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
}

const updateSchema = z.object({
  DOI: z.string().max(2_000),
  type: z.string().max(200),
  updated: z
    .object({ 'date-parts': z.array(z.array(z.number().int()).max(3)).max(5) })
    .partial()
    .optional(),
})
const answerSchema = z.object({
  message: z.object({
    items: z
      .array(
        z.object({
          DOI: z.string().max(2_000),
          'update-to': z.array(updateSchema).max(200).optional(),
        }),
      )
      .max(1_000),
  }),
})

/**
 * The notices in Crossref's answer to `works?filter=updates:DOI`: works that say they update the paper. Undefined where
 * the answer is not one. Updates of other papers by the same notice are passed over.
 */
export function crossrefUpdates(json: unknown, doi: string): RetractionEntry[] | undefined {
  const parsed = answerSchema.safeParse(json)
  if (!parsed.success) return undefined
  const wanted = doi.toLowerCase()
  return parsed.data.message.items
    .flatMap((notice) =>
      (notice['update-to'] ?? []).flatMap((update): RetractionEntry[] => {
        const kind = kinds[update.type.toLowerCase().replaceAll(/[ -]/g, '_')]
        if (!kind || update.DOI.toLowerCase() !== wanted) return []
        const on = dayOf(update.updated?.['date-parts']?.[0])
        return [
          {
            doi: wanted,
            kind,
            ...(on && { on }),
            noticeDoi: notice.DOI.toLowerCase(),
            reasons: [],
          },
        ]
      }),
    )
    .slice(0, 50)
}

function dayOf(parts: readonly number[] | undefined): string | undefined {
  const [year = 0, month = 0, day = 0] = parts ?? []
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
  return z.iso.date().safeParse(text).success ? text : undefined
}
