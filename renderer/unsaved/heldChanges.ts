import { create } from 'zustand'
import type { RefusedChanges } from '../../src/db/refusedChanges.ts'
import type { EditCommandName } from './editCommands.ts'
import type { HeldChange } from './heldChange.ts'
import { heldText } from './heldFile.ts'

const mostChanges = 500
const mostBytes = 5 * 1024 * 1024

interface HeldState {
  /** In the order they were made. */
  readonly changes: readonly HeldChange[]
  /** No more can be held: fields are read-only until there is room. */
  readonly full: boolean
  /** Whether all of it lies in a file of the desktop's. */
  readonly inFile: boolean
  /** Of an earlier start, and cannot be written any more: what they would change is gone or otherwise by now. */
  readonly stuck: boolean
}

/** What the window holds because the library cannot be written. */
export const useHeld = create<HeldState>(() => ({
  changes: [],
  full: false,
  inFile: true,
  stuck: false,
}))

/** Holds fields of a record, beside what is held of it already. False where no more can be held. */
export function holdEdit(command: EditCommandName, id: string, fields: object): boolean {
  const { changes } = useHeld.getState()
  const since = new Date().toISOString()
  return hold(
    added(changes, { kind: 'edit', command, id, patch: { ...fields }, emptied: [], since }),
  )
}

/** With one more change; of an edit of fields that are held already the later text stands. */
function added(changes: readonly HeldChange[], change: HeldChange): readonly HeldChange[] {
  if (change.kind === 'rows') return [...changes, change]
  const { command, id } = change
  const isSame = (each: HeldChange) =>
    each.kind === 'edit' && each.command === command && each.id === id
  const earlier = changes.find(isSame)
  const before = earlier?.kind === 'edit' ? earlier : undefined
  const patch = { ...before?.patch, ...change.patch }
  const emptied = Object.entries(patch).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  )
  const edit = {
    ...change,
    patch,
    emptied,
    since: before?.since ?? change.since,
    ...(before?.seen ? { seen: before.seen } : {}),
  }
  return before ? changes.map((each) => (each === before ? edit : each)) : [...changes, edit]
}

/** Holds a change that was worked out. False where no more can be held. */
export function holdRows({ label, changes }: RefusedChanges): boolean {
  const rows: HeldChange = {
    kind: 'rows',
    label,
    changes: [...changes],
    since: new Date().toISOString(),
  }
  return hold([...useHeld.getState().changes, rows])
}

/** Holds changes that were saved elsewhere, before what was changed since. False where no more can be held. */
export function holdAgain(earlier: readonly HeldChange[]): boolean {
  return hold(useHeld.getState().changes.reduce(added, earlier))
}

function hold(changes: readonly HeldChange[]): boolean {
  if (changes.length > mostChanges || heldText(changes).length > mostBytes) {
    useHeld.setState({ full: true })
    return false
  }
  useHeld.setState({ changes, inFile: false })
  return true
}
