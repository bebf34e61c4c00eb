import { z } from 'zod'
import { questionTypes } from './claim.ts'

/** Shape of resources/evidence-levels.json: for each question the steps 1 to 5; null where there is none. */
export const evidenceTableSchema = z.object({
  asOf: z.iso.date(),
  name: z.string().min(1),
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  note: z.string(),
  questions: z
    .array(
      z.object({
        id: z.enum(questionTypes),
        asks: z.string().min(1),
        steps: z.array(z.string().min(1).nullable()).length(5),
      }),
    )
    .length(questionTypes.length),
})

/** Shape of resources/practice-cases.json: short posts to look at, and what there is to say of each. */
export const practiceCasesSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  cases: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().min(1),
      principle: z.enum([
        'privacy',
        'consent',
        'tone',
        'advice',
        'exam',
        'match',
        'interest',
        'evidence',
        'colleagues',
        'good',
      ]),
      text: z.string().min(1),
      comment: z.string().min(1),
      better: z.string().min(1),
    }),
  ),
})
