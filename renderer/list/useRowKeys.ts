import { type RefObject, useEffect, useRef } from 'react'
import { useLayers } from '../state/layers.ts'

const handsOff =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="radiogroup"], [data-own-keys]'

/**
 * J, K and the arrows go through the buttons of a list that have `data-row`, opening each; further single keys do what
 * `act` says and answers true for. None is heard in a field, in a layer, or as the second key after G.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  act: (key: string) => boolean,
): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    let lastKey = ''
    const onKeyDown = (event: KeyboardEvent) => {
      const going = lastKey === 'g'
      lastKey = event.key
      if (going || event.defaultPrevented || isElsewhere(event)) return
      const done =
        latest.current(event.key) || (list.current !== null && move(list.current, event.key))
      if (done) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [list])
}

/** Whether a key is meant for a field, a layer or a command of its own. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || useLayers.getState().layer) return true
  return event.target instanceof Element && event.target.closest(handsOff) !== null
}

function move(list: HTMLElement, key: string): boolean {
  const step = key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0
  if (step === 0) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[at < 0 ? 0 : at + step]
  next?.focus()
  next?.click()
  return next !== undefined
}
