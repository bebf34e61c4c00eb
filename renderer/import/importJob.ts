import { proxy, type Remote, transfer, wrap } from 'comlink'
import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import type { TableChoice } from '../../src/formats/readImportFile.ts'
import type { ImportRecord } from '../../src/model/importRecord.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import type { ImportSource } from '../state/layers.ts'
import type { ImportWorker } from '../workers/importWorker.ts'
import type {
  FormatChoice,
  ImportChoices,
  ImportFailureCode,
  OnStage,
  PreviewProblem,
  PreviewRow,
  ReadAnswer,
  WorkerReply,
} from './importMessages.ts'

/** A worker that is silent for so long while it reads is taken to be lost; in milliseconds. */
const longestSilence = 30_000
/** The longest a file may be read for, in milliseconds. */
const longestReading = 300_000

/** An import that did not go on; `code` chooses the words, `formats` are those to choose from where it is unclear. */
export class ImportFailure extends Error {
  readonly code: ImportFailureCode
  readonly formats: readonly FormatChoice[]
  constructor(code: ImportFailureCode, formats: readonly FormatChoice[] = []) {
    super(code)
    this.name = 'ImportFailure'
    this.code = code
    this.formats = formats
  }
}

/**
 * One file on its way into the library, read and applied in a worker of its own.
 * Reading writes nothing, so cancelling it ends the worker; cancelling the writing asks the worker to roll back.
 * Every method answers or throws an ImportFailure.
 */
export class ImportJob {
  readonly #worker: Worker
  readonly #remote: Remote<ImportWorker>
  #lose: (failure: ImportFailure) => void = () => {}
  readonly #lost: Promise<never>
  #heard = 0

  constructor() {
    this.#worker = new Worker(new URL('../workers/importWorker.ts', import.meta.url), {
      type: 'module',
      name: 'import',
    })
    this.#remote = wrap<ImportWorker>(this.#worker)
    this.#lost = new Promise((_, reject) => {
      this.#lose = reject
    })
    // Whoever waits hears of it; when nobody waits there is nothing to tell.
    this.#lost.catch(() => {})
    this.#worker.onerror = () => this.#end('worker-stopped')
    this.#worker.onmessageerror = () => this.#end('worker-stopped')
  }

  /** Reads the file and compares it with the library. The bytes move to the worker and are gone from here. */
  async read(
    databaseName: string,
    file: ImportSource,
    specialties: readonly Specialty[],
    onStage: OnStage,
  ): Promise<ReadAnswer> {
    return this.#watched(onStage, (heard) =>
      this.#remote.read(
        databaseName,
        file.name,
        transfer(file.bytes, [file.bytes]),
        specialties,
        proxy(heard),
      ),
    )
  }

  /** Reads the file again in the format the user chose. */
  async readAs(formatId: string, onStage: OnStage): Promise<ReadAnswer> {
    return this.#watched(onStage, (heard) => this.#remote.readAs(formatId, proxy(heard)))
  }

  /** Reads a table by what its rows and columns are said to be. */
  async readWith(choice: TableChoice, onStage: OnStage): Promise<ReadAnswer> {
    return this.#watched(onStage, (heard) => this.#remote.readWith(choice, proxy(heard)))
  }

  rows(outcome: ImportOutcome | null, from: number, to: number): Promise<PreviewRow[]> {
    return this.#orLost(this.#remote.rows(outcome, from, to))
  }

  problems(most: number): Promise<PreviewProblem[]> {
    return this.#orLost(this.#remote.problems(most))
  }

  /** The records with problems as they stood, in one file of their own format. */
  problemFile(): Promise<{ name: string; bytes: Uint8Array }> {
    return this.#orLost(this.#remote.problemFile())
  }

  /** Writes the import; null where nothing was to change. Its silence is not judged: a slow disk is no reason to lose what is being written. */
  async apply(choices: ImportChoices, onStage: OnStage): Promise<ImportRecord | null> {
    return answerOf(await this.#orLost(this.#applied(choices, onStage)))
  }

  /** Asks the worker to stop writing and take back what it wrote; `apply` then throws `cancelled`. */
  async cancelWriting(): Promise<void> {
    await this.#orLost(this.#remote.cancelWriting())
  }

  /** Ends the worker. Only while it does not write. */
  close(): void {
    this.#end('cancelled')
  }

  #applied(choices: ImportChoices, onStage: OnStage): Promise<WorkerReply<ImportRecord | null>> {
    return this.#remote.apply(choices, proxy(onStage))
  }

  async #watched(
    onStage: OnStage,
    work: (heard: OnStage) => Promise<WorkerReply<ReadAnswer>>,
  ): Promise<ReadAnswer> {
    const begun = performance.now()
    this.#heard = begun
    const watch = setInterval(() => {
      const now = performance.now()
      if (now - this.#heard > longestSilence || now - begun > longestReading) {
        this.#end('took-too-long')
      }
    }, 1_000)
    const heard: OnStage = (progress) => {
      this.#heard = performance.now()
      onStage(progress)
    }
    try {
      return answerOf(await this.#orLost(work(heard)))
    } finally {
      clearInterval(watch)
    }
  }

  #orLost<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#lost])
  }

  #end(code: ImportFailureCode): void {
    this.#worker.terminate()
    this.#lose(new ImportFailure(code))
  }
}

function answerOf<T>(reply: WorkerReply<T>): T {
  if (reply.ok) return reply.value
  throw new ImportFailure(reply.code, reply.formats)
}
