import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { NoticedResource } from '../../src/commands/retractionReader.ts'
import { retractionList } from '../../src/db/queries/retractions.ts'
import type { RetractionList } from '../../src/model/retraction.ts'
import type { RetractionState } from '../../src/reputation/retractions/retractionState.ts'
import { useIndexState } from '../search/searchClient.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'

/** What is known of the imported list; null where there is none, undefined while it is read. */
export function useRetractionList(): RetractionList | null | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => (await retractionList(db)) ?? null, [db])
}

/** When the list was imported, `none` without one, undefined while that is read: each of the three asks anew. */
function useListMark(): string | undefined {
  const list = useRetractionList()
  return list === undefined ? undefined : (list?.importedAt ?? 'none')
}

type States = ReadonlyMap<string, RetractionState>
const none: States = new Map()

/** The standing of resources by id, looked up in a worker; what is not known yet is left out. */
export function useRetractionStates(ids: readonly string[]): States {
  const { start } = useSession()
  const version = useIndexState((state) => state.version)
  const list = useListMark()
  const [states, setStates] = useState(none)
  const asked = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when records or the list have changed
  useEffect(() => {
    if (ids.length === 0 || list === undefined) return
    let current = true
    askLibrary((remote) => remote.retractionStates(start.databaseName, ids))
      .then((answer) => current && setStates(answer))
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [start, asked, version, list])
  return states
}

/** Every resource against which a notice stands; undefined while they are looked up. */
export function useNoticedResources(): readonly NoticedResource[] | undefined {
  const { start } = useSession()
  const version = useIndexState((state) => state.version)
  const list = useListMark()
  const [noticed, setNoticed] = useState<readonly NoticedResource[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when records or the list have changed
  useEffect(() => {
    if (list === undefined) return
    let current = true
    askLibrary((remote) => remote.noticedResources(start.databaseName))
      .then((answer) => current && setNoticed(answer))
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [start, version, list])
  return noticed
}
