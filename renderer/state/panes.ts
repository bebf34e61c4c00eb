import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const sidebarWidths = { least: 180, usual: 232, most: 320, rail: 48 } as const
export const listWidths = { least: 360, usual: 584, most: 760 } as const

/** Below these widths of the window, in CSS pixels, the detail covers the list and the sidebar is a rail. */
export const narrowWindow = '(max-width: 1099.98px)'
export const railWindow = '(max-width: 859.98px)'

/** Whether there is room for only one of list and detail. */
export function isNarrow(): boolean {
  return matchMedia(narrowWindow).matches
}

interface Panes {
  readonly sidebarOpen: boolean
  readonly detailOpen: boolean
  readonly sidebarWidth: number
  readonly listWidth: number
  /** In a narrow window: the detail lies over the list. Means nothing in a wide one. */
  readonly covering: boolean
  toggleSidebar(): void
  toggleDetail(): void
  setSidebarWidth(width: number): void
  setListWidth(width: number): void
  cover(): void
  uncover(): void
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)))
}

/** How the three panes stand on this machine; a matter of the window, not of the library, so kept outside it. */
export const usePanes = create<Panes>()(
  persist(
    (set) => ({
      sidebarOpen: true,
      detailOpen: true,
      sidebarWidth: sidebarWidths.usual,
      listWidth: listWidths.usual,
      covering: false,
      toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
      toggleDetail: () =>
        set(({ detailOpen, covering }) =>
          isNarrow() ? { covering: !covering } : { detailOpen: !detailOpen },
        ),
      setSidebarWidth: (width) =>
        set({ sidebarWidth: between(sidebarWidths.least, width, sidebarWidths.most) }),
      setListWidth: (width) =>
        set({ listWidth: between(listWidths.least, width, listWidths.most) }),
      cover: () => set({ covering: true }),
      uncover: () => set({ covering: false }),
    }),
    { name: 'panes', partialize: ({ covering: _covering, ...kept }) => kept },
  ),
)
