import { useState } from 'react'
import type { HeldChange, HeldEdit } from './heldChange.ts'
import { useHeld } from './heldChanges.ts'

/** A field of a record of which the text is held. */
export interface HeldField extends Pick<HeldEdit, 'command' | 'id'> {
  readonly name: string
}

/** The field that came to be held between two moments; undefined where none did. */
export function newlyHeld(
  before: readonly HeldChange[],
  after: readonly HeldChange[],
): HeldField | undefined {
  for (const change of after) {
    if (change.kind === 'rows' || before.includes(change)) continue
    const { command, id, patch } = change
    const earlier = before.find((each) => isOf(each, { command, id }))
    const name = Object.keys(patch).find((each) => patch[each] !== valueIn(earlier, each))
    if (name !== undefined) return { command, id, name }
  }
  return undefined
}

/**
 * A save of a field that notes whether what it wrote is held instead of saved, and since when it is; the moment is gone
 * once it is in the library.
 */
export function useFieldHeld(onSave: (text: string) => Promise<void>): {
  readonly since: string | undefined
  readonly save: (text: string) => Promise<void>
} {
  const [field, setField] = useState<HeldField>()
  const since = useHeld(({ changes }) => {
    const change = field && changes.find((each) => isOf(each, field))
    return change?.kind === 'edit' && field && field.name in change.patch ? change.since : undefined
  })
  return {
    since,
    async save(text) {
      const before = useHeld.getState().changes
      await onSave(text)
      const held = newlyHeld(before, useHeld.getState().changes)
      if (held) setField(held)
    },
  }
}

function isOf(change: HeldChange, { command, id }: Pick<HeldEdit, 'command' | 'id'>): boolean {
  return change.kind === 'edit' && change.command === command && change.id === id
}

function valueIn(change: HeldChange | undefined, name: string): unknown {
  return change?.kind === 'edit' ? change.patch[name] : undefined
}
