import type { SchemaVersion } from './schemaVersion.ts'

/** The planner: events, what became of their reminders, and what the user corrected in the shipped lists. */
export const v5: SchemaVersion = {
  version: 5,
  stores: {
    events:
      'id, savedAt, importId, parentId, *months, *identityKeys, *tags, *people, *resources, *drafts, *communities',
    reminders: 'id, subject, dueAt',
    seedEdits: 'id',
  },
}
