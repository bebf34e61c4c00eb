import { useEffect, useRef } from 'react'
import { useLayers } from '../state/layers.ts'

/** Where letters are typed or the arrows belong to what has the focus. */
const handsOff =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="radiogroup"]'

/**
 * J, K and the arrows move between the lines of a page; W, L and D press the button of the line one is on that bears the
 * letter. Enter is the line's own button. Answers the ref of the page.
 */
export function useLineKeys(): React.RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  useEffect(() => {
    let lastKey = ''
    const onKeyDown = (event: KeyboardEvent) => {
      // After G the letter belongs to the place it goes to.
      const going = lastKey === 'g'
      lastKey = event.key
      if (going || !page.current || !isFree(event)) return
      if (move(page.current, event.key) || press(event.key)) event.preventDefault()
    }
    // Before the keys of commands are heard, which may have the same letters elsewhere.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return page
}

/** True where no layer, no modifier and nothing under the focus has a claim on the key. */
function isFree({ defaultPrevented, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey || useLayers.getState().layer) return false
  return !(target instanceof Element && target.closest(handsOff))
}

function currentLine(): Element | null {
  return document.activeElement?.closest('li') ?? null
}

function move(page: HTMLElement, key: string): boolean {
  const step = key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0
  if (step === 0) return false
  const lines = [...page.querySelectorAll<HTMLElement>('[data-line]')]
  const line = currentLine()
  const at = lines.findIndex((one) => line?.contains(one))
  const next = lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function press(key: string): boolean {
  if (key.length !== 1) return false
  const button = currentLine()?.querySelector<HTMLElement>(
    `[data-key="${CSS.escape(key.toUpperCase())}"]`,
  )
  button?.click()
  return button !== null && button !== undefined
}
