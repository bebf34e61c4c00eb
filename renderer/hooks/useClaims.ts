import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import {
  type ClaimAnswer,
  type ClaimQuestion,
  claimById,
  claimsOfDraft,
  claimsOfResource,
} from '../../src/db/queries/claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'

/** Some claims, the one changed last first, and how many there are; asked of a worker, kept up to date. */
export function useSomeClaims({ only, today, most }: ClaimQuestion): ClaimAnswer | undefined {
  const { databaseName } = useSession().start
  const version = useIndexState((state) => state.version)
  const [answer, setAnswer] = useState<ClaimAnswer>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever a record has changed
  useEffect(() => {
    let current = true
    askLibrary((remote) => remote.claims(databaseName, { only, today, most }))
      .then((next) => current && setAnswer(next))
      .catch(tellFailure)
    return () => {
      current = false
    }
  }, [databaseName, only, today, most, version])
  return answer
}

/** A claim outside the trash; null where there is none, undefined while it is read. */
export function useClaim(id: string | null): Claim | null | undefined {
  const { db } = useSession()
  const read = useLiveQuery(
    async () => ({ id, claim: id === null ? null : ((await claimById(db, id)) ?? null) }),
    [db, id],
  )
  // What was read for another id is not this one's.
  return read?.id === id ? read.claim : undefined
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
