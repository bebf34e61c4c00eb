import { useEffect, useState } from 'react'
import type { Facets } from '../../src/search/viewAnswer.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'

/** Counts over the whole library by specialty, tag, kind and status; undefined until the rows are in. */
export function useFacets(): Facets | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [facets, setFacets] = useState<Facets>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.facets().then((answer) => current && setFacets(answer))
    return () => {
      current = false
    }
  }, [search, version, ready])
  return facets
}
