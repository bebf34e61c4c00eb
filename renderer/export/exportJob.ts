import { proxy, type Remote, wrap } from 'comlink'
import type { ScanContext } from '../../src/reputation/scanTypes.ts'
import type {
  EventExportRequest,
  ExportRequest,
  ExportWorker,
  SpeakingNote,
} from '../workers/exportWorker.ts'

/** An export being built in a worker of its own. */
export interface ExportJob {
  /** The file's bytes; null once cancelled. */
  readonly bytes: Promise<Uint8Array | null>
  cancel(): void
}

type OnWritten = (written: number, total: number) => void

/** Begins to build an export of resources; a lost worker rejects. */
export function startExport(request: ExportRequest, onProgress: OnWritten): ExportJob {
  return start((remote) => remote.build(request, proxy(onProgress)))
}

/** Begins to build an export of contacts; a lost worker rejects. */
export function startContactExport(request: ExportRequest, onProgress: OnWritten): ExportJob {
  return start((remote) => remote.buildContacts(request, proxy(onProgress)))
}

/** Begins to build an export of events; a lost worker rejects. */
export function startEventExport(request: EventExportRequest, onProgress: OnWritten): ExportJob {
  return start((remote) => remote.buildEvents(request, proxy(onProgress)))
}

/** How many contacts have private notes, of these or, with null, of all. */
export function askNotesAmong(
  databaseName: string,
  ids: readonly string[] | null,
): Promise<number> {
  return ask((remote) => remote.notesAmong(databaseName, ids))
}

/** The notes of resources, of these or with null of all, in which somebody could be recognised. */
export function askSpeakingNotes(
  databaseName: string,
  ids: readonly string[] | null,
  context: ScanContext,
): Promise<SpeakingNote[]> {
  return ask((remote) => remote.speakingNotes(databaseName, ids, context))
}

async function ask<Answer>(
  question: (remote: Remote<ExportWorker>) => Promise<Answer>,
): Promise<Answer> {
  const worker = exportWorker()
  try {
    return await question(wrap<ExportWorker>(worker))
  } finally {
    worker.terminate()
  }
}

function exportWorker(): Worker {
  return new Worker(new URL('../workers/exportWorker.ts', import.meta.url), {
    type: 'module',
    name: 'export',
  })
}

function start(build: (remote: Remote<ExportWorker>) => Promise<Uint8Array>): ExportJob {
  const worker = exportWorker()
  let cancel = () => {}
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null)
  })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('worker lost'))
  })
  const built = build(wrap<ExportWorker>(worker))
  const bytes = Promise.race([built, cancelled, lost]).finally(() => worker.terminate())
  return { bytes, cancel: () => cancel() }
}
