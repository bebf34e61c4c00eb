import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { IsoDay } from '../../src/model/isoDay.ts'

interface SetAside {
  readonly day: IsoDay
  readonly keys: readonly string[]
  setAside(key: string, today: IsoDay): void
  showAgain(): void
}

/** Lines of Today put out of sight until tomorrow; nothing about the records changes, so it is kept outside the library. */
export const useSetAside = create<SetAside>()(
  persist(
    (set) => ({
      day: '',
      keys: [],
      setAside: (key, today) =>
        set(({ day, keys }) => ({
          day: today,
          keys: day === today ? [...keys.filter((other) => other !== key), key] : [key],
        })),
      showAgain: () => set({ keys: [] }),
    }),
    { name: 'set-aside' },
  ),
)
