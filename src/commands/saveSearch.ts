import { mutate } from '../db/mutate.ts'
import type { LibraryView } from '../model/libraryView.ts'
import type { CommandContext } from './context.ts'

/** Keeps a view under a name, at the end of the list; answers its id. */
export async function saveSearch(
  context: CommandContext,
  name: string,
  view: LibraryView,
): Promise<string> {
  const id = context.newId()
  const last = await context.db.savedSearches.orderBy('position').last()
  await mutate(context.db, context, { code: 'save-search', name }, ['savedSearches'], (recorder) =>
    recorder.put('savedSearches', { id, name, view, position: (last?.position ?? 0) + 1 }),
  )
  return id
}
