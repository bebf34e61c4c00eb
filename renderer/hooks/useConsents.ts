import { useLiveQuery } from 'dexie-react-hooks'
import { readableRows } from '../../src/db/rowSchemas.ts'
import { type Consent, holdsOn } from '../../src/model/consent.ts'
import { useSession } from '../session/session.ts'
import { useToday } from './useToday.ts'

/** Every consent, the one given last first; undefined while they are read. */
export function useConsents(): readonly Consent[] | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const { rows } = readableRows('consents', await db.consents.toArray())
    return rows.sort((a, b) => b.givenOn.localeCompare(a.givenOn))
  }, [db])
}

/** Whether a consent that holds today covers a draft. */
export function useConsented(draftId: string): boolean {
  const { db } = useSession()
  const today = useToday()
  const rows = useLiveQuery(
    () => db.consents.where('draftIds').equals(draftId).toArray(),
    [db, draftId],
  )
  return readableRows('consents', rows ?? []).rows.some((consent) => holdsOn(consent, today))
}
