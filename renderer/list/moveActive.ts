import type { KeyboardEvent } from 'react'
import { useSelection } from '../state/selection.ts'

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** How far a key moves in a list; null for other keys. */
function stepOf(key: string, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return 1
    case 'ArrowUp':
    case 'k':
    case 'K':
      return -1
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'Home':
      return Number.NEGATIVE_INFINITY
    case 'End':
      return Number.POSITIVE_INFINITY
    default:
      return null
  }
}

/**
 * Moves the active row for arrows, J and K, Page keys, Home and End; with Shift the range grows.
 * True when the key was one of them.
 */
export function moveActive(event: KeyPress, ids: readonly string[], page: number): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const step = stepOf(event.key, page)
  if (step === null) return false
  const { active, activate, extend } = useSelection.getState()
  const at = active ? ids.indexOf(active) : -1
  // From outside the list one step enters it at its beginning, and End at its end.
  const from = at === -1 && Number.isFinite(step) ? -step : at
  const to = Math.min(ids.length - 1, Math.max(0, from + step))
  const id = ids[to]
  if (id === undefined) return true
  if (event.shiftKey && event.key.length > 1) extend(ids, id)
  else activate(id)
  return true
}
