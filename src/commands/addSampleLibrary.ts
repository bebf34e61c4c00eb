import { mutate } from '../db/mutate.ts'
import type { LibraryView } from '../model/libraryView.ts'
import type { ResourceDraft } from '../model/resource.ts'
import type { CommandContext } from './context.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'

/** Adds the sample library, every record marked as sample, its saved searches with ids that say so. */
export async function addSampleLibrary(
  context: CommandContext,
  drafts: readonly ResourceDraft[],
  searches: readonly { readonly name: string; readonly view: LibraryView }[],
): Promise<void> {
  const now = context.now().toISOString()
  const resources = drafts.map((draft) =>
    resourceFromDraft(draft, { id: context.newId(), now, sample: true }),
  )
  await mutate(
    context.db,
    context,
    { code: 'add-sample', count: resources.length },
    ['resources', 'savedSearches'],
    async (recorder) => {
      await recorder.bulkPut('resources', resources)
      await recorder.bulkPut(
        'savedSearches',
        searches.map(({ name, view }, index) => ({
          id: `${samplePrefix}${context.newId()}`,
          name,
          view,
          position: index + 1,
        })),
      )
    },
  )
}

/** What the id of a saved search of the sample library begins with. */
export const samplePrefix = 'sample-'
