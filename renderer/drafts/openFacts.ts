import { useState } from 'react'

/** The lines about a draft, in their order under its text. */
export const factIds = ['sources', 'claims', 'images', 'video', 'named', 'with', 'posted'] as const
export type FactId = (typeof factIds)[number]

/** Which lines are open, and how one is opened or closed. */
export interface OpenFacts {
  isOpen(id: FactId): boolean
  set(id: FactId, open: boolean): void
}

/** The lines that are open; those that are at first are given. */
export function useOpenFacts(first: readonly FactId[]): OpenFacts {
  const [open, setOpen] = useState<ReadonlySet<FactId>>(new Set(first))
  return {
    isOpen: (id) => open.has(id),
    set: (id, isOpen) =>
      setOpen((now) => new Set(isOpen ? [...now, id] : [...now].filter((one) => one !== id))),
  }
}

/** What a line takes to be opened. */
export function lineProps(facts: OpenFacts, id: FactId) {
  return { isOpen: facts.isOpen(id), onOpen: (open: boolean) => facts.set(id, open) }
}
