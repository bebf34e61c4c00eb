import { mutate } from '../db/mutate.ts'
import type { CommandContext } from './context.ts'

/** Gives a saved search another name. */
export async function renameSearch(
  context: CommandContext,
  id: string,
  name: string,
): Promise<void> {
  await mutate(
    context.db,
    context,
    { code: 'rename-search', name },
    ['savedSearches'],
    async (recorder) => {
      const search = await recorder.present('savedSearches', id)
      await recorder.put('savedSearches', { ...search, name })
    },
  )
}
