import type { SchemaVersion } from './schemaVersion.ts'

/** Drafts by stage in the order they were changed, by the day they are planned for, and those in the trash. */
export const v4: SchemaVersion = {
  version: 4,
  stores: {
    drafts:
      'id, stage, *sourceIds, *creditIds, *tags, deletedAt, [stage+changedAt], plannedAt.date',
  },
}
