import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { newestInteractionDay } from '../db/queries/newestInteractionDay.ts'
import type { Recorder } from '../db/recorder.ts'
import type { Contact } from '../model/contact.ts'
import { patchedRow } from './patchedRow.ts'

/**
 * Brings what contacts repeat of their newest interaction in step with the interactions as they now are. Within the
 * transaction that changed them. `said` is the ISO day of one newly logged: being in touch ends a snooze, and a date set
 * by hand that it reaches.
 */
export async function keepLastInteraction(
  db: LibraryDatabase,
  recorder: Recorder,
  contactIds: readonly string[],
  { now, said }: { readonly now: string; readonly said?: string },
): Promise<void> {
  const contacts = await recorder.bulkGet('contacts', [...new Set(contactIds)])
  const changed: Contact[] = []
  for (const contact of contacts) {
    const newest = await newestInteractionDay(db, contact.id)
    const dated = patchedRow(contact, { lastInteractionOn: newest })
    const next = said !== undefined && said === newest ? inTouch(dated, said) : dated
    if (next !== contact) changed.push({ ...next, changedAt: now })
  }
  await recorder.bulkPut('contacts', changed)
}

function inTouch(contact: Contact, day: string): Contact {
  const reached = contact.nextOn !== undefined && contact.nextOn <= day
  return patchedRow(contact, { snoozedUntil: undefined, ...(reached ? { nextOn: undefined } : {}) })
}
