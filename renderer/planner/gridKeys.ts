import type { RefObject } from 'react'
import { addDays } from '../../src/planner/calendarDays.ts'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import type { PageDay } from '../../src/planner/calendarPage.ts'
import { isMovable } from '../../src/planner/shiftItem.ts'
import { useMoving } from '../state/moving.ts'

export interface GridKeys {
  readonly grid: RefObject<HTMLElement | null>
  readonly date: string
  readonly days: readonly PageDay[]
  /** Days that ↑ and ↓ move by; in a week they move among what is on the day. */
  readonly step: 7 | 0
  readonly onDate: (date: string) => void
  /** Another month or week: -1 or 1. */
  readonly onPage: (by: number) => void
  readonly onAdd: (date: string) => void
  readonly onDelete: (item: CalendarItem) => void
}

/** What a key did: something, something after which the focus follows the day, or nothing. */
export type Handled = 'yes' | 'follow' | 'no'

/** A key on a day. */
export function keyOnDay(key: string, day: string, keys: GridKeys): Handled {
  const by = daysBy(key, day, keys)
  if (by !== undefined) {
    keys.onDate(addDays(day, by))
    return 'follow'
  }
  if (key === 'PageUp' || key === 'PageDown') {
    keys.onPage(key === 'PageUp' ? -1 : 1)
    return 'follow'
  }
  return addOrEnter(key, day, keys) ? 'yes' : 'no'
}

function daysBy(key: string, date: string, { days, step }: GridKeys): number | undefined {
  const column = Math.max(0, days.findIndex((day) => day.date === date) % 7)
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    Home: -column,
    End: 6 - column,
    ...(step === 0 ? {} : { ArrowUp: -step, ArrowDown: step }),
  }
  return by[key]
}

function addOrEnter(key: string, date: string, { grid, onAdd }: GridKeys): boolean {
  const [first] = chipsOf(grid.current, date)
  if ((key === 'Enter' || key === 'ArrowDown') && first) first.focus()
  else if (key === 'n' || key === ' ' || key === 'Enter') onAdd(date)
  else return false
  return true
}

/** A key on something in the calendar. Enter is left to the button it is. */
export function keyOnItem(
  key: string,
  chip: HTMLElement,
  item: CalendarItem,
  keys: GridKeys,
): Handled {
  const day = chip.closest<HTMLElement>('[data-day]')?.dataset.day ?? keys.date
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    keys.onDate(addDays(day, key === 'ArrowLeft' ? -1 : 1))
    return 'follow'
  }
  if (key === 'n') keys.onAdd(day)
  else if (!goOn(key, chip, day, keys) && !act(key, item, keys)) return 'no'
  return 'yes'
}

function goOn(key: string, chip: HTMLElement, day: string, { grid }: GridKeys): boolean {
  const chips = chipsOf(grid.current, day)
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    Escape: chips.length,
  }
  const step = steps[key]
  if (step === undefined) return false
  const next = chips[chips.indexOf(chip) + step] ?? cellOf(grid.current, day)
  next?.focus()
  return true
}

/** Only an event is made longer and thrown away from here; other records are changed where they belong. */
function act(key: string, item: CalendarItem, { onDelete }: GridKeys): boolean {
  const canMove = key === 'm' && isMovable(item)
  if (!canMove && item.from.table !== 'events') return false
  if (key === 'm') useMoving.getState().begin(item, 'move')
  else if (key === 'l') useMoving.getState().begin(item, 'resize')
  else if (key === 'Delete') onDelete(item)
  else return false
  return true
}

/** While something is moved the keys are its own; undefined while nothing is. */
export function keyWhileMoving(
  key: string,
  step: GridKeys['step'],
  endMoving: () => void,
): Handled | undefined {
  const { moving, to, end } = useMoving.getState()
  if (!moving) return undefined
  if (key === 'Enter') endMoving()
  else if (key === 'Escape') end()
  const { days, minutes } = moving.shift
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    to({ days: days + (key === 'ArrowLeft' ? -1 : 1), minutes })
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const by = key === 'ArrowUp' ? -1 : 1
    const byHours = step === 0 && !moving.item.allDay
    to(byHours ? { days, minutes: minutes + by * 15 } : { days: days + by * 7, minutes })
  }
  return 'yes'
}

/** The cell of a day: the one that takes the focus, where a view has two. */
export function cellOf(grid: HTMLElement | null, date: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-day="${date}"][tabindex]`) ?? null
}

/** What is on a day, in the order it is drawn. */
function chipsOf(grid: HTMLElement | null, date: string): HTMLElement[] {
  return [...(grid?.querySelectorAll<HTMLElement>(`[data-day="${date}"] [data-item]`) ?? [])]
}
