import { useEffect, useState } from 'react'
import type { PeopleFacets } from '../../src/search/contactFacets.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'

/** Counts over the people by role, specialty, tag, place met and due day; undefined until the rows are in. */
export function usePeopleFacets(): PeopleFacets | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [facets, setFacets] = useState<PeopleFacets>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.peopleFacets().then((answer) => current && setFacets(answer))
    return () => {
      current = false
    }
  }, [search, version, ready])
  return facets
}
