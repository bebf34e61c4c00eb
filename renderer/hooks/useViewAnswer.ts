import { useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../src/model/libraryView.ts'
import type { ShownRow, ViewAnswer } from '../../src/search/viewAnswer.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { useList } from '../state/list.ts'

/** Rows that come with the answer itself, so that a keystroke never shows an empty list for a moment. */
const rowsWithAnswer = 40

export interface Answered {
  readonly view: LibraryView
  readonly answer: ViewAnswer
  readonly firstRows: readonly ShownRow[]
}

/**
 * What the library shows through a view, asked of the search worker at every change of view or records.
 * Until a new answer is there the last one stays; an answer overtaken by a later question is dropped.
 */
export function useViewAnswer(view: LibraryView): Answered | null {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [answered, setAnswered] = useState<Answered | null>(null)
  const asked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    asked.current += 1
    const mine = asked.current
    void search.viewWithRows(view, rowsWithAnswer).then(({ answer, rows }) => {
      if (mine !== asked.current) return
      setAnswered({ view, answer, firstRows: rows })
      useList.getState().show('library', answer)
    })
  }, [search, view, version, ready])
  return answered
}
