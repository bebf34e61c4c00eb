import { trashTables } from './trashKey.ts'

/**
 * How many records a library holds by its rows per table, those in its trash included: what stands by itself, and not
 * settings, links or the bytes of an image. None means that nothing would be lost with it.
 */
export function heldRecords(counts: Readonly<Record<string, number>>): number {
  return trashTables.reduce((sum, table) => sum + (counts[table] ?? 0), 0)
}
