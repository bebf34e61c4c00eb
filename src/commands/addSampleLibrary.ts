import { mutate } from '../db/mutate.ts'
import type { LibraryView } from '../model/libraryView.ts'
import type { ResourceDraft } from '../model/resource.ts'
import type { SamplePeople } from '../model/samplePeople.ts'
import type { CommandContext } from './context.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { samplePeopleRows, samplePeopleTables } from './samplePeopleRows.ts'

/** What the sample library holds. */
export interface Sample {
  readonly drafts: readonly ResourceDraft[]
  readonly searches: readonly { readonly name: string; readonly view: LibraryView }[]
  readonly people: SamplePeople
}

/** Adds the sample library, every record marked as sample, its saved searches with ids that say so. */
export async function addSampleLibrary(
  context: CommandContext,
  { drafts, searches, people }: Sample,
): Promise<void> {
  const now = context.now()
  const resources = drafts.map((draft) =>
    resourceFromDraft(draft, { id: context.newId(), now: now.toISOString(), sample: true }),
  )
  const rows = samplePeopleRows(people, { now, newId: () => context.newId(), resources })
  await mutate(
    context.db,
    context,
    { code: 'add-sample', count: resources.length },
    ['resources', 'savedSearches', ...samplePeopleTables],
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
      for (const table of samplePeopleTables) await recorder.bulkPut(table, rows[table])
    },
    // As many writes as a small import: slow disks are given its time.
    { timeout: 20_000 },
  )
}

/** What the id of a saved search of the sample library begins with. */
export const samplePrefix = 'sample-'
