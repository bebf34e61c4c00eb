import { useEffect } from 'react'
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

/** J, K and the arrows move in the list from anywhere that does not use them itself; Esc lets go of a selection. */
export function useListKeys(ids: readonly string[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useLayers.getState().layer) return
      if (event.key === 'Escape') useSelection.getState().clearChosen()
      else if (isFree(event) && moveActive(event, ids, 10)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [ids])
}
