import { useEffect, useState } from 'react'
import type { KindCounts } from '../../src/search/wholeSearch.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'

/** How many records of each kind there are, and how many are in the trash; undefined until they are counted. */
export function useTotals(): (KindCounts & { readonly trashed: number }) | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [totals, setTotals] = useState<KindCounts & { readonly trashed: number }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.totals().then((answer) => current && setTotals(answer))
    return () => {
      current = false
    }
  }, [search, version, ready])
  return totals
}
