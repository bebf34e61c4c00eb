import { expose } from 'comlink'
import { suggestSpecialties } from '../../src/capture/suggestSpecialties.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { ImportOutcome, ImportPlan, ImportPlanRow } from '../../src/commands/importPlan.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { WriteTimeoutError } from '../../src/db/inTime.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import type { ParsedRecord } from '../../src/formats/importer.ts'
import { problemReport } from '../../src/formats/problemReport.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import type {
  ImportChoices,
  ImportFailureCode,
  ImportPreview,
  OnStage,
  PreviewProblem,
  PreviewRow,
  WorkerReply,
} from '../import/importMessages.ts'
import { planRowsOf, previewOf, previewProblems, previewRow } from '../import/previewOfPlan.ts'

/** The most records one file may hold: what a plan of them takes in memory stays well under what a worker is given. */
const mostRecords = 200_000
/** Records between two looks at the clock, and milliseconds between two words of progress. */
const recordsBetween = 64
const saidEvery = 100

interface OpenFile {
  readonly databaseName: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly specialties: readonly Specialty[]
}

interface ReadFile {
  readonly formatId: string
  readonly formatName: string
  readonly records: readonly ParsedRecord[]
}

/** One file from its bytes to the library. Only counts, codes and the rows on screen leave the worker. */
class ImportWork {
  #open: OpenFile | undefined
  #file: ReadFile | undefined
  #plan: ImportPlan | undefined
  readonly #shown = new Map<ImportOutcome | null, readonly ImportPlanRow[]>()
  #db: LibraryDatabase | undefined
  #writing: AbortController | undefined

  read(
    databaseName: string,
    name: string,
    bytes: ArrayBuffer,
    specialties: readonly Specialty[],
    onStage: OnStage,
  ): Promise<WorkerReply<ImportPreview>> {
    this.#open = { databaseName, name, bytes: new Uint8Array(bytes), specialties }
    return this.#readIn(undefined, onStage)
  }

  readAs(formatId: string, onStage: OnStage): Promise<WorkerReply<ImportPreview>> {
    return this.#readIn(formatId, onStage)
  }

  rows(outcome: ImportOutcome | null, from: number, to: number): PreviewRow[] {
    return this.#rowsOf(outcome).slice(from, to).map(previewRow)
  }

  problems(most: number): PreviewProblem[] {
    return previewProblems(this.#file?.records ?? [], most)
  }

  problemFile(): { name: string; bytes: Uint8Array } {
    const unread = (this.#file?.records ?? []).filter((record) => 'problem' in record)
    const report = problemReport(this.#open?.name ?? '', this.#file?.formatId ?? '', unread)
    return { name: report.fileName, bytes: new TextEncoder().encode(report.text) }
  }

  async apply(choices: ImportChoices, onStage: OnStage): Promise<WorkerReply<ImportRecord | null>> {
    const writing = new AbortController()
    this.#writing = writing
    try {
      return await replying(() => this.#applied(choices, onStage, writing.signal), 'not-written')
    } finally {
      this.#writing = undefined
    }
  }

  cancelWriting(): void {
    this.#writing?.abort()
  }

  async #readIn(
    formatId: string | undefined,
    onStage: OnStage,
  ): Promise<WorkerReply<ImportPreview>> {
    const open = this.#open
    if (!open) return failed('worker-stopped')
    onStage({ stage: 'opening', done: 0 })
    const reading = readImportFile(open.bytes, open.name, { importerId: formatId })
    if (reading.outcome === 'refused') {
      const formats = reading.candidates.map(({ id, name }) => ({ id, name }))
      return { ok: false, code: reading.code, formats }
    }
    const records: ParsedRecord[] = []
    let said = 0
    for (const record of reading.records) {
      records.push(record)
      if (records.length > mostRecords) return failed('too-many-records')
      if (records.length % recordsBetween > 0 || performance.now() - said < saidEvery) continue
      said = performance.now()
      onStage({ stage: 'reading', done: record.raw.line, total: reading.lineCount })
    }
    if (records.length === 0) return failed('no-records')
    this.#file = { formatId: reading.importer.id, formatName: reading.importer.name, records }
    return replying(() => this.#planned(onStage), 'library-unavailable')
  }

  async #planned(onStage: OnStage): Promise<ImportPreview> {
    const { open, file } = this.#held()
    const db = await this.#library()
    const total = file.records.length
    this.#plan = await planImport(db, 'resources', file.records, {
      suggest: (draft) => suggestSpecialties(draft, open.specialties).map(({ id }) => id),
      onProgress: spaced((done) => onStage({ stage: 'checking', done, total })),
    })
    this.#shown.clear()
    return previewOf(this.#plan, file, open.bytes.byteLength)
  }

  async #applied(
    choices: ImportChoices,
    onStage: OnStage,
    signal: AbortSignal,
  ): Promise<ImportRecord | null> {
    const { open, file } = this.#held()
    const plan = this.#plan
    if (!plan) throw new Error('applied before it was planned')
    const db = await this.#library()
    const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
    const total = plan.counts.new + plan.counts.changed
    return applyImport(context, plan, {
      fileName: open.name,
      format: file.formatId,
      options: {
        withSpecialties: choices.withSpecialties,
        addTags: choices.addTags,
        ...(choices.markAll ? { markAll: choices.markAll } : {}),
      },
      onProgress: spaced((done) => onStage({ stage: 'writing', done, total })),
      signal,
    })
  }

  #rowsOf(outcome: ImportOutcome | null): readonly ImportPlanRow[] {
    const shown = this.#shown.get(outcome) ?? (this.#plan ? planRowsOf(this.#plan, outcome) : [])
    this.#shown.set(outcome, shown)
    return shown
  }

  #held(): { readonly open: OpenFile; readonly file: ReadFile } {
    if (!this.#open || !this.#file) throw new Error('asked before a file was read')
    return { open: this.#open, file: this.#file }
  }

  async #library(): Promise<LibraryDatabase> {
    const db = this.#db ?? declareDatabase(this.#open?.databaseName ?? '')
    this.#db = db
    if (!db.isOpen()) await db.open()
    return db
  }
}

function failed(code: ImportFailureCode): WorkerReply<never> {
  return { ok: false, code, formats: [] }
}

/** The answer, or the failure as a code; what is not otherwise known is told as `otherwise`. */
async function replying<T>(
  work: () => Promise<T>,
  otherwise: ImportFailureCode,
): Promise<WorkerReply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return failed('cancelled')
    if (error instanceof WriteTimeoutError) return failed('not-confirmed')
    return failed(otherwise)
  }
}

/** Lets a word of progress through only so often; each one crosses to the page. */
function spaced(tell: (done: number) => void): (done: number) => void {
  let said = 0
  return (done) => {
    if (performance.now() - said < saidEvery) return
    said = performance.now()
    tell(done)
  }
}

export type ImportWorker = InstanceType<typeof ImportWork>
expose(new ImportWork())
