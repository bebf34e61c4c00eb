import type { UnreadableCounts } from '../../src/db/queries/unreadableRows.ts'
import { count } from './en.ts'
import { comparedTables } from './recovery.ts'

/** The words for rows of the library that are not what they should be. */
export const unreadableText = {
  reading: 'Reading every record through',
  none: 'Every record can be read.',
  /** `3 records cannot be read: Resources 1, Events 1, others 1.` */
  found(counts: UnreadableCounts): string {
    const known = comparedTables.flatMap(([table, name]) => {
      const number = counts[table] ?? 0
      return number > 0 ? [[name, number] as const] : []
    })
    const all = Object.values(counts).reduce((sum, number) => sum + number, 0)
    const others = all - known.reduce((sum, [, number]) => sum + number, 0)
    const parts = others > 0 ? [...known, ['others', others] as const] : known
    return `${records(all)} cannot be read: ${parts.map(([name, number]) => `${name} ${count(number)}`).join(', ')}.`
  },
  kept: 'They are left out of every list, and kept as they are. A backup from before holds them as they were.',
  save: 'Save them as a file',
  fileName: 'plexus-unreadable.jsonl',
  saved: (rows: number, name: string) => `${records(rows)} saved as ${name}.`,
  told: (rows: number) =>
    `${records(rows)} of the library cannot be read and ${rows === 1 ? 'is' : 'are'} left out`,
  show: 'Show',
} as const

function records(number: number): string {
  return number === 1 ? '1 record' : `${count(number)} records`
}
