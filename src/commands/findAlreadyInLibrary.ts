import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import { findByLikenessKeys } from '../db/queries/findByLikenessKeys.ts'
import { identityKeys, titlePrintPrefix } from '../model/identityKeys.ts'
import { likenessKeys } from '../model/likenessKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'

/** A saved resource that is the same thing (it shares an identifier), or perhaps is (the same title, or the same author and first words of a post). */
export interface AlreadyInLibrary {
  readonly resource: Resource
  readonly certain: boolean
}

/** A title such as *Letter to the editor* is borne by hundreds; this is asked at every keystroke. */
const mostAlike = 10

/**
 * Looks for a draft in the library, in the trash as well, so that it can be restored instead of copied.
 * Of several the one that shares the strongest key is told, and one not in the trash before one that is.
 */
export async function findAlreadyInLibrary(
  db: LibraryDatabase,
  draft: ResourceDraft,
): Promise<AlreadyInLibrary | undefined> {
  const keys = identityKeys(draft)
  const found = await findByIdentityKeys(db, 'resources', keys)
  for (const key of keys) {
    const [resource] = presentFirst(found.filter(({ identityKeys: its }) => its.includes(key)))
    if (resource) return { resource, certain: !key.startsWith(titlePrintPrefix) }
  }
  const [like] = presentFirst(
    await findByLikenessKeys(db, 'resources', likenessKeys(draft), mostAlike),
  )
  return like && { resource: like, certain: false }
}

function presentFirst(resources: readonly Resource[]): Resource[] {
  return [...resources].sort(
    (a, b) => Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined),
  )
}
