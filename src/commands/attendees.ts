import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { contactsByKeys } from '../db/queries/contactsByKeys.ts'
import type { EventDraft } from '../model/event.ts'
import type { ImportPlanRow } from './importPlan.ts'

const attendee =
  /^(?:ATTENDEE|ORGANIZER)(?:;(?:"[^"]{0,500}"|[^":]){0,2000})?:mailto:([^\s@]{1,200}@[^\s@]{1,250})\s*$/i
/** Of a gathering of thousands only so many are looked for. */
const mostLookedFor = 500

/** Which of the user's people are invited to events of a file: told by their e-mail addresses. Contacts in the trash are not. */
export async function withAttendees(
  db: LibraryDatabase,
  rows: readonly ImportPlanRow<'events'>[],
): Promise<ImportPlanRow<'events'>[]> {
  const keysOf = (draft: EventDraft | undefined) =>
    (draft?.icalendar?.lines ?? [])
      .flatMap((line) => attendee.exec(line)?.[1]?.toLowerCase() ?? [])
      .slice(0, mostLookedFor)
      .map((address) => `email:${address}`)
  const keys = new Set(rows.flatMap(({ draft }) => keysOf(draft)))
  if (keys.size === 0) return [...rows]
  const byKey = new Map<string, string[]>()
  for (const { id, identityKeys, deletedAt } of await contactsByKeys(db, 'identityKeys', [
    ...keys,
  ])) {
    if (deletedAt) continue
    for (const key of identityKeys) byKey.set(key, [...(byKey.get(key) ?? []), id])
  }
  return rows.map((row) => {
    // An address that several share tells none of them.
    const found = keysOf(row.draft).flatMap((key) => {
      const ids = byKey.get(key) ?? []
      return ids.length === 1 ? ids : []
    })
    if (!row.draft || found.length === 0) return row
    return {
      ...row,
      draft: { ...row.draft, people: [...new Set([...row.draft.people, ...found])] },
    }
  })
}
