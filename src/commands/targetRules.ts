import type { DraftOf, ImportTarget, SavedOf } from '../formats/importer.ts'
import type { ContactPhoto } from '../model/contact.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { RecordKind, RecordTable } from '../model/journal.ts'
import type { RawRecord, ReadingStatus } from '../model/resource.ts'
import type { ImportPlanRow } from './importPlan.ts'
import type { MergeResult, ReplacedField } from './mergeRule.ts'

/** What the user asked for in the preview. */
export interface ImportChoices {
  readonly markAll?: ReadingStatus
  readonly addTags?: readonly string[]
  /** Give what is new its suggested specialties; on unless said otherwise. */
  readonly withSpecialties?: boolean
}

/** What a new row is made with. */
export interface ImportBirth {
  newId(): string
  readonly record: ImportRecord
  readonly choices: ImportChoices
}

/** The rows an import writes for one record; no raw record where the file has none. */
export interface ImportedRows<T extends ImportTarget> {
  readonly saved: SavedOf<T>
  readonly raw: RawRecord | undefined
  /** A contact's picture. */
  readonly photo?: ContactPhoto
}

/** All that importing one kind of record does in its own way; the rest is planImport and applyImport. */
export interface TargetRules<T extends ImportTarget> {
  /** The tables an import writes to. */
  readonly tables: readonly RecordTable[]
  /** What the change is labelled with; resources where it is not said. */
  readonly kind?: RecordKind
  /** What a draft is found again by, the strongest first. */
  keys(draft: DraftOf<T>): string[]
  /** Whether two that share a key are the same indeed. */
  agree(key: string, one: DraftOf<T> | SavedOf<T>, other: DraftOf<T> | SavedOf<T>): boolean
  /** Which of several that agree, those with the first claim first, is meant; without it the first. */
  choose?(candidates: readonly SavedOf<T>[], draft: DraftOf<T>): SavedOf<T> | undefined
  titleOf(saved: SavedOf<T>): string
  merge(saved: SavedOf<T>, draft: DraftOf<T>): MergeResult
  /** What the changed fields say now and would say; without it the preview names the fields alone. */
  replaced?(
    saved: SavedOf<T>,
    draft: DraftOf<T>,
    changed: readonly string[],
  ): readonly ReplacedField[]
  /** How someone perhaps the same is found for what is new; it stays new, and the preview says so. */
  readonly perhaps?: {
    /** Likeness keys; none where it is not worth asking. */
    keys(draft: DraftOf<T>): string[]
    agree(draft: DraftOf<T>, saved: SavedOf<T>): boolean
    /** Whether one that shares this key and does not agree is told as well. */
    sharing?(key: string): boolean
  }
  /** The rows of a record that is not in the library yet. */
  newRows(row: ImportPlanRow<T>, birth: ImportBirth): ImportedRows<T> | undefined
  /**
   * The rows of a record that is in the library; undefined where it says nothing new. `read` is everything the file
   * says of this one row of the library.
   */
  changedRows(
    saved: SavedOf<T>,
    row: ImportPlanRow<T>,
    record: ImportRecord,
    read: readonly DraftOf<T>[],
  ): ImportedRows<T> | undefined
  /** How a record that was read before, word for word, goes where it went; without it every one is looked at anew. */
  readonly reading?: {
    /** What it is known by, an identity key of the row it went to. */
    key(draft: DraftOf<T>): string
    /** The row with these records remembered and nothing else changed; undefined where it knows them. */
    remembered(saved: SavedOf<T>, read: readonly DraftOf<T>[]): SavedOf<T> | undefined
  }
}

export const savedPrefix = 'saved:'

/** The name of one row of the library, beside the keys that several may share. */
export function savedName({ id }: { readonly id: string }): string {
  return `${savedPrefix}${id}`
}
