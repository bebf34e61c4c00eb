import { create } from 'zustand'

/** A change that the database did not take. */
interface Unsaved {
  readonly key: string
  /** Makes the change again; tells of its outcome itself. */
  readonly retry: () => Promise<unknown>
}

interface UnsavedState {
  readonly changes: readonly Unsaved[]
  /** Why the newest of them was not taken. */
  readonly reason: string
}

/** The changes that were made and are not in the database; shown until each of them is. */
export const useUnsaved = create<UnsavedState>(() => ({ changes: [], reason: '' }))

/** Keeps a change that failed. A later one with the same key, such as the same field typed on, takes its place. */
export function keepUnsaved(key: string, reason: string, retry: () => Promise<unknown>): void {
  useUnsaved.setState(({ changes }) => ({
    changes: [...changes.filter((change) => change.key !== key), { key, retry }],
    reason,
  }))
}

/** Forgets a change that is in the database now, or that another with its key has overtaken. */
export function isSaved(key: string): void {
  const { changes } = useUnsaved.getState()
  if (changes.some((change) => change.key === key)) {
    useUnsaved.setState({ changes: changes.filter((change) => change.key !== key) })
  }
}

/** Makes every change again that was not saved, in the order they were made. */
export async function saveAgain(): Promise<void> {
  for (const { retry } of useUnsaved.getState().changes) await retry()
}

/** The key of a change to some fields of one record: the same fields typed on take the place of what failed before. */
export function patchKey(id: string, patch: object): string {
  return `${id} ${Object.keys(patch).sort().join(' ')}`
}
