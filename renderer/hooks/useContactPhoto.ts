import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '../session/session.ts'

/** The picture of a contact, where there is one. */
export function useContactPhoto(id: string) {
  const { db } = useSession()
  return useLiveQuery(() => db.contactPhotos.get(id), [db, id])
}
