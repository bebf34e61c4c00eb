import { useEffect, useState } from 'react'
import { type SharedFacts, sharedFacts } from '../../src/db/queries/sharedFacts.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { fewEnough } from '../session/overMany.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'

/** What the chosen resources share, counted anew whenever records change; of many, in a worker. */
export function useSharedFacts(ids: ReadonlySet<string>): SharedFacts | undefined {
  const { db, start } = useSession()
  const version = useIndexState((state) => state.version)
  const [facts, setFacts] = useState<SharedFacts>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever records have changed
  useEffect(() => {
    let current = true
    const asked =
      ids.size <= fewEnough
        ? sharedFacts(db, [...ids])
        : askLibrary((remote) => remote.sharedFacts(start.databaseName, [...ids]))
    asked.then((answer) => current && setFacts(answer)).catch(noteFailure)
    return () => {
      current = false
    }
  }, [db, start, ids, version])
  return facts
}
