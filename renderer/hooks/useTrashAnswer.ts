import { useCallback, useEffect, useRef, useState } from 'react'
import type { ViewAnswer } from '../../src/search/viewAnswer.ts'
import type { TrashRow } from '../../src/search/wholeSearch.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { useList } from '../state/list.ts'
import { useFetchedRows } from './useFetchedRows.ts'

const rowsWithAnswer = 40

export interface AnsweredTrash {
  readonly text: string
  readonly answer: ViewAnswer
  readonly firstRows: readonly TrashRow[]
}

/** What the trash holds for some words, asked again at every change of words or records; null until it is known. */
export function useTrashAnswer(text: string): AnsweredTrash | null {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [answered, setAnswered] = useState<AnsweredTrash | null>(null)
  const asked = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever an index has changed
  useEffect(() => {
    if (!ready) return
    asked.current += 1
    const mine = asked.current
    void search.trashView(text, rowsWithAnswer).then(({ answer, rows }) => {
      if (mine !== asked.current) return
      setAnswered({ text, answer, firstRows: rows })
      useList.getState().show('trash', answer)
    })
    return () => {
      asked.current += 1
    }
  }, [search, text, version, ready])
  return answered
}

/** The rows of the trash near a range of the list, by trash key. */
export function useTrashRows(
  answered: AnsweredTrash | null,
  first: number,
  last: number,
): ReadonlyMap<string, TrashRow> {
  const { search } = useSession()
  const fetch = useCallback(
    (keys: readonly string[], { text }: AnsweredTrash) => search.trashRows(keys, text),
    [search],
  )
  return useFetchedRows(answered, fetch, first, last)
}
