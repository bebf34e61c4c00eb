import { create } from 'zustand'

/** Whether the panel is folded to the sentence in the status line, and whether closing the window waits for an answer. */
export const usePanel = create<{ readonly folded: boolean; readonly leaving: boolean }>(() => ({
  folded: false,
  leaving: false,
}))
