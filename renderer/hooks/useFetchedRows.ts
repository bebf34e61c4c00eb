import { useEffect, useRef, useState } from 'react'

/** Rows fetched beyond what is on screen, each way, so that scrolling finds them there. */
const ahead = 120

/** An answer of the search worker with the rows that came with it. */
interface WithFirstRows<Row> {
  readonly answer: { readonly ids: readonly string[] }
  readonly firstRows: readonly Row[]
}

/**
 * The rows of an answer near a range of the list, by id: those on screen and some beyond, fetched from the worker.
 * Rows of an earlier answer stay until theirs come, so nothing flickers. `fetch` must stay the same between renders.
 */
export function useFetchedRows<Row extends { readonly id: string }, A extends WithFirstRows<Row>>(
  answered: A | null,
  fetch: (ids: readonly string[], answered: A) => Promise<readonly Row[]>,
  first: number,
  last: number,
): ReadonlyMap<string, Row> {
  const fresh = useRef<{ of: A | null; ids: Set<string> }>({ of: null, ids: new Set() })
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map())

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
    void fetch(missing, answered).then((fetched) => {
      if (fresh.current.of === answered) setRows((before) => merged(before, fetched))
    })
  }, [fetch, answered, first, last])

  return rows
}

/** Keeps the newest few thousand rows: enough to scroll back, bounded for long sessions. */
function merged<Row extends { readonly id: string }>(
  before: ReadonlyMap<string, Row>,
  added: readonly Row[],
): ReadonlyMap<string, Row> {
  const next = new Map(before.size > 4_000 ? [] : before)
  for (const row of added) next.set(row.id, row)
  return next
}
