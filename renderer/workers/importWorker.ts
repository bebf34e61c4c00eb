import { expose } from 'comlink'
import { suggestSpecialties } from '../../src/capture/suggestSpecialties.ts'
import { applyImport } from '../../src/commands/applyImport.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import type { ImportOutcome, ImportPlan } from '../../src/commands/importPlan.ts'
import { planImport } from '../../src/commands/planImport.ts'
import { saveColumnMapping } from '../../src/commands/saveColumnMapping.ts'
import { WriteTimeoutError } from '../../src/db/inTime.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import type { ImportTarget, ParsedRecord } from '../../src/formats/importer.ts'
import { importers } from '../../src/formats/importers.ts'
import { problemReport } from '../../src/formats/problemReport.ts'
import {
  type ImportReading,
  type ReadingChoice,
  readImportFile,
  type TableChoice,
  type WithinArchive,
} from '../../src/formats/readImportFile.ts'
import { tableImporters } from '../../src/formats/tableImporters.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import type {
  ImportChoices,
  ImportFailureCode,
  OnStage,
  PreviewProblem,
  PreviewRow,
  ReadAnswer,
  WorkerReply,
} from '../import/importMessages.ts'
import { planRowsOf, previewOf, previewProblems, previewRow } from '../import/previewOfPlan.ts'
import { withSmallPhotos } from '../import/smallPhotos.ts'

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

interface FileOf<T extends ImportTarget> {
  readonly target: T
  readonly formatId: string
  readonly formatName: string
  readonly records: readonly ParsedRecord<T>[]
  readonly opening: string
  readonly within: WithinArchive | undefined
}
type ReadFile = { [T in ImportTarget]: FileOf<T> }[ImportTarget]
type AnyPlan = { [T in ImportTarget]: ImportPlan<T> }[ImportTarget]
type ReadableFile = Extract<ImportReading, { readonly outcome: 'readable' }>
type TableFile = Extract<ImportReading, { readonly outcome: 'table' }>

/** One file from its bytes to the library. Only counts, codes and the rows on screen leave the worker. */
class ImportWork {
  #open: OpenFile | undefined
  #table: TableFile | undefined
  #file: ReadFile | undefined
  #plan: AnyPlan | undefined
  readonly #shown = new Map<ImportOutcome | null, readonly PreviewRow[]>()
  #db: LibraryDatabase | undefined
  #writing: AbortController | undefined

  read(
    databaseName: string,
    name: string,
    bytes: ArrayBuffer,
    specialties: readonly Specialty[],
    onStage: OnStage,
  ): Promise<WorkerReply<ReadAnswer>> {
    this.#open = { databaseName, name, bytes: new Uint8Array(bytes), specialties }
    return this.#readIn({}, onStage)
  }

  readAs(importerId: string, onStage: OnStage): Promise<WorkerReply<ReadAnswer>> {
    return this.#readIn({ importerId }, onStage)
  }

  /** Reads a table by what its rows and columns were said to be, and remembers that. */
  async readWith(choice: TableChoice, onStage: OnStage): Promise<WorkerReply<ReadAnswer>> {
    const id = this.#table?.table.id
    const answer = await this.#readIn({ table: choice }, onStage)
    if (!answer.ok || id === undefined) return answer
    return replying(async () => {
      await saveColumnMapping(await this.#context(), id, choice)
      return answer.value
    }, 'not-written')
  }

  rows(outcome: ImportOutcome | null, from: number, to: number): PreviewRow[] {
    return this.#rowsOf(outcome).slice(from, to)
  }

  problems(most: number): PreviewProblem[] {
    return previewProblems(this.#file?.records ?? [], most)
  }

  problemFile(): { name: string; bytes: Uint8Array } {
    const records: readonly ParsedRecord<ImportTarget>[] = this.#file?.records ?? []
    const unread = records.filter((record) => 'problem' in record)
    const { formatId = '', opening, within } = this.#file ?? {}
    const name = within?.entry.split('/').at(-1) ?? this.#open?.name ?? ''
    const report = problemReport(name, formatId, unread, opening)
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

  async #readIn(choice: ReadingChoice, onStage: OnStage): Promise<WorkerReply<ReadAnswer>> {
    const open = this.#open
    if (!open) return failed('worker-stopped')
    onStage({ stage: 'opening', done: 0 })
    const reading = readImportFile(open.bytes, open.name, choice)
    if (reading.outcome === 'refused') {
      const formats = reading.candidates.map(({ id, name }) => ({ id, name }))
      return { ok: false, code: reading.code, formats }
    }
    if (reading.outcome === 'table') {
      this.#table = reading
      return replying(() => this.#askColumns(reading), 'library-unavailable')
    }
    const file = await readWhole(reading, onStage)
    if (!file) return failed('too-many-records')
    if (file.records.length === 0) return failed('no-records')
    this.#file = file
    return replying(() => this.#planned(onStage), 'library-unavailable')
  }

  /** The guesses, or what was chosen for a table with the same headings. */
  async #askColumns({ likely, table }: TableFile): Promise<ReadAnswer> {
    const { headers, samples, columns, id } = table
    const db = await this.#library()
    const known = await db.columnMappings.get(id)
    const guesses = tableImporters.map((importer) => ({
      rows: importer.target,
      columns: importer.guess(columns),
    }))
    // What was chosen before tables were asked what their rows are was a table of people.
    const chosen = known && { rows: known.rows ?? 'contacts', columns: known.columns }
    const ways = guesses.map((way) => (way.rows === chosen?.rows ? chosen : way))
    const question = { headers, samples, ways, rows: chosen?.rows ?? likely }
    return {
      step: 'columns',
      question: known ? { ...question, chosenAt: known.at } : question,
    }
  }

  async #planned(onStage: OnStage): Promise<ReadAnswer> {
    const { open, file } = this.#held()
    const db = await this.#library()
    const total = file.records.length
    const onProgress = spaced((done) => onStage({ stage: 'checking', done, total }))
    this.#plan = await planOf(db, file, open.specialties, onProgress)
    this.#shown.clear()
    return { step: 'preview', preview: previewOf(this.#plan, file, open.bytes.byteLength) }
  }

  async #applied(
    choices: ImportChoices,
    onStage: OnStage,
    signal: AbortSignal,
  ): Promise<ImportRecord | null> {
    const { open, file } = this.#held()
    const plan = this.#plan
    if (!plan) throw new Error('applied before it was planned')
    const context = await this.#context()
    const total = plan.counts.new + plan.counts.changed
    const options = {
      fileName: open.name,
      format: file.formatId,
      options: {
        withSpecialties: choices.withSpecialties,
        addTags: choices.addTags,
        ...(choices.markAll ? { markAll: choices.markAll } : {}),
      },
      onProgress: spaced((done) => onStage({ stage: 'writing', done, total })),
      signal,
    }
    return applyAny(context, plan, options)
  }

  #rowsOf(outcome: ImportOutcome | null): readonly PreviewRow[] {
    const shown = this.#shown.get(outcome) ?? (this.#plan ? shownRows(this.#plan, outcome) : [])
    this.#shown.set(outcome, shown)
    return shown
  }

  async #context() {
    const db = await this.#library()
    return { db, now: () => new Date(), newId: () => crypto.randomUUID() }
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

/** All records of a file, pictures made small; undefined where there are more than one import takes. */
async function readWhole(reading: ReadableFile, onStage: OnStage): Promise<ReadFile | undefined> {
  const { importer, opening, within } = reading
  const formatName = importers.find(({ id }) => id === importer.id)?.name ?? importer.id
  const facts = { formatId: importer.id, formatName, opening, within }
  // Each target by itself: the compiler does not carry one over all of them.
  if (reading.target === 'resources') {
    const records = recordsOf(reading.records, reading.lineCount, onStage)
    return records && { ...facts, target: reading.target, records }
  }
  if (reading.target === 'events') {
    const records = recordsOf(reading.records, reading.lineCount, onStage)
    return records && { ...facts, target: reading.target, records }
  }
  const records = recordsOf(reading.records, reading.lineCount, onStage)
  if (!records) return undefined
  const total = records.length
  const onPicture = spaced((done) => onStage({ stage: 'pictures', done, total }))
  return { ...facts, target: reading.target, records: await withSmallPhotos(records, onPicture) }
}

function recordsOf<T extends ImportTarget>(
  reading: Iterable<ParsedRecord<T>>,
  lineCount: number,
  onStage: OnStage,
): ParsedRecord<T>[] | undefined {
  const records: ParsedRecord<T>[] = []
  let said = 0
  for (const record of reading) {
    records.push(record)
    if (records.length > mostRecords) return undefined
    if (records.length % recordsBetween > 0 || performance.now() - said < saidEvery) continue
    said = performance.now()
    onStage({ stage: 'reading', done: record.raw.line, total: lineCount })
  }
  return records
}

function shownRows(plan: AnyPlan, outcome: ImportOutcome | null): PreviewRow[] {
  switch (plan.target) {
    case 'resources':
      return planRowsOf(plan, outcome).map((row) => previewRow(plan.target, row))
    case 'contacts':
      return planRowsOf(plan, outcome).map((row) => previewRow(plan.target, row))
    case 'events':
      return planRowsOf(plan, outcome).map((row) => previewRow(plan.target, row))
  }
}

function planOf(
  db: LibraryDatabase,
  file: ReadFile,
  specialties: readonly Specialty[],
  onProgress: (done: number) => void,
): Promise<AnyPlan> {
  switch (file.target) {
    case 'resources':
      return planImport(db, file.target, file.records, {
        suggest: (draft) => suggestSpecialties(draft, specialties).map(({ id }) => id),
        onProgress,
      })
    case 'contacts':
      return planImport(db, file.target, file.records, { onProgress })
    case 'events':
      return planImport(db, file.target, file.records, { onProgress })
  }
}

function applyAny(
  context: CommandContext,
  plan: AnyPlan,
  options: Parameters<typeof applyImport>[2],
): Promise<ImportRecord | null> {
  switch (plan.target) {
    case 'resources':
      return applyImport(context, plan, options)
    case 'contacts':
      return applyImport(context, plan, options)
    case 'events':
      return applyImport(context, plan, options)
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
