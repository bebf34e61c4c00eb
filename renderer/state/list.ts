import { create } from 'zustand'
import type { SelectionArea } from '../../src/model/commandRow.ts'
import type { ViewAnswer } from '../../src/search/viewAnswer.ts'

interface ListState {
  /** Whose list it is; null before the first answer. */
  readonly area: SelectionArea | null
  /** What the list shows now: ids in order, with the facts about the answer. */
  readonly answer: ViewAnswer | null
  show(area: SelectionArea, answer: ViewAnswer): void
}

/** The answer to the view one is in, shared by the list, the keys and the commands. */
export const useList = create<ListState>((set) => ({
  area: null,
  answer: null,
  show: (area, answer) => set({ area, answer }),
}))

/** The ids an area's list shows; none while another area's are shown. */
export function shownIds(area: SelectionArea): readonly string[] {
  const { area: shown, answer } = useList.getState()
  return shown === area ? (answer?.ids ?? []) : []
}
