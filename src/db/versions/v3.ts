import type { SchemaVersion } from './schemaVersion.ts'

/** What is written for networks, and the images of it. */
export const v3: SchemaVersion = {
  version: 3,
  stores: {
    drafts: 'id, stage, *sourceIds, *creditIds, *tags',
    draftImages: 'id, draftId',
  },
}
