import { useMemo } from 'react'
import type { HeldChange } from './heldChange.ts'
import { useHeld } from './heldChanges.ts'

/** A record with what is held of it over what the library has: what was typed is seen again wherever it is opened. */
export function useWithHeld<Row extends { readonly id: string }>(row: Row): Row {
  const changes = useHeld((state) => state.changes)
  return useMemo(() => withHeld(row, changes), [row, changes])
}

/** Edits of a part of a record, whose id is longer, are not its own fields. */
export function withHeld<Row extends { readonly id: string }>(
  row: Row,
  changes: readonly HeldChange[],
): Row {
  const patches = changes.flatMap((change) =>
    change.kind === 'edit' && change.id === row.id ? [change.patch] : [],
  )
  return patches.length === 0 ? row : Object.assign({}, row, ...patches)
}
