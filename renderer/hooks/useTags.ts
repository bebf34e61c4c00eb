import { useEffect, useState } from 'react'
import type { KindCounts } from '../../src/search/wholeSearch.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'

const none: ReadonlyMap<string, KindCounts> = new Map()

/** Every tag in use, over all kinds of records, with how many of each kind have it. */
export function useTags(): ReadonlyMap<string, KindCounts> {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [tags, setTags] = useState(none)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.tags().then((answer) => current && setTags(answer))
    return () => {
      current = false
    }
  }, [search, version, ready])
  return tags
}
