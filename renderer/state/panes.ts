import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const sidebarWidths = { least: 180, usual: 232, most: 320, rail: 48 } as const
export const listWidths = { least: 360, usual: 584, most: 760 } as const

interface Panes {
  readonly sidebarOpen: boolean
  readonly detailOpen: boolean
  readonly sidebarWidth: number
  readonly listWidth: number
  toggleSidebar(): void
  toggleDetail(): void
  setSidebarWidth(width: number): void
  setListWidth(width: number): void
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
      toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
      toggleDetail: () => set(({ detailOpen }) => ({ detailOpen: !detailOpen })),
      setSidebarWidth: (width) =>
        set({ sidebarWidth: between(sidebarWidths.least, width, sidebarWidths.most) }),
      setListWidth: (width) =>
        set({ listWidth: between(listWidths.least, width, listWidths.most) }),
    }),
    { name: 'panes' },
  ),
)
