import type { LibraryDatabase } from '../libraryDatabase.ts'

const ofContacts = 'contacts:'

/** The ids of contacts something was kept with: said, promised, met for, aimed at, asked of, or linked. Reads keys only. */
export async function contactsWithHistory(db: LibraryDatabase): Promise<ReadonlySet<string>> {
  const keys = await Promise.all([
    db.interactions.orderBy('contactIds').uniqueKeys(),
    db.mentorMeetings.orderBy('contactIds').uniqueKeys(),
    db.promises.orderBy('contactId').uniqueKeys(),
    db.goals.orderBy('contactId').uniqueKeys(),
    db.letters.orderBy('contactId').uniqueKeys(),
  ])
  const linked = await Promise.all([
    db.links.where('fromKey').startsWith(ofContacts).uniqueKeys(),
    db.links.where('toKey').startsWith(ofContacts).uniqueKeys(),
  ])
  return new Set([
    ...keys.flat().map(String),
    ...linked.flat().map((key) => String(key).slice(ofContacts.length)),
  ])
}
