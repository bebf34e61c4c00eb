import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import type { ImportProblem } from '../../src/formats/importer.ts'
import type { ImportRefusal } from '../../src/formats/readImportFile.ts'

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
  readonly problem?: ImportProblem | undefined
}

/** A problem with what becomes of its record. */
export interface PreviewProblem extends ImportProblem {
  readonly lost: boolean
}

export interface ImportPreview {
  readonly formatName: string
  readonly bytes: number
  /** Records in the file, good or bad. */
  readonly read: number
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** Records that cannot be read, and readable ones kept without a value. */
  readonly problems: { readonly lost: number; readonly warned: number }
}

export type ImportStage = 'opening' | 'reading' | 'checking' | 'writing'

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
