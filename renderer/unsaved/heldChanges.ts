import { z } from 'zod'
import { create } from 'zustand'
import type { RefusedChanges } from '../../src/db/refusedChanges.ts'
import { type ChangeLabel, recordTables } from '../../src/model/journal.ts'
import type { Place } from '../state/places.ts'
import { type EditCommandName, editCommandNames } from './editCommands.ts'

const since = z.iso.datetime()

/** Fields of one record that were typed and are not in the library. */
const heldEditSchema = z.object({
  kind: z.literal('edit'),
  command: z.enum(editCommandNames),
  /** Of the record, or of its part. */
  id: z.string().max(400),
  patch: z.record(z.string(), z.unknown()),
  /** Fields that are to be without a value, which JSON cannot say. */
  emptied: z.array(z.string()),
  since,
})

/** A change that was worked out to the last row when the disk refused it. */
const heldRowsSchema = z.object({
  kind: z.literal('rows'),
  label: z.custom<ChangeLabel>((value) => z.object({ code: z.string() }).safeParse(value).success),
  changes: z.array(
    z.object({
      table: z.enum(recordTables),
      key: z.string(),
      before: z.unknown().optional(),
      after: z.unknown().optional(),
    }),
  ),
  since,
})

const heldChangeSchema = z.discriminatedUnion('kind', [heldEditSchema, heldRowsSchema])
export type HeldChange = z.infer<typeof heldChangeSchema>

const whereaboutsSchema = z.object({
  place: z.custom<Place>((value) => z.object({ area: z.string() }).safeParse(value).success),
  active: z.string().nullable(),
})
export type Whereabouts = z.infer<typeof whereaboutsSchema>

const heldFileSchema = z.object({
  version: z.literal(1),
  changes: z.array(heldChangeSchema),
  whereabouts: whereaboutsSchema.optional(),
})
export type HeldFile = z.infer<typeof heldFileSchema>

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
  const edit = { ...change, patch, emptied, since: before?.since ?? change.since }
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

/** What is held, as a file; with it, where one was when the program started itself again. */
export function heldText(changes: readonly HeldChange[], whereabouts?: Whereabouts): string {
  return JSON.stringify({ version: 1, changes, ...(whereabouts ? { whereabouts } : {}) })
}

/** What a file of `heldText` holds; undefined where it is none. */
export function heldFromText(text: string): HeldFile | undefined {
  try {
    const read = heldFileSchema.safeParse(JSON.parse(text))
    return read.success ? { ...read.data, changes: read.data.changes.map(withEmptied) } : undefined
  } catch {
    return undefined
  }
}

function withEmptied(change: HeldChange): HeldChange {
  if (change.kind === 'rows') return change
  const patch = { ...change.patch }
  for (const name of change.emptied) patch[name] = undefined
  return { ...change, patch }
}
