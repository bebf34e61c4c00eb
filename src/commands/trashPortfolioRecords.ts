import type { RecordKind } from '../model/journal.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

const kinds = {
  experiences: 'experience',
  scholarlyWorks: 'scholarly-work',
  portfolios: 'portfolio',
} as const satisfies Record<string, RecordKind>

/** Moves records of the portfolio to the trash; what they name stays where it is. */
export async function trashPortfolioRecords(
  context: CommandContext,
  table: keyof typeof kinds,
  ids: readonly string[],
): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeRecords(
    context,
    table,
    ids,
    (changed) => ({ code: 'trash-records', kind: kinds[table], count: changed.length }),
    (row) => (row.deletedAt ? row : { ...row, deletedAt }),
  )
}
