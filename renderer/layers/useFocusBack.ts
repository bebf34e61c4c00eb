import { useEffect } from 'react'
import { useLayers } from '../state/layers.ts'

/**
 * When a layer closes the focus goes back to where it was before, as design asks of every sheet and popover: they are
 * there only while they are open, so none of them is left to do it. Whatever has taken the focus by then keeps it.
 */
export function useFocusBack(): void {
  useEffect(() => {
    let before: Element | null = null
    return useLayers.subscribe(({ layer }, { layer: was }) => {
      if (layer && !was) {
        const focused = document.activeElement
        // A layer opened out of another that is just closing: what was before the first is what counts.
        if (!focused?.closest('[role="dialog"]')) before = focused
      } else if (was && !layer) afterDrawing(() => giveBack(before))
    })
  }, [])
}

function giveBack(before: Element | null): void {
  const isTaken = document.activeElement !== null && document.activeElement !== document.body
  if (isTaken || useLayers.getState().layer) return
  // A row of a menu is gone by now; the list is where the keys are heard.
  const target = isFocusable(before) ? before : document.querySelector('[role="listbox"]')
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

function isFocusable(element: Element | null): boolean {
  return element !== null && element.isConnected && element !== document.body
}

/** Once what is drawn next is on the screen: the closed layer is gone, and what asked for the focus has it. */
function afterDrawing(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
