import questionData from '../../../resources/image-questions.json' with { type: 'json' }
import type { DraftPicture } from '../../model/draft.ts'
import { type ImageQuestion, imageQuestionsSchema } from '../../model/imageQuestion.ts'

/** The questions asked of every image (resources/image-questions.json). */
export const imageQuestions: readonly ImageQuestion[] =
  imageQuestionsSchema.parse(questionData).questions

/** The questions about an image that are not answered yet, and those answered with yes. */
export function imageChecks({ answers }: Pick<DraftPicture, 'answers'>): {
  readonly open: readonly ImageQuestion[]
  readonly seen: readonly ImageQuestion[]
} {
  return {
    open: imageQuestions.filter(({ id }) => answers[id] === undefined),
    seen: imageQuestions.filter(({ id }) => answers[id] === 'yes'),
  }
}
