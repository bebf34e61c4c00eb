import type {
  DraftOf,
  ImportProblem,
  ImportTarget,
  RawText,
  WholeRecord,
} from '../formats/importer.ts'
import type { SharedClaim } from '../model/sharedClaim.ts'
import type { ReplacedField } from './mergeRule.ts'

/**
 * What an import would do with one record. `kept` is a match whose only differences are in fields the user edited;
 * `repeated` stands earlier in the same file.
 */
export type ImportOutcome = 'new' | 'changed' | 'kept' | 'unchanged' | 'repeated' | 'unreadable'

export const importOutcomes = [
  'new',
  'changed',
  'kept',
  'unchanged',
  'repeated',
  'unreadable',
] as const satisfies readonly ImportOutcome[]

/** One record of the file and what will happen to it. */
export interface ImportPlanRow<T extends ImportTarget = ImportTarget> {
  readonly outcome: ImportOutcome
  readonly line: number
  readonly raw: RawText
  readonly problems: readonly ImportProblem[]
  /** Absent for what cannot be read. */
  readonly draft?: DraftOf<T>
  readonly whole?: WholeRecord<T>
  /** Claims it brings that are not known of it yet. */
  readonly claims?: readonly SharedClaim[]
  /** Suggested from hashtags, MeSH and title; only given to new resources. */
  readonly specialties: readonly string[]
  readonly existingId?: string
  readonly existingTitle?: string
  /** Of what is new: what is perhaps the same in the library, by its likeness alone. */
  readonly perhapsTitle?: string
  readonly changedFields: readonly string[]
  /** Of the changed fields those that have a value now. */
  readonly replaced?: readonly ReplacedField[]
  /** Fields the file would change and the user's own editing keeps. */
  readonly keptFields: readonly string[]
}

export type ImportCounts = Readonly<Record<ImportOutcome, number>> & { readonly read: number }

export interface ImportPlan<T extends ImportTarget = ImportTarget> {
  readonly target: T
  /** The newest change in the journal when the library was looked at: a plan holds for that library only. */
  readonly asOf: number
  readonly rows: readonly ImportPlanRow<T>[]
  readonly counts: ImportCounts
}
