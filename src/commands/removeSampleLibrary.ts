import { mutate } from '../db/mutate.ts'
import { linkKey } from '../model/recordLink.ts'
import { samplePrefix } from './addSampleLibrary.ts'
import type { CommandContext } from './context.ts'
import { removeLinks } from './removeLinks.ts'
import { removeWhatBelongsTo } from './removeWhatBelongsTo.ts'
import { samplePeopleTables } from './samplePeopleRows.ts'

/** The tables whose rows say of themselves that they are sample. */
const marked = ['resources', ...samplePeopleTables] as const
const tables = [...marked, 'rawRecords', 'contactPhotos', 'savedSearches'] as const
/** The marked tables whose records links point to. */
const linked = ['resources', 'contacts', 'communities', 'interactions', 'mentorMeetings'] as const

/**
 * Takes the whole sample library away in one step, in the trash as well, with the links to it and with what was said
 * and promised since with its people alone; undo brings it back.
 */
export async function removeSampleLibrary(context: CommandContext): Promise<void> {
  const { db } = context
  const found = new Map<(typeof marked)[number], string[]>()
  for (const table of marked) {
    const rows = db.table<{ sample?: boolean }, string>(table)
    found.set(table, await rows.filter(({ sample }) => sample === true).primaryKeys())
  }
  const idsIn = (table: (typeof marked)[number]) => found.get(table) ?? []
  const searches = await db.savedSearches.where('id').startsWith(samplePrefix).primaryKeys()
  if ([...found.values(), searches].every((ids) => ids.length === 0)) return
  const label = { code: 'remove-sample', count: idsIn('resources').length } as const
  await mutate(
    db,
    context,
    label,
    [...tables],
    async (recorder) => {
      const now = context.now().toISOString()
      const gone = await removeWhatBelongsTo(db, recorder, idsIn('contacts'), now)
      const ends = linked.flatMap((table) => idsIn(table).map((id) => linkKey({ table, id })))
      for (const table of marked) await recorder.bulkRemove(table, idsIn(table))
      await removeLinks(db, recorder, [...ends, ...gone])
      await recorder.bulkRemove('rawRecords', [...idsIn('resources'), ...idsIn('contacts')])
      await recorder.bulkRemove('savedSearches', searches)
    },
    { timeout: 20_000 },
  )
}
