import { create } from 'zustand'

interface Selection {
  /** The row the detail shows and keys act on. */
  readonly active: string | null
  /** Rows ticked for acting on together; empty while only one is meant. */
  readonly chosen: ReadonlySet<string>
  /** Where a Shift range begins. */
  readonly anchor: string | null
  activate(id: string | null): void
  toggle(id: string): void
  extend(ids: readonly string[], to: string): void
  chooseAll(ids: readonly string[]): void
  clearChosen(): void
}

/** What is selected in the list. */
export const useSelection = create<Selection>((set) => ({
  active: null,
  chosen: new Set(),
  anchor: null,
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
