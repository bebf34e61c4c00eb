import { useEffect, useRef, useState } from 'react'
import type { ShownRow } from '../../src/search/viewAnswer.ts'
import { useSession } from '../session/session.ts'
import type { Answered } from './useViewAnswer.ts'

/** Rows fetched beyond what is on screen, each way, so that scrolling finds them there. */
const ahead = 120

/**
 * The rows of an answer near a range of the list, by id: those on screen and some beyond, fetched from the worker.
 * Rows of an earlier answer stay until theirs come, so nothing flickers.
 */
export function useShownRows(
  answered: Answered | null,
  first: number,
  last: number,
): ReadonlyMap<string, ShownRow> {
  const { search } = useSession()
  const fresh = useRef<{ of: Answered | null; ids: Set<string> }>({ of: null, ids: new Set() })
  const [rows, setRows] = useState<ReadonlyMap<string, ShownRow>>(new Map())

  useEffect(() => {
    if (!answered) return
    fresh.current = { of: answered, ids: new Set(answered.firstRows.map(({ id }) => id)) }
    setRows((before) => merged(before, answered.firstRows))
  }, [answered])

  useEffect(() => {
    if (!answered || fresh.current.of !== answered) return
    const { ids } = fresh.current
    const wanted = answered.answer.ids.slice(Math.max(0, first - ahead), last + ahead)
    const urgent = answered.answer.ids.slice(first, last + 1).some((id) => !ids.has(id))
    const missing = wanted.filter((id) => !ids.has(id))
    if (missing.length === 0 || (!urgent && missing.length < ahead / 2)) return
    for (const id of missing) ids.add(id)
    void search.rows(missing, answered.view.text).then((fetched) => {
      if (fresh.current.of === answered) setRows((before) => merged(before, fetched))
    })
  }, [search, answered, first, last])

  return rows
}

/** Keeps the newest few thousand rows: enough to scroll back, bounded for long sessions. */
function merged(
  before: ReadonlyMap<string, ShownRow>,
  added: readonly ShownRow[],
): ReadonlyMap<string, ShownRow> {
  const next = new Map(before.size > 4_000 ? [] : before)
  for (const row of added) next.set(row.id, row)
  return next
}
