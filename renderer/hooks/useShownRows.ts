import { useCallback } from 'react'
import type { ShownRow } from '../../src/search/viewAnswer.ts'
import { useSession } from '../session/session.ts'
import { useFetchedRows } from './useFetchedRows.ts'
import type { Answered } from './useViewAnswer.ts'

/** The rows of resources near a range of the list, by id. */
export function useShownRows(
  answered: Answered | null,
  first: number,
  last: number,
): ReadonlyMap<string, ShownRow> {
  const { search } = useSession()
  const fetch = useCallback(
    (ids: readonly string[], { view }: Answered) => search.rows(ids, view.text),
    [search],
  )
  return useFetchedRows(answered, fetch, first, last)
}
