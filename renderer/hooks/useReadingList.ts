import { useEffect, useState } from 'react'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import type { ReadingList } from '../today/todayContext.ts'
import { readingView, unsortedView } from '../today/views.ts'

const shown = 6

/** What is saved and not yet read, and how much lies unsorted, kept up to date; undefined until the rows are in. */
export function useReadingList(): ReadingList | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [list, setList] = useState<ReadingList>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void Promise.all([search.viewWithRows(readingView, shown), search.counts([unsortedView])]).then(
      ([{ answer, rows }, [unsorted = 0]]) => {
        if (current) setList({ total: answer.ids.length, shortest: rows, unsorted })
      },
    )
    return () => {
      current = false
    }
  }, [search, version, ready])
  return list
}
