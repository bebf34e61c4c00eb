import { create } from 'zustand'

/** A change that the database did not take. */
interface Unsaved {
  readonly key: string
  /** Makes the change again; tells of its outcome itself. */
  readonly retry: () => Promise<unknown>
  /** What the fields of a record should be, where the change is an edit of one. */
  readonly fields?: ReadonlyMap<string, HeldField>
}

interface HeldField {
  readonly value: unknown
  readonly turn: number
}

/** An attempt to write some fields of one record. */
interface Edit<Patch extends object> {
  /** Of the record. */
  readonly key: string
  readonly patch: Patch
  /** From nextTurn(), taken when the attempt began. */
  readonly turn: number
  /** Makes another attempt; tells of its outcome itself. */
  readonly write: (patch: Patch) => Promise<unknown>
}

interface UnsavedState {
  readonly changes: readonly Unsaved[]
  /** Why the newest of them was not taken. */
  readonly reason: string
}

/** The changes that were made and are not in the database; shown until each of them is. */
export const useUnsaved = create<UnsavedState>(() => ({ changes: [], reason: '' }))

let turns = 0

/** Numbers the attempts to write, so that a late outcome of an earlier one does not speak for a later one. */
export function nextTurn(): number {
  turns += 1
  return turns
}

/** Keeps a change that failed. A later one with the same key takes its place. */
export function keepUnsaved(key: string, reason: string, retry: () => Promise<unknown>): void {
  keep({ key, retry }, reason)
}

/** Forgets a change that is in the database now. */
export function isSaved(key: string): void {
  const { changes } = useUnsaved.getState()
  if (changes.some((change) => change.key === key)) {
    useUnsaved.setState({ changes: changes.filter((change) => change.key !== key) })
  }
}

/** Keeps the fields of an edit that failed, beside those of the record that failed before; the later of one field stands. */
export function keepUnsavedEdit<Patch extends object>(
  { key, patch, turn, write }: Edit<Patch>,
  reason: string,
): void {
  const fields = new Map(heldFields(key))
  for (const [name, value] of Object.entries(patch)) {
    if ((fields.get(name)?.turn ?? 0) <= turn) fields.set(name, { value, turn })
  }
  // Asked when it is tried again: fields may have been saved since.
  const held = () =>
    Object.fromEntries([...heldFields(key)].map(([name, { value }]) => [name, value])) as Patch
  keep({ key, retry: () => write(held()), fields }, reason)
}

/** Forgets what failed of the fields that an edit wrote, so that an older text is never written over a newer one. */
export function editIsSaved({ key, patch, turn }: Omit<Edit<object>, 'write'>): void {
  const fields = new Map(heldFields(key))
  for (const name of Object.keys(patch)) {
    if ((fields.get(name)?.turn ?? 0) <= turn) fields.delete(name)
  }
  if (fields.size === 0) isSaved(key)
  else
    useUnsaved.setState(({ changes }) => ({
      changes: changes.map((change) => (change.key === key ? { ...change, fields } : change)),
    }))
}

/** Makes every change again that was not saved, in the order they were made. */
export async function saveAgain(): Promise<void> {
  for (const { retry } of useUnsaved.getState().changes) await retry()
}

/**
 * Makes every edit again that was not saved. Those that are refused because nothing can be written any more are held
 * from there on, which outlives the window.
 */
export async function editAgain(): Promise<void> {
  for (const { retry, fields } of useUnsaved.getState().changes) if (fields) await retry()
}

function keep(change: Unsaved, reason: string): void {
  useUnsaved.setState(({ changes }) => ({
    changes: [...changes.filter(({ key }) => key !== change.key), change],
    reason,
  }))
}

function heldFields(key: string): ReadonlyMap<string, HeldField> {
  return useUnsaved.getState().changes.find((change) => change.key === key)?.fields ?? new Map()
}
