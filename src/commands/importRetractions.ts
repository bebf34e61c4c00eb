import { replaceRetractions } from '../db/replaceRetractions.ts'
import { readRetractionCsv } from '../formats/readRetractionCsv.ts'
import type { RetractionList } from '../model/retraction.ts'
import type { CommandContext } from './context.ts'

/** A file that is not the list of retractions, or one that holds nothing; what was there stays. */
export class RetractionListRefusedError extends Error {
  readonly code: 'not-the-list' | 'too-many-rows' | 'empty-list'
  constructor(code: RetractionListRefusedError['code']) {
    super(code)
    this.name = 'RetractionListRefusedError'
    this.code = code
  }
}

/** How far an import is: characters read of all, then writing. */
export type RetractionStage =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  | { readonly stage: 'writing' }

/**
 * Imports the CSV of Retraction Watch in the place of the list there is. Its date is that of its newest notice, for it
 * knows nothing later; notices dated after today are taken for slips and do not count. Not a step of undo: the list is
 * reference data. Throws RetractionListRefusedError.
 */
export async function importRetractions(
  context: CommandContext,
  { name, text }: { readonly name: string; readonly text: string },
  onStage: (stage: RetractionStage) => void = () => {},
): Promise<RetractionList> {
  const total = text.length
  const reading = readRetractionCsv(text, (done) => onStage({ stage: 'reading', done, total }))
  if (reading.outcome === 'refused') throw new RetractionListRefusedError(reading.code)
  const { entries, leftOut } = reading
  if (entries.length === 0) throw new RetractionListRefusedError('empty-list')
  onStage({ stage: 'writing' })
  const importedAt = context.now().toISOString()
  const today = importedAt.slice(0, 10)
  const asOf = entries.reduce(
    (newest, { on = '' }) => (on > newest && on <= today ? on : newest),
    '',
  )
  const list: RetractionList = {
    id: 'list',
    asOf: asOf || today,
    entries: entries.length,
    leftOut,
    fileName: name.slice(0, 2_000),
    importedAt,
  }
  await replaceRetractions(context.db, list, entries)
  return list
}
