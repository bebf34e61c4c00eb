import type { ChangeLabel, RowChange } from '../model/journal.ts'

/** What a change would have written, had it been taken: worked out to the last row, and not in the library. */
export interface RefusedChanges {
  readonly label: ChangeLabel
  readonly changes: readonly RowChange[]
}

const known = new WeakMap<object, RefusedChanges>()

/** Remembers with an error what it kept from being written. */
export function noteRefused(error: unknown, refused: RefusedChanges): void {
  if (error !== null && typeof error === 'object') known.set(error, refused)
}

/** What an error of mutate kept from being written; undefined where the work itself failed before that. */
export function refusedChanges(error: unknown): RefusedChanges | undefined {
  return error !== null && typeof error === 'object' ? known.get(error) : undefined
}
