import { useLiveQuery } from 'dexie-react-hooks'
import { lettersOf } from '../../src/db/queries/letters.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { Letter } from '../../src/model/mentorship.ts'
import { useSession } from '../session/session.ts'

/** One letter, kept up to date; null where it is gone, undefined while it is read. */
export function useLetter(id: string): Letter | null | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const row = await db.letters.get(id)
    return (row && readableRows('letters', [row]).rows[0]) ?? null
  }, [db, id])
}

/** The letters of one writer; undefined while they are read. */
export function useLettersOf(contactId: string): readonly Letter[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => lettersOf(db, contactId), [db, contactId])
}
