import { useLiveQuery } from 'dexie-react-hooks'
import { interactionsOf } from '../../src/db/queries/interactionsOf.ts'
import { lettersOf } from '../../src/db/queries/letters.ts'
import { meetingsOf } from '../../src/db/queries/meetings.ts'
import { useSession } from '../session/session.ts'

/** The last interaction with a contact, its last letter, and its mentor meetings; undefined while they are read. */
export function useLastAndNext(contactId: string) {
  const { db } = useSession()
  return useLiveQuery(
    async () => ({
      last: (await interactionsOf(db, contactId, 1))[0],
      letter: (await lettersOf(db, contactId)).at(-1),
      meetings: await meetingsOf(db, contactId),
    }),
    [db, contactId],
  )
}
