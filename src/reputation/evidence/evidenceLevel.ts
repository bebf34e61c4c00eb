import tableFile from '../../../resources/evidence-levels.json' with { type: 'json' }
import type { Claim, QuestionType } from '../../model/claim.ts'
import { evidenceTableSchema } from '../../model/evidenceTable.ts'

/** The OCEBM table of 2011, with its date. */
export const evidenceTable = evidenceTableSchema.parse(tableFile)

/** Source types that have no step of the table, whatever the question: opinion is not evidence of a lower level. */
const unratedTypes: readonly Claim['sourceType'][] = [
  'editorial-or-opinion',
  'narrative-review',
  'press-release',
  'news',
  'podcast-or-video',
  'social-post',
  'ai-output',
  'personal-experience',
  'registry-entry',
  'qualitative',
  'modelling',
]

/** The steps a question has, with what each means. */
export function stepsOf(
  question: QuestionType,
): { readonly step: number; readonly means: string }[] {
  const steps = evidenceTable.questions.find(({ id }) => id === question)?.steps ?? []
  return steps.flatMap((means, at) => (means === null ? [] : [{ step: at + 1, means }]))
}

/** Whether the table has a step for a claim: it needs a question, and a source that is a study. */
export function isRatable({
  sourceType,
  questionType,
}: Pick<Claim, 'sourceType' | 'questionType'>): boolean {
  return (
    questionType !== undefined && sourceType !== undefined && !unratedTypes.includes(sourceType)
  )
}

/** The level a claim stands on, from 1 to 5, its step moved as the user judged; `unrated` where the table has none. */
export function evidenceLevel(
  claim: Pick<Claim, 'sourceType' | 'questionType' | 'level'>,
): number | 'unrated' {
  const { level } = claim
  if (!level || !isRatable(claim)) return 'unrated'
  return Math.min(5, Math.max(1, level.step + level.adjustment))
}
