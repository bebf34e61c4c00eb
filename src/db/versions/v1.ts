import type { SchemaVersion } from './schemaVersion.ts'

/** The first shape. `searchSnapshots` is derived and can be lost; all else is the user's. Frozen. */
export const v1: SchemaVersion = {
  version: 1,
  stores: {
    resources: 'id, savedAt, importId, *identityKeys, *likenessKeys, *tags',
    rawRecords: 'id',
    savedSearches: 'id, position',
    imports: 'id, at',
    settings: 'key',
    journal: '++seq, changeSet',
    changeSets: 'id, lastSeq, state',
    meta: 'key',
    searchSnapshots: 'key',
  },
}
