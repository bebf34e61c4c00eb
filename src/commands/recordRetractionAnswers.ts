import { mutate } from '../db/mutate.ts'
import type { RetractionEntry } from '../model/retraction.ts'
import type { CommandContext } from './context.ts'

/** Notes what Crossref answered about papers, by DOI, as of now; an earlier answer is replaced. */
export async function recordRetractionAnswers(
  context: CommandContext,
  answers: ReadonlyMap<string, readonly RetractionEntry[]>,
): Promise<void> {
  if (answers.size === 0) return
  const askedAt = context.now().toISOString()
  const label = { code: 'ask-retractions', count: answers.size } as const
  await mutate(context.db, context, label, ['retractionAnswers'], (recorder) =>
    recorder.bulkPut(
      'retractionAnswers',
      [...answers].map(([doi, entries]) => ({
        id: doi.toLowerCase(),
        askedAt,
        entries: [...entries],
      })),
    ),
  )
}
