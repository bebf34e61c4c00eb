import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import { identityKeys } from '../model/identityKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'

/** A saved resource that is the same thing (it shares an identifier), or perhaps is (the same title). */
export interface AlreadyInLibrary {
  readonly resource: Resource
  readonly certain: boolean
}

/** Looks for a draft in the library; in the trash as well, so that it can be restored instead of copied. */
export async function findAlreadyInLibrary(
  db: LibraryDatabase,
  draft: ResourceDraft,
): Promise<AlreadyInLibrary | undefined> {
  const [same] = await findByIdentityKeys(db, identityKeys(draft))
  return same && { resource: same, certain: true }
}
