import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { EventKind } from '../../src/model/event.ts'

interface CalendarShown {
  readonly hidden: readonly EventKind[]
  readonly hostTime: boolean
  toggle(kind: EventKind): void
  showAll(): void
  toggleHostTime(): void
}

/** What of the calendar is shown on this machine; a matter of the window, not of the library. */
export const useCalendarShown = create<CalendarShown>()(
  persist(
    (set) => ({
      hidden: [],
      hostTime: true,
      toggle: (kind) =>
        set(({ hidden }) => ({
          hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
        })),
      showAll: () => set({ hidden: [] }),
      toggleHostTime: () => set(({ hostTime }) => ({ hostTime: !hostTime })),
    }),
    { name: 'calendar-shown' },
  ),
)
