import { create } from 'zustand'
import type { SelectionArea } from '../../src/model/commandRow.ts'

interface Selection {
  /** Whose rows are selected. */
  readonly area: SelectionArea
  /** What was active in the areas one was in before, to come back to. */
  readonly activeBefore: Readonly<Partial<Record<SelectionArea, string | null>>>
  /** The row the detail shows and keys act on. */
  readonly active: string | null
  /** Rows ticked for acting on together; empty while only one is meant. */
  readonly chosen: ReadonlySet<string>
  /** Where a Shift range begins. */
  readonly anchor: string | null
  enter(area: SelectionArea): void
  activate(id: string | null): void
  toggle(id: string): void
  extend(ids: readonly string[], to: string): void
  chooseAll(ids: readonly string[]): void
  clearChosen(): void
}

/** What is selected in the list of the area one is in. */
export const useSelection = create<Selection>((set) => ({
  area: 'library',
  activeBefore: {},
  active: null,
  chosen: new Set(),
  anchor: null,
  enter: (area) =>
    set((now) => {
      if (now.area === area) return now
      const active = now.activeBefore[area] ?? null
      const activeBefore = { ...now.activeBefore, [now.area]: now.active }
      return { area, activeBefore, active, anchor: active, chosen: new Set() }
    }),
  activate: (id) => set({ active: id, anchor: id }),
  toggle: (id) =>
    set(({ chosen }) => {
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      return { chosen: next, active: id, anchor: id }
    }),
  extend: (ids, to) =>
    set(({ anchor, active }) => {
      const from = Math.max(0, ids.indexOf(anchor ?? active ?? to))
      const end = ids.indexOf(to)
      const [first, last] = from < end ? [from, end] : [end, from]
      return { chosen: new Set(ids.slice(first, last + 1)), active: to }
    }),
  chooseAll: (ids) => set({ chosen: new Set(ids) }),
  clearChosen: () => set({ chosen: new Set() }),
}))

/** The ids a command acts on: the chosen ones, else the active one. */
export function selectedIds(): string[] {
  const { chosen, active } = useSelection.getState()
  if (chosen.size > 0) return [...chosen]
  return active ? [active] : []
}

/** Makes one row of an area the selected one, whichever area one is in. */
export function selectOnly(area: SelectionArea, id: string): void {
  const { enter, clearChosen, activate } = useSelection.getState()
  enter(area)
  clearChosen()
  activate(id)
}
