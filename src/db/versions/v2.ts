import type { SchemaVersion } from './schemaVersion.ts'

/** People: contacts, what was said and promised, mentoring, letters, communities, and links between records. */
export const v2: SchemaVersion = {
  version: 2,
  stores: {
    contacts: 'id, savedAt, importId, *identityKeys, *likenessKeys, *tags',
    contactPhotos: 'id',
    interactions: 'id, *contactIds, *contactDays, day',
    promises: 'id, contactId, due',
    mentorMeetings: 'id, *contactIds, at',
    goals: 'id, contactId',
    letters: 'id, contactId, due',
    communities: 'id, savedAt, *tags',
    links: 'id, fromKey, toKey',
    notDuplicates: 'id',
    columnMappings: 'id',
  },
}
