import { useCallback, useEffect, useRef, useState } from 'react'
import type { PeopleView } from '../../src/model/peopleView.ts'
import type { PeopleAnswer } from '../../src/search/contactIndex.ts'
import type { ShownContact } from '../../src/search/contactShape.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { useList } from '../state/list.ts'
import { useFetchedRows } from './useFetchedRows.ts'

/** Rows that come with the answer itself, so that a keystroke never shows an empty list for a moment. */
const rowsWithAnswer = 40

export interface AnsweredPeople {
  readonly view: PeopleView
  readonly answer: PeopleAnswer
  readonly firstRows: readonly ShownContact[]
}

/**
 * Whom a view of the people shows, asked of the search worker at every change of view or records.
 * Until a new answer is there the last one stays; an answer overtaken by a later question is dropped.
 */
export function usePeopleAnswer(view: PeopleView): AnsweredPeople | null {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [answered, setAnswered] = useState<AnsweredPeople | null>(null)
  const asked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    asked.current += 1
    const mine = asked.current
    void search.peopleView(view, rowsWithAnswer).then(({ answer, rows }) => {
      if (mine !== asked.current) return
      setAnswered({ view, answer, firstRows: rows })
      useList.getState().show('people', answer)
    })
    return () => {
      asked.current += 1
    }
  }, [search, view, version, ready])
  return answered
}

/** The rows of people near a range of the list, by id. */
export function usePeopleRows(
  answered: AnsweredPeople | null,
  first: number,
  last: number,
): ReadonlyMap<string, ShownContact> {
  const { search } = useSession()
  const fetch = useCallback(
    (ids: readonly string[], { view }: AnsweredPeople) => search.peopleRows(ids, view.text),
    [search],
  )
  return useFetchedRows(answered, fetch, first, last)
}
