import type { HeldChange } from './heldChange.ts'
import { useHeld } from './heldChanges.ts'

/** Whether anything of a record is held and not saved. */
export function useIsHeld(id: string): boolean {
  return useHeld(({ changes }) => changes.some((change) => touches(change, id)))
}

/** Since when anything of a record is held; undefined where all of it is saved. */
export function useSinceHeld(id: string): string | undefined {
  return useHeld(({ changes }) => changes.find((change) => touches(change, id))?.since)
}

/** The text of a field of a record that is held, and since when; nothing where it is saved. */
export function useHeldText(
  id: string,
  field: string,
): { readonly text?: string; readonly since?: string } {
  const change = useHeld(({ changes }) =>
    changes.find((each) => each.kind === 'edit' && each.id === id && field in each.patch),
  )
  if (change?.kind !== 'edit') return {}
  const text = change.patch[field]
  return { since: change.since, ...(typeof text === 'string' ? { text } : {}) }
}

function touches(change: HeldChange, id: string): boolean {
  if (change.kind === 'rows') return change.changes.some(({ key }) => key === id)
  return change.id === id || change.id.startsWith(`${id}/`)
}
