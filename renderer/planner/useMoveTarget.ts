import { addDays } from '../../src/planner/calendarDays.ts'
import { type Moving, useMoving } from '../state/moving.ts'

/** Whether what is being moved would stand on a day. */
export function useMoveTarget(date: string): boolean {
  return useMoving(({ moving }) => moving !== null && isOn(moving, date))
}

function isOn({ item, how, shift }: Moving, date: string): boolean {
  const first = how === 'move' ? addDays(item.first, shift.days) : item.first
  const last = addDays(item.last, shift.days)
  return date >= first && (date <= last || date === first)
}
