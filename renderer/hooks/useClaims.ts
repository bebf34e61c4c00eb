import { useLiveQuery } from 'dexie-react-hooks'
import { claimsOfDraft, claimsOfResource, presentClaims } from '../../src/db/queries/claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { useSession } from '../session/session.ts'

/** Claims outside the trash, the one changed last first; undefined while they are read. */
export function useClaims(): readonly Claim[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => presentClaims(db), [db])
}

/** The claims that rest on a resource; undefined while they are read. */
export function useClaimsOfResource(id: string): readonly Claim[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => claimsOfResource(db, id), [db, id])
}

/** The claims a draft makes; undefined while they are read. */
export function useClaimsOfDraft(id: string): readonly Claim[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => claimsOfDraft(db, id), [db, id])
}
