import { useEffect } from 'react'
import { useLayers } from '../state/layers.ts'
import { useSelection } from '../state/selection.ts'
import { moveActive } from './moveActive.ts'

const handsOff = 'input, textarea, select, [contenteditable], [role="listbox"], [role="menu"], [role="separator"], [role="radiogroup"]'

/** J, K and the arrows move in the list from anywhere that does not use them itself; Esc lets go of a selection. */
export function useListKeys(ids: readonly string[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || useLayers.getState().layer) return
      const target = event.target
      if (event.key === 'Escape' && useSelection.getState().chosen.size > 0) {
        useSelection.getState().clearChosen()
        return
      }
      if (!(target instanceof Element) || target.closest(handsOff)) return
      if (event.key.startsWith('Page') && target !== document.body) return
      if (moveActive(event, ids, 10)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [ids])
}
