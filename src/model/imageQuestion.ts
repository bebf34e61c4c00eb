import { z } from 'zod'

/** What is asked of each image before it is shown to others; answered by whoever looked. */
const imageQuestionSchema = z.object({
  id: z.string().min(1).max(100),
  ask: z.string().min(1),
  /** Where to look. */
  look: z.string().min(1),
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['measured', 'documented', 'community']),
})
export type ImageQuestion = z.infer<typeof imageQuestionSchema>

/** Shape of resources/image-questions.json. */
export const imageQuestionsSchema = z.object({
  asOf: z.iso.date(),
  questions: z.array(imageQuestionSchema).min(1),
})

/** What a question about an image can be answered with. */
export const imageAnswers = ['no', 'yes'] as const
export type ImageAnswer = (typeof imageAnswers)[number]
