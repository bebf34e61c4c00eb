import { z } from 'zod'

export const careerStages = [
  'preclinical',
  'clerkships',
  'applying',
  'resident',
  'teaching',
] as const

/** What the user chose; every field can be skipped. Stored as one row, `key` is always `user`. */
export const settingsSchema = z.object({
  key: z.literal('user'),
  stage: z.enum(careerStages).optional(),
  specialties: z.array(z.string()).default([]),
  timeZone: z.string().optional(),
  density: z.enum(['comfortable', 'compact']).default('comfortable'),
  introduced: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>
