import { z } from 'zod'
import { eventStatusSchema } from './event.ts'

/**
 * What the user knows better than a list shipped with the program: that a chat still runs, or that it has ended. The id
 * is `chats:` or `conferences:` and the id within that list.
 */
export const seedEditSchema = z.object({
  id: z.string().min(1).max(200),
  status: eventStatusSchema,
  changedAt: z.iso.datetime(),
})
export type SeedEdit = z.infer<typeof seedEditSchema>
