import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export const draftsLayouts = ['board', 'list', 'week', 'back'] as const
export type DraftsLayout = (typeof draftsLayouts)[number]

interface DraftsLayoutState {
  readonly layout: DraftsLayout
  show(layout: DraftsLayout): void
}

/** How the drafts were looked at last; a matter of the window, not of the library, so kept outside it. */
export const useDraftsLayout = create<DraftsLayoutState>()(
  persist((set) => ({ layout: 'board', show: (layout) => set({ layout }) }), {
    name: 'drafts-layout',
    partialize: ({ layout }) => ({ layout }),
  }),
)
