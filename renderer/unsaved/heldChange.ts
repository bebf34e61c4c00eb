import type { RefusedChanges } from '../../src/db/refusedChanges.ts'
import type { EditCommandName } from './editCommands.ts'

/** Fields of one record that were typed and are not in the library. */
export interface HeldEdit {
  readonly kind: 'edit'
  readonly command: EditCommandName
  /** Of the record, or of its part. */
  readonly id: string
  readonly patch: Readonly<Record<string, unknown>>
  /** Fields that are to be without a value, which JSON cannot say. */
  readonly emptied: readonly string[]
  /** When the first of it was typed, ISO 8601. */
  readonly since: string
  /** When its record was last changed by another edit that was held with it, ISO 8601. */
  readonly seen?: string | undefined
}

/** A change that was worked out to the last row when the disk refused it. */
export interface HeldRows extends RefusedChanges {
  readonly kind: 'rows'
  readonly since: string
}

export type HeldChange = HeldEdit | HeldRows
