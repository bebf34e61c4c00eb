import { z } from 'zod'

/** A finished import, listed in the history of imports and undone from there. */
export const importRecordSchema = z.object({
  id: z.string().min(1),
  at: z.iso.datetime(),
  fileName: z.string(),
  format: z.string(),
  counts: z.object({
    read: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    kept: z.number().int(),
    unchanged: z.number().int(),
    unreadable: z.number().int(),
  }),
  /** The change set it was written in. */
  changeSet: z.string(),
  undoneAt: z.iso.datetime().optional(),
})
export type ImportRecord = z.infer<typeof importRecordSchema>
