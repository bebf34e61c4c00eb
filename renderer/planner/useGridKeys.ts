import { useEffect, useRef } from 'react'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import type { PageDay } from '../../src/planner/calendarPage.ts'
import { useLayers } from '../state/layers.ts'
import {
  cellOf,
  type GridKeys,
  type Handled,
  keyOnDay,
  keyOnItem,
  keyWhileMoving,
} from './gridKeys.ts'
import { useEndMoving } from './useMoveItem.ts'

/**
 * The keys of month and week. On a day: arrows, Home, End, Page Up and Down move; Enter goes to what is on it; N adds.
 * On something: ↑ and ↓ go on, Enter opens it, M moves it and L makes it longer, both with the arrows; Esc goes back.
 */
export function useGridKeys(keys: GridKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  const endMoving = useEndMoving()
  const { grid, date, days } = keys
  const follow = useRef(document.activeElement === document.body)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day wherever it is drawn
  useEffect(() => {
    if (!follow.current) return
    follow.current = false
    // The days may come late: what has taken the focus meanwhile, such as a field of the panel, keeps it.
    const active = document.activeElement
    if (active !== document.body && !grid.current?.contains(active)) return
    cellOf(grid.current, date)?.focus()
  }, [date, grid, days])
  useEffect(() => {
    let lastKey = ''
    const onKeyDown = (event: KeyboardEvent) => {
      const going = lastKey === 'g'
      lastKey = event.key
      if (going || !(event.target instanceof HTMLElement) || !isOurs(event, latest.current.grid))
        return
      const done = handled(event.key, event.target, latest.current, endMoving)
      if (done === 'no') return
      follow.current = done === 'follow'
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [endMoving])
}

function isOurs(event: KeyboardEvent, grid: GridKeys['grid']): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey
  return (
    !hasModifier &&
    !useLayers.getState().layer &&
    event.target instanceof Node &&
    (grid.current?.contains(event.target) ?? false)
  )
}

function handled(key: string, target: HTMLElement, keys: GridKeys, endMoving: () => void): Handled {
  const item = itemOf(target, keys.days)
  const { day } = target.dataset
  if (!item) return day === undefined ? 'no' : keyOnDay(key, day, keys)
  return keyWhileMoving(key, keys.step, endMoving) ?? keyOnItem(key, target, item, keys)
}

function itemOf(target: HTMLElement, days: readonly PageDay[]): CalendarItem | undefined {
  const id = target.dataset.item
  if (id === undefined) return undefined
  return days.flatMap(({ items }) => items).find((item) => item.id === id)
}
