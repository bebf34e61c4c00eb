import { useEffect, useState } from 'react'
import type { LibraryView } from '../../src/model/libraryView.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import type { ReadingList } from '../today/todayContext.ts'

/** The shortest are looked for among so many, the newest saved first. */
const lookedAt = 300

const unread: LibraryView = {
  text: '',
  filters: { statuses: ['to-read', 'reading'] },
  sort: 'saved',
  trash: false,
}

/** What is saved and not yet read, kept up to date; undefined until the rows are in. */
export function useReadingList(): ReadingList | undefined {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [list, setList] = useState<ReadingList>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.viewWithRows(unread, lookedAt).then(({ answer, rows }) => {
      if (!current) return
      const shortest = [...rows].sort((a, b) => a.minutes - b.minutes)
      setList({ total: answer.ids.length, shortest })
    })
    return () => {
      current = false
    }
  }, [search, version, ready])
  return list
}
