import { expect, test } from 'vitest'
import type { HeldEdit } from '../../renderer/unsaved/heldChange.ts'
import { newlyHeld } from '../../renderer/unsaved/useFieldHeld.ts'

const edit = (id: string, patch: Record<string, unknown>): HeldEdit => ({
  kind: 'edit',
  command: 'editCommunity',
  id,
  patch,
  emptied: [],
  since: '2026-12-01T09:00:00.000Z',
})

test('a field is held from the save that was refused for it, not by what was held of its record before', () => {
  const name = edit('a', { name: 'Journal club' })
  expect(newlyHeld([], [name])).toEqual({ command: 'editCommunity', id: 'a', name: 'name' })
  const both = edit('a', { name: 'Journal club', notes: 'Thursdays' })
  expect(newlyHeld([name], [both])).toMatchObject({ id: 'a', name: 'notes' })
  expect(newlyHeld([name], [name, edit('b', { notes: '' })])).toMatchObject({ id: 'b' })
  expect(newlyHeld([name], [name])).toBeUndefined()
  const rows = {
    kind: 'rows',
    label: { code: 'undo', of: { code: 'undo' } },
    changes: [],
    since: '',
  }
  expect(newlyHeld([], [rows as never])).toBeUndefined()
})
