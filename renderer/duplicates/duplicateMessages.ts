import type { DuplicateReason } from '../../src/duplicates/compareContacts.ts'
import type { ResourceReason } from '../../src/duplicates/findResourceDuplicates.ts'

export type DuplicateTable = 'contacts' | 'resources'

/** A group as the screen lists it: who or what it is, and why it is taken for one. */
export interface ListedGroup {
  readonly ids: readonly string[]
  readonly level: 'safe' | 'suggest'
  readonly reasons: readonly (DuplicateReason | ResourceReason)[]
  /** Names or titles, in the order of the ids. */
  readonly names: readonly string[]
}
