import { useEffect, useRef } from 'react'
import { wentDownWith } from '../state/drawing.ts'
import { useSafeStart } from '../state/safeStart.ts'
import { useSelection } from '../state/selection.ts'

/**
 * Something is always shown in the detail: the best match of a new search, else the first row until another is chosen.
 * After a start with care nothing is until it is chosen, nor is what the window went down with.
 */
export function useFirstRowActive(ids: readonly string[] | undefined, text: string): void {
  const last = useRef<readonly string[]>([])
  const lastText = useRef(text)
  useEffect(() => {
    if (!ids) return
    const { active, activate } = useSelection.getState()
    const asked = text !== lastText.current
    if (asked) activate(ids[0] ?? null)
    else if (active === null || !ids.includes(active)) {
      const next = neighbour(last.current, ids, active)
      if (active !== null || mayOpen(next)) activate(next)
    }
    keepPresent(ids)
    last.current = ids
    lastText.current = text
  }, [ids, text])
}

function mayOpen(id: string | null): boolean {
  return id !== null && !useSafeStart.getState().on && !wentDownWith(id)
}

/** The row that took the place of the one that left, so that deleting walks down the list. */
function neighbour(
  before: readonly string[],
  ids: readonly string[],
  active: string | null,
): string | null {
  const place = active ? before.indexOf(active) : -1
  return ids[Math.max(0, Math.min(place, ids.length - 1))] ?? null
}

/** What left the list is no longer chosen. */
function keepPresent(ids: readonly string[]): void {
  const { chosen, chooseAll } = useSelection.getState()
  if (chosen.size === 0) return
  const present = new Set(ids)
  const kept = [...chosen].filter((id) => present.has(id))
  if (kept.length !== chosen.size) chooseAll(kept)
}
