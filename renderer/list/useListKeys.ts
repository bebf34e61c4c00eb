import { useEffect } from 'react'
import { askFocus } from '../state/focusRequests.ts'
import { useLayers } from '../state/layers.ts'
import { useSelection } from '../state/selection.ts'
import { moveActive } from './moveActive.ts'

const handsOff =
  'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="separator"], [role="radiogroup"]'

/** True where nothing under the focus uses the key itself. */
function isFree({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || target.closest(handsOff)) return false
  return !key.startsWith('Page') || target === document.body
}

/** One layer at a time: the detail, then what is ticked. */
function letGo(target: EventTarget | null): void {
  const inDetail = target instanceof Element && target.closest('[data-pane="detail"]') !== null
  if (inDetail && !target.closest('input, textarea')) askFocus('list')
  else useSelection.getState().clearChosen()
}

/** J, K and the arrows move in the list from anywhere that does not use them itself; Esc goes back to it and lets go of a selection. */
export function useListKeys(ids: readonly string[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useLayers.getState().layer) return
      if (event.key === 'Escape') letGo(event.target)
      else if (isFree(event) && moveActive(event, ids, 10)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [ids])
}
