import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import { linkKey } from '../model/recordLink.ts'
import type { CommandContext } from './context.ts'
import { type InTrash, inTrash } from './inTrash.ts'
import { removeLinks } from './removeLinks.ts'
import { removeWhatBelongsTo } from './removeWhatBelongsTo.ts'

/**
 * Deletes records of every kind that are in the trash, by their trash keys, with all that belongs to them alone: the
 * records they came from, their links, and what there was between the user and a contact. One step of undo, taken back
 * while the journal remembers it.
 */
export async function deleteForGood(
  context: CommandContext,
  keys: readonly string[],
): Promise<void> {
  const { db } = context
  const meant = await inTrash(db, keys)
  if (meant.count === 0) return
  const now = context.now().toISOString()
  await mutate(
    db,
    context,
    { code: 'delete-for-good', count: meant.count },
    [
      'resources',
      'rawRecords',
      'contacts',
      'contactPhotos',
      'interactions',
      'promises',
      'mentorMeetings',
      'goals',
      'letters',
      'communities',
      'drafts',
      'draftImages',
      'experiences',
      'scholarlyWorks',
      'portfolios',
      'events',
      'reminders',
      'claims',
      'gateDecisions',
      'links',
      'notDuplicates',
    ],
    async (recorder) => {
      recorder.noteGone(meant.gone)
      const gone = await removeWhatBelongsTo(db, recorder, meant.contacts, now)
      await recorder.bulkRemove('rawRecords', [
        ...meant.resources,
        ...meant.contacts,
        ...meant.events,
      ])
      await recorder.bulkRemove('resources', meant.resources)
      await recorder.bulkRemove('contacts', meant.contacts)
      await recorder.bulkRemove('communities', meant.communities)
      await recorder.bulkRemove('draftImages', await imagesOf(db, meant.drafts))
      await recorder.bulkRemove('drafts', meant.drafts)
      for (const table of ['experiences', 'scholarlyWorks', 'portfolios'] as const) {
        await recorder.bulkRemove(table, meant[table])
      }
      await recorder.bulkRemove('reminders', await remindersOf(db, meant.events))
      await recorder.bulkRemove('events', meant.events)
      await recorder.bulkRemove('gateDecisions', await decisionsOn(db, meant.drafts))
      await recorder.bulkRemove('claims', meant.claims)
      await removeLinks(db, recorder, [...endsOf(meant), ...gone])
      await removePairs(db, recorder, [...meant.resources, ...meant.contacts])
    },
    { timeout: 5_000 + meant.count * 20 },
  )
}

function endsOf({ resources, contacts, communities, events }: InTrash): string[] {
  return [
    ...resources.map((id) => linkKey({ table: 'resources', id })),
    ...contacts.map((id) => linkKey({ table: 'contacts', id })),
    ...communities.map((id) => linkKey({ table: 'communities', id })),
    ...events.map((id) => linkKey({ table: 'events', id })),
  ]
}

/** The ids of the images of drafts; their bytes belong to no one else. */
async function imagesOf(db: LibraryDatabase, ids: readonly string[]): Promise<string[]> {
  const drafts = await db.drafts.bulkGet([...ids])
  return drafts.flatMap((draft) => draft?.images.map(({ imageId }) => imageId) ?? [])
}

/** The ids of what is known of the reminders of events. */
function remindersOf(db: LibraryDatabase, ids: readonly string[]): Promise<string[]> {
  const subjects = ids.map((id) => linkKey({ table: 'events', id }))
  return db.reminders.where('subject').anyOf(subjects).primaryKeys()
}

/** The ids of what was decided at the gate of drafts. */
async function decisionsOn(db: LibraryDatabase, ids: readonly string[]): Promise<string[]> {
  return db.gateDecisions.where('draftId').anyOf(ids).primaryKeys()
}

/** Pairs said not to be duplicates, one of which is no more. */
async function removePairs(
  db: LibraryDatabase,
  recorder: Recorder,
  ids: readonly string[],
): Promise<void> {
  const gone = new Set(ids)
  const pairs = await db.notDuplicates.toCollection().primaryKeys()
  await recorder.bulkRemove(
    'notDuplicates',
    pairs.filter((pair) => pair.split(' ').some((id) => gone.has(id))),
  )
}
