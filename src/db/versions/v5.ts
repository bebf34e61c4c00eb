import type { SchemaVersion } from './schemaVersion.ts'

/** What the user did, wrote and presented, and the documents made of it. */
export const v5: SchemaVersion = {
  version: 5,
  stores: {
    experiences: 'id, type, supervisorId, *resourceIds, *contactIds, *draftIds, *tags',
    scholarlyWorks: 'id, type, resourceId, collection, *tags',
    portfolios: 'id, template',
  },
}
