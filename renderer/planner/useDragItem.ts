import { type PointerEvent as ReactPointerEvent, useCallback, useRef } from 'react'
import { daysBetween } from '../../src/model/isoDay.ts'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import { isMovable } from '../../src/planner/shiftItem.ts'
import { type Moving, useMoving } from '../state/moving.ts'
import { useEndMoving } from './useMoveItem.ts'

/** So far the pointer goes before a press becomes a drag, in CSS pixels. */
const slack = 5

interface Spot {
  readonly day: string
  /** Minutes since midnight where the view has hours. */
  readonly minutes: number | null
}

/** Drags an item with the pointer over the days of the view it is in; letting go writes it, Esc lets it be. */
export function useDragItem(item: CalendarItem): {
  readonly begin: (event: ReactPointerEvent, how: Moving['how']) => void
  /** Whether the press that ends now was a drag, so that it opens nothing. */
  readonly dragged: () => boolean
} {
  const endMoving = useEndMoving()
  const wasDragged = useRef(false)
  const begin = useCallback(
    (down: ReactPointerEvent, how: Moving['how']) => {
      wasDragged.current = false
      if (down.button !== 0 || !isMovable(item)) return
      down.stopPropagation()
      const from = spotAt(down.clientX, down.clientY)
      if (!from) return
      const onMove = (event: PointerEvent) => {
        const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
        if (!wasDragged.current && far < slack) return
        if (!wasDragged.current) useMoving.getState().begin(item, how)
        wasDragged.current = true
        const spot = spotAt(event.clientX, event.clientY)
        if (spot) useMoving.getState().to(shiftBetween(from, spot))
      }
      const stop = () => {
        window.removeEventListener('pointermove', onMove)
        window.removeEventListener('pointerup', onUp)
        window.removeEventListener('keydown', onKey, { capture: true })
      }
      const onUp = () => {
        stop()
        if (wasDragged.current) endMoving()
      }
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !wasDragged.current) return
        event.preventDefault()
        event.stopPropagation()
        stop()
        useMoving.getState().end()
      }
      window.addEventListener('pointermove', onMove)
      window.addEventListener('pointerup', onUp)
      window.addEventListener('keydown', onKey, { capture: true })
    },
    [item, endMoving],
  )
  return { begin, dragged: () => wasDragged.current }
}

function shiftBetween(from: Spot, to: Spot) {
  const minutes = from.minutes === null || to.minutes === null ? 0 : to.minutes - from.minutes
  return { days: daysBetween(from.day, to.day), minutes: Math.round(minutes / 15) * 15 }
}

/** The day under the pointer, and the time of day where its column is divided into hours. */
function spotAt(x: number, y: number): Spot | null {
  const cell = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-day]'))
    .find((found) => found !== null)
  const day = cell?.dataset.day
  if (!cell || !day) return null
  if (cell.dataset.hours === undefined) return { day, minutes: null }
  const { top, height } = cell.getBoundingClientRect()
  return { day, minutes: ((y - top) / height) * 1_440 }
}

/** The half hour under the pointer: `14:30`; undefined where a view has no hours. */
export function timeAt(x: number, y: number): string | undefined {
  const minutes = spotAt(x, y)?.minutes
  if (minutes === null || minutes === undefined) return undefined
  const half = Math.floor(minutes / 30) * 30
  return `${String(Math.floor(half / 60)).padStart(2, '0')}:${String(half % 60).padStart(2, '0')}`
}
