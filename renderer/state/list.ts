import { create } from 'zustand'
import type { ViewAnswer } from '../../src/search/viewAnswer.ts'

interface ListState {
  /** What the list shows now: ids in order, with the facts about the answer. */
  readonly answer: ViewAnswer | null
  show(answer: ViewAnswer): void
}

/** The answer to the view one is in, shared by the list, the keys and the commands. */
export const useList = create<ListState>((set) => ({
  answer: null,
  show: (answer) => set({ answer }),
}))
