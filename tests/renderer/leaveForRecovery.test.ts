import { beforeEach, expect, test, vi } from 'vitest'
import { registerPendingEdit } from '../../renderer/state/pendingEdits.ts'
import { useUnsaved } from '../../renderer/state/unsaved.ts'
import { holdEdit, useHeld } from '../../renderer/unsaved/heldChanges.ts'

const done: string[] = []
const desktop = vi.hoisted(() => ({ keepHeld: vi.fn() }))
vi.mock('../../renderer/desktop.ts', () => ({ desktop, DesktopError: class extends Error {} }))
vi.stubGlobal('window', { location: { reload: () => done.push('left') } })

const { leaveForRecovery } = await import('../../renderer/backups/leaveForRecovery.ts')
const { keepHeld } = await import('../../renderer/unsaved/watchWriting.ts')

beforeEach(() => {
  done.length = 0
  useHeld.setState({ changes: [], inFile: true })
  useUnsaved.setState({ changes: [], reason: '' })
  desktop.keepHeld.mockImplementation(async (contents: string | null) => {
    done.push(`kept ${contents?.match(/typed|earlier/g)?.join(' and ')}`)
  })
})

/** An editor whose text the library does not take, and which holds it then. */
function editorHolding(text: string): () => void {
  return registerPendingEdit(async () => {
    holdEdit('editResource', 'r1', { notes: text })
  })
}

test('what is held and what is being typed is in a file before the window leaves', async () => {
  holdEdit('editResource', 'r2', { notes: 'earlier' })
  const closed = editorHolding('typed')
  await leaveForRecovery()
  closed()
  expect(done).toEqual(['kept earlier and typed', 'left'])
})

test('the window stays until what it holds is in a file', async () => {
  holdEdit('editResource', 'r1', { notes: 'typed' })
  desktop.keepHeld.mockRejectedValueOnce(new Error('disk full'))
  await leaveForRecovery()
  expect(done).toEqual([])
  await keepHeld()
  await vi.waitFor(() => expect(done).toContain('left'))
  expect(done[0]).toBe('kept typed')
})

test('with nothing held it leaves at once; a change that can only be tried again keeps it', async () => {
  await leaveForRecovery()
  expect(done).toEqual(['left'])
  useUnsaved.setState({ changes: [{ key: 'star', retry: async () => undefined }] })
  await leaveForRecovery()
  expect(done).toEqual(['left'])
})
