import type { Contact, ContactPhoto } from '../../model/contact.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { rowsByIds } from './rowsByIds.ts'

/** The pictures of contacts, by their id. */
export async function contactPhotos(
  db: LibraryDatabase,
  contacts: readonly Contact[],
): Promise<Map<string, ContactPhoto>> {
  const ids = contacts.flatMap(({ photoId }) => photoId ?? [])
  const photos = await rowsByIds(db, 'contactPhotos', ids)
  return new Map(photos.map((photo) => [photo.id, photo]))
}
