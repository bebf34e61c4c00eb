import { create } from 'zustand'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import type { Shift } from '../../src/planner/shiftItem.ts'

/** Something in the calendar that is being moved, or made longer or shorter, and how far it is by now. */
export interface Moving {
  readonly item: CalendarItem
  readonly how: 'move' | 'resize'
  readonly shift: Shift
}

interface MovingState {
  readonly moving: Moving | null
  begin(item: CalendarItem, how: Moving['how']): void
  to(shift: Shift): void
  end(): void
}

export const useMoving = create<MovingState>((set) => ({
  moving: null,
  begin: (item, how) => set({ moving: { item, how, shift: { days: 0, minutes: 0 } } }),
  to: (shift) => set(({ moving }) => (moving ? { moving: { ...moving, shift } } : {})),
  end: () => set({ moving: null }),
}))
