import { z } from 'zod'

export const dotHues = [
  'rose',
  'copper',
  'olive',
  'moss',
  'green',
  'sky',
  'blue',
  'navy',
  'stone',
  'sand',
] as const
export type DotHue = (typeof dotHues)[number]

/** One row of the specialty taxonomy: dated data under resources/, editable by the user. */
export const specialtySchema = z.object({
  id: z.string().regex(/^[a-z_]+$/),
  name: z.string().min(1),
  board: z.string(),
  hue: z.enum(dotHues),
  synonyms: z.array(z.string()),
  hashtags: z.array(z.string().regex(/^[^#\s]+$/)),
  mesh: z.array(z.string()),
  titleWords: z.array(z.string()),
})
export type Specialty = z.infer<typeof specialtySchema>

export const specialtyListSchema = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  specialties: z.array(specialtySchema),
})
export type SpecialtyList = z.infer<typeof specialtyListSchema>
