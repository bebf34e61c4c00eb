import { draftName } from '../../model/draft.ts'
import type { PlannerEvent } from '../../model/event.ts'
import { wallOf } from '../../model/eventTime.ts'
import { experienceName } from '../../model/experience.ts'
import { dateText } from '../../model/wallTime.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { type RowOf, readableRows } from '../rowSchemas.ts'

/** A record that names a contact or a resource among its own fields: a backlink. */
export type NamedIn = {
  readonly id: string
  /** Empty where it has no name yet. */
  readonly name: string
} & (
  | { readonly table: 'events'; readonly kind: PlannerEvent['kind']; readonly on: string }
  | { readonly table: 'drafts'; readonly stage: RowOf<'drafts'>['stage'] }
  | { readonly table: 'experiences' }
  | { readonly table: 'scholarlyWorks' }
)

type NamingTable = NamedIn['table']

/** By which index each table is asked who is named. */
const indexes = {
  contacts: {
    events: ['people'],
    drafts: ['creditIds'],
    experiences: ['contactIds', 'supervisorId'],
    scholarlyWorks: [],
  },
  resources: {
    events: ['resources'],
    drafts: ['sourceIds'],
    experiences: ['resourceIds'],
    scholarlyWorks: ['resourceId'],
  },
} as const satisfies Record<string, Record<NamingTable, readonly string[]>>

/** Longer lists are cut: an address book that was imported as the guests of one event names thousands. */
const most = 200

/**
 * What names a contact or a resource, outside the trash: events by their day, the latest first, then drafts,
 * experiences and scholarly works. A few reads by index, whatever the size of the library.
 */
export async function namedIn(
  db: LibraryDatabase,
  table: keyof typeof indexes,
  id: string,
): Promise<NamedIn[]> {
  const asked = indexes[table]
  const [events, drafts, experiences, works] = await Promise.all([
    rowsNaming(db, 'events', asked.events, id),
    rowsNaming(db, 'drafts', asked.drafts, id),
    rowsNaming(db, 'experiences', asked.experiences, id),
    rowsNaming(db, 'scholarlyWorks', asked.scholarlyWorks, id),
  ])
  const named = events.map((event) => ({ table: 'events' as const, ...eventNamed(event) }))
  return [
    ...named.sort((a, b) => b.on.localeCompare(a.on)),
    ...drafts.map((draft) => ({
      table: 'drafts' as const,
      id: draft.id,
      name: draftName(draft),
      stage: draft.stage,
    })),
    ...experiences.map((row) => ({
      table: 'experiences' as const,
      id: row.id,
      name: experienceName(row),
    })),
    ...works.map((row) => ({ table: 'scholarlyWorks' as const, id: row.id, name: row.title })),
  ]
}

/** The events a contact is at, with the day each begins on. */
export async function eventsWith(
  db: LibraryDatabase,
  contactId: string,
): Promise<{ readonly id: string; readonly name: string; readonly on: string }[]> {
  return (await rowsNaming(db, 'events', indexes.contacts.events, contactId)).map(eventNamed)
}

function eventNamed({ id, title, kind, start }: PlannerEvent) {
  return { id, name: title, kind, on: dateText(wallOf(start)) }
}

async function rowsNaming<T extends NamingTable>(
  db: LibraryDatabase,
  table: T,
  fields: readonly string[],
  id: string,
): Promise<RowOf<T>[]> {
  const found = await Promise.all(
    fields.map((field) =>
      db.table<{ readonly id: string }>(table).where(field).equals(id).limit(most).toArray(),
    ),
  )
  const unique = [...new Map(found.flat().map((row) => [row.id, row])).values()]
  return readableRows(table, unique).rows.filter(({ deletedAt }) => !deletedAt)
}
