import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { findByIdentityKeys } from '../db/queries/findByIdentityKeys.ts'
import { findByLikenessKeys } from '../db/queries/findByLikenessKeys.ts'
import { addressPrefix, identityKeys, titlePrintPrefix } from '../model/identityKeys.ts'
import { likenessKeys } from '../model/likenessKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'
import { isSameWork } from '../model/sameWork.ts'

/**
 * A saved resource that is the same thing: it shares an identifier or address, and nothing else speaks against it; or
 * one that perhaps is: something does, or only the title is the same, or the author and first words of a post.
 */
export interface AlreadyInLibrary {
  readonly resource: Resource
  readonly certain: boolean
}

/** A title such as *Letter to the editor* is borne by hundreds; this is asked at every keystroke. */
const mostAlike = 10

/**
 * Looks for a draft in the library, in the trash as well, so that it can be restored instead of copied.
 * Of several the one that shares the strongest key is told, one not in the trash before one that is. What is pasted
 * beside an identifier is seldom the title of the work, and a title made of the address (`hasTitle` false) never is.
 */
export async function findAlreadyInLibrary(
  db: LibraryDatabase,
  draft: ResourceDraft,
  hasTitle = true,
): Promise<AlreadyInLibrary | undefined> {
  const keys = identityKeys(draft)
  const found = await findByIdentityKeys(db, 'resources', keys)
  for (const key of keys) {
    const [resource] = presentFirst(found.filter(({ identityKeys: its }) => its.includes(key)))
    if (resource) return { resource, certain: isCertain(key, draft, resource, hasTitle) }
  }
  const [like] = presentFirst(
    await findByLikenessKeys(db, 'resources', likenessKeys(draft), mostAlike),
  )
  return like && { resource: like, certain: false }
}

function isCertain(
  key: string,
  draft: ResourceDraft,
  resource: Resource,
  hasTitle: boolean,
): boolean {
  if (key.startsWith(titlePrintPrefix)) return false
  const { title, ...said } = draft
  const counts = hasTitle && key.startsWith(addressPrefix)
  return isSameWork(key, counts ? { ...said, title } : said, resource)
}

function presentFirst(resources: readonly Resource[]): Resource[] {
  return [...resources].sort(
    (a, b) => Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined),
  )
}
