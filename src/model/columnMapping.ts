import { z } from 'zod'

/**
 * Which column of a CSV file fills which field, as the user said it; found again by the file's headers.
 * The id is the headers in plain letters, joined by `|`. Fields are named by the importer that asked.
 */
export const columnMappingSchema = z.object({
  id: z.string().min(1).max(20_000),
  /** What each row becomes; people where it is not said, as before tables were asked. */
  rows: z.enum(['resources', 'contacts', 'events']).optional(),
  columns: z.record(z.string().max(20_000), z.string().max(100)),
  at: z.iso.datetime(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>
