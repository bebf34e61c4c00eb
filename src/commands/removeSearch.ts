import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import type { CommandContext } from './context.ts'

/** Removes a saved search; what it finds stays. */
export async function removeSearch(context: CommandContext, id: string): Promise<void> {
  const search = await context.db.savedSearches.get(id)
  if (!search) throw new RecordGoneError()
  const label = { code: 'remove-search', name: search.name } as const
  await mutate(context.db, context, label, ['savedSearches'], (recorder) =>
    recorder.bulkRemove('savedSearches', [id]),
  )
}
