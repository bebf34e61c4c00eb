import { z } from 'zod'

/** Two records the user said are not the same; never suggested again. The id is both ids in order, with a space between. */
export const notDuplicateSchema = z.object({
  id: z.string().min(3).max(220),
  table: z.enum(['resources', 'contacts']),
  at: z.iso.datetime(),
})
export type NotDuplicate = z.infer<typeof notDuplicateSchema>

/** The id of a pair, whichever comes first. */
export function pairId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
