import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SelectionArea } from '../../src/model/commandRow.ts'

export const sidebarWidths = { least: 180, usual: 232, most: 320, rail: 48 } as const
export const listWidths = { least: 320, most: 760 } as const
const usualListWidths: Record<SelectionArea, number> = {
  library: 584,
  people: 380,
  drafts: 584,
  trash: 480,
}

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
  readonly listWidth: Readonly<Record<SelectionArea, number>>
  toggleSidebar(): void
  toggleDetail(): void
  setSidebarWidth(width: number): void
  setListWidth(area: SelectionArea, width: number): void
  /** In a narrow window: the detail lies over the list. Means nothing in a wide one. */
  readonly covering: boolean
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
      listWidth: usualListWidths,
      covering: false,
      toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
      toggleDetail: () =>
        set(({ detailOpen, covering }) =>
          isNarrow() ? { covering: !covering } : { detailOpen: !detailOpen },
        ),
      setSidebarWidth: (width) =>
        set({ sidebarWidth: between(sidebarWidths.least, width, sidebarWidths.most) }),
      setListWidth: (area, width) =>
        set(({ listWidth }) => ({
          listWidth: { ...listWidth, [area]: between(listWidths.least, width, listWidths.most) },
        })),
      cover: () => set({ covering: true }),
      uncover: () => set({ covering: false }),
    }),
    {
      name: 'panes',
      version: 1,
      migrate: withWidthsByArea,
      partialize: ({ covering: _covering, ...kept }) => kept,
    },
  ),
)

/** Until there was more than one list its width was one number. */
function withWidthsByArea(kept: unknown): Partial<Panes> {
  const { listWidth, ...panes } = kept as Partial<Panes> & { listWidth?: unknown }
  const width = typeof listWidth === 'number' ? { library: listWidth } : listWidth
  return { ...panes, listWidth: { ...usualListWidths, ...(width as Partial<Panes['listWidth']>) } }
}
