import type { Contact, ContactPhoto } from '../model/contact.ts'

/** What is to be exported: contacts in order, and the pictures of those that have one. */
export interface ContactSnapshot {
  readonly contacts: readonly Contact[]
  readonly photos: ReadonlyMap<string, ContactPhoto>
  /** ISO 8601, UTC. */
  readonly exportedAt: string
  /** Notes are private: an exporter leaves them out unless this is true. */
  readonly withNotes: boolean
}

export interface ContactExporter {
  readonly id: string
  readonly name: string
  readonly extension: string
  /** Fields this format cannot carry, named before saving; notes are told of apart. */
  readonly drops: readonly (keyof Contact)[]
  /** Same snapshot in, same text out, one piece a contact and some around them: no clock, no randomness, no database. */
  write(snapshot: ContactSnapshot): Iterable<string>
}
