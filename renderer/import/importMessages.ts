import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import type { ReplacedField } from '../../src/commands/mergeRule.ts'
import type { ImportProblem, ImportTarget } from '../../src/formats/importer.ts'
import type { ImportRefusal, TableChoice, WithinArchive } from '../../src/formats/readImportFile.ts'

/** What crosses between the import sheet and its worker: counts, codes and the rows on screen, never the whole file. */

/** One record of the file as the table shows it. */
export interface PreviewRow {
  readonly outcome: ImportOutcome
  /** Where the record begins in the file, from 1. */
  readonly line: number
  readonly title: string
  readonly source: string
  /** Specialty ids that would be set. */
  readonly specialties: readonly string[]
  /** Fields of the library's record that would change, or that stay because the user edited them. */
  readonly fields: readonly string[]
  /** Of the fields that would change, what those that have a value say now and would say. */
  readonly replaced: readonly ReplacedField[]
  /** Of what is new: what is perhaps the same in the library. */
  readonly perhaps?: string | undefined
  /** Claims it brings that are not known of it yet. */
  readonly claims: number
  readonly problem?: ImportProblem | undefined
}

/** A problem with what becomes of its record. */
export interface PreviewProblem extends ImportProblem {
  readonly lost: boolean
}

export interface ImportPreview {
  readonly target: ImportTarget
  readonly formatName: string
  readonly bytes: number
  /** Records in the file, good or bad. */
  readonly read: number
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** Records that cannot be read, and readable ones kept without a value. */
  readonly problems: { readonly lost: number; readonly warned: number }
  /** Where the file was found within an archive. */
  readonly within?: WithinArchive | undefined
}

/** What the user is asked of a table of no known program: what its rows are, and each of its columns. */
export interface TableQuestion {
  readonly headers: readonly string[]
  /** The first cells of each column. */
  readonly samples: readonly (readonly string[])[]
  /** For each kind of rows what the columns then are, by heading: guessed, or as it was chosen the last time. */
  readonly ways: readonly TableChoice[]
  /** What the rows likely are, or were said to be. */
  readonly rows: ImportTarget
  /** When it was chosen, ISO 8601; absent for a guess. */
  readonly chosenAt?: string | undefined
}

/** What reading a file comes to: a preview, or a question to be answered before. */
export type ReadAnswer =
  | { readonly step: 'preview'; readonly preview: ImportPreview }
  | { readonly step: 'columns'; readonly question: TableQuestion }

export type ImportStage = 'opening' | 'reading' | 'pictures' | 'checking' | 'writing'

/** Work done so far; `total` is absent where it cannot be known. */
export interface StageProgress {
  readonly stage: ImportStage
  readonly done: number
  readonly total?: number | undefined
}
export type OnStage = (progress: StageProgress) => void

/**
 * Why a file is not imported, besides what the formats refuse. `not-written` means the database refused and what was
 * begun was taken back; `not-confirmed` that it did not answer and may still write.
 */
export type ImportFailureCode =
  | ImportRefusal
  | 'no-records'
  | 'too-many-records'
  | 'took-too-long'
  | 'worker-stopped'
  | 'library-unavailable'
  | 'cancelled'
  | 'not-written'
  | 'not-confirmed'

/** A format the user may choose where several are possible. */
export interface FormatChoice {
  readonly id: string
  readonly name: string
}

/** An answer of the worker: a thrown error would lose its class on the way, so a failure travels as a value. */
export type WorkerReply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly code: ImportFailureCode
      readonly formats: readonly FormatChoice[]
    }

/** What the user chose in the sheet. */
export interface ImportChoices {
  readonly withSpecialties: boolean
  readonly addTags: readonly string[]
  readonly markAll: 'to-read' | 'read' | null
}
