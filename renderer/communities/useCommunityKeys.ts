import { type RefObject, useEffect } from 'react'
import { visitCommunity } from '../../src/commands/changeCommunities.ts'
import type { Community } from '../../src/model/community.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { useLayers } from '../state/layers.ts'

const handsOff =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="radiogroup"]'

/** J, K and the arrows go through the communities, N adds one, V logs a visit to the one that is open. */
export function useCommunityKeys(
  list: RefObject<HTMLElement | null>,
  chosen: Community | undefined,
): void {
  const perform = useDo()
  const today = useToday()
  useEffect(() => {
    let lastKey = ''
    const act = (key: string): boolean => {
      if (key === 'n') {
        useLayers.getState().open({ kind: 'new-community' })
        return true
      }
      if (key === 'v' && chosen) {
        void perform((context) => visitCommunity(context, chosen.id, today))
        return true
      }
      return list.current ? move(list.current, key) : false
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const going = lastKey === 'g'
      lastKey = event.key
      if (going || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey || useLayers.getState().layer) return
      if (event.target instanceof Element && event.target.closest(handsOff)) return
      if (act(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [list, chosen, perform, today])
}

function move(list: HTMLElement, key: string): boolean {
  const step = key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0
  if (step === 0) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-community]')]
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[at < 0 ? 0 : at + step]
  next?.focus()
  next?.click()
  return next !== undefined
}
