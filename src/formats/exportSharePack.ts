import type { Claim } from '../model/claim.ts'
import type { Resource } from '../model/resource.ts'
import { mostSharedClaims, sharedClaim } from '../model/sharedClaim.ts'
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

function* write({
  resources,
  exportedAt,
  claims,
}: LibrarySnapshot): Generator<string, void, undefined> {
  yield* packText(
    exportedAt,
    resources.map((resource) => JSON.stringify(entryOf(resource, claims?.get(resource.id) ?? []))),
  )
}

function entryOf(resource: Resource, claims: readonly Claim[]): PackEntry {
  const { notes, ...entry } = packEntrySchema.parse(resource)
  const shared = claims
    .flatMap((claim) => sharedClaim(claim, resource.id) ?? [])
    .slice(0, mostSharedClaims)
  return {
    ...entry,
    ...(notes?.trim() ? { notes } : {}),
    ...(shared.length > 0 ? { claims: shared } : {}),
  }
}
