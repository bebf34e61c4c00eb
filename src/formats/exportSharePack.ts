import type { Resource } from '../model/resource.ts'
import type { Exporter, LibrarySnapshot } from './exporter.ts'
import { type PackEntry, packEntrySchema, packText } from './shared/sharePack.ts'

/**
 * A collection or reading list for a colleague's Plexus, as one file that says when it was changed on its way. How one
 * stands to a resource (status, star) stays here; notes go along only where they were asked for.
 */
export const exportSharePack: Exporter = {
  id: 'share-pack',
  name: 'Share pack, for another Plexus',
  extension: 'plexuspack',
  drops: [
    'status',
    'starred',
    'savedAt',
    'id',
    'changedAt',
    'deletedAt',
    'identityKeys',
    'likenessKeys',
    'editedFields',
    'importId',
    'sample',
  ],
  write,
}

function* write({ resources, exportedAt }: LibrarySnapshot): Generator<string, void, undefined> {
  yield* packText(
    exportedAt,
    resources.map((resource) => JSON.stringify(entryOf(resource))),
  )
}

function entryOf(resource: Resource): PackEntry {
  const { notes, ...entry } = packEntrySchema.parse(resource)
  return notes?.trim() ? { ...entry, notes } : entry
}
