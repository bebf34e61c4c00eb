import { z } from 'zod'

export const imageTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
] as const

/** The largest image that is kept with a draft, in bytes (20 MB). */
export const largestImage = 20_000_000

/**
 * The bytes of one image of a draft, in a table of their own so that lists of drafts stay small. They are kept in
 * base64 because rows travel as JSON to backups, where bytes would come back as something else.
 */
export const draftImageSchema = z.object({
  id: z.string().min(1).max(100),
  draftId: z.string().min(1).max(100),
  mime: z.enum(imageTypes),
  base64: z.string().max(Math.ceil(largestImage / 3) * 4),
  addedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type DraftImage = z.infer<typeof draftImageSchema>
