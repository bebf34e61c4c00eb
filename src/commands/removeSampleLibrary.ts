import { mutate } from '../db/mutate.ts'
import { samplePrefix } from './addSampleLibrary.ts'
import type { CommandContext } from './context.ts'

/** Takes the whole sample library away in one step, in the trash as well; undo brings it back. */
export async function removeSampleLibrary(context: CommandContext): Promise<void> {
  const { db } = context
  const ids = await db.resources.filter(({ sample }) => sample === true).primaryKeys()
  const searches = await db.savedSearches.where('id').startsWith(samplePrefix).primaryKeys()
  if (ids.length + searches.length === 0) return
  await mutate(
    db,
    context,
    { code: 'remove-sample', count: ids.length },
    ['resources', 'rawRecords', 'savedSearches'],
    async (recorder) => {
      await recorder.bulkRemove('resources', ids)
      await recorder.bulkRemove('rawRecords', ids)
      await recorder.bulkRemove('savedSearches', searches)
    },
  )
}
