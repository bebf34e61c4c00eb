import { useLiveQuery } from 'dexie-react-hooks'
import { contactsByKeys } from '../../src/db/queries/contactsByKeys.ts'
import { type Contact, type ContactDraft, emptyContactDraft } from '../../src/model/contact.ts'
import { contactIdentityKeys, contactLikenessKeys } from '../../src/model/contactKeys.ts'
import { useSession } from '../session/session.ts'

/** Someone with the same address, profile or name. */
export function useKnownContact(draft: ContactDraft | undefined): Contact | undefined {
  const { db } = useSession()
  const { identity, likeness } = keysOf(draft ?? emptyContactDraft(''))
  return useLiveQuery(async () => {
    const [same] = await contactsByKeys(db, 'identityKeys', identity)
    return same ?? (await contactsByKeys(db, 'likenessKeys', likeness))[0]
  }, [db, identity.join(' '), likeness.join(' ')])
}

function keysOf(draft: ContactDraft) {
  const named = draft.name !== ''
  return {
    identity: contactIdentityKeys(draft),
    likeness: named ? contactLikenessKeys(draft).filter((key) => key.startsWith('name:')) : [],
  }
}
