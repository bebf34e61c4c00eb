import { useLiveQuery } from 'dexie-react-hooks'
import { contactById } from '../../src/db/queries/contactById.ts'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import type { Contact } from '../../src/model/contact.ts'
import { useSession } from '../session/session.ts'

/** A contact, kept up to date; while the next one is read still the last one, undefined when there is none. */
export function useContact(id: string | null): Contact | undefined {
  const { db } = useSession()
  const contact = useLiveQuery(() => (id ? contactById(db, id) : undefined), [db, id])
  return id ? contact : undefined
}

const mostRead = 2_000
const none: readonly Contact[] = []

/** Several contacts for what they share; of very many, the first two thousand. */
export function useContacts(ids: Iterable<string>): readonly Contact[] {
  const { db } = useSession()
  const listed = [...ids].slice(0, mostRead)
  return useLiveQuery(() => contactsByIds(db, listed), [db, listed.join(' ')]) ?? none
}
