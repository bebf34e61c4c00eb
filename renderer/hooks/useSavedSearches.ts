import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { savedSearches } from '../../src/db/queries/savedSearches.ts'
import type { SavedSearch } from '../../src/model/libraryView.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'

const none: readonly SavedSearch[] = []

/** The saved searches in their order. */
export function useSavedSearches(): readonly SavedSearch[] {
  const { db } = useSession()
  return useLiveQuery(() => savedSearches(db), [db]) ?? none
}

/** How many each saved search finds now, by its id. */
export function useSearchCounts(searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready || searches.length === 0) return
    let current = true
    void search.counts(searches.map(({ view }) => view)).then((found) => {
      if (!current) return
      setCounts(new Map(searches.map(({ id }, index) => [id, found[index] ?? 0])))
    })
    return () => {
      current = false
    }
  }, [search, searches, version, ready])
  return counts
}
