import { proxy, transfer, wrap } from 'comlink'
import { create } from 'zustand'
import type { RetractionStage } from '../../src/commands/importRetractions.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { beginWork } from '../state/work.ts'
import { count } from '../text/en.ts'
import { refusalWords, retractionText } from '../text/retractions.ts'
import type { RetractionsWorker } from '../workers/retractionsWorker.ts'

interface RunningImport {
  readonly fileName: string
  readonly stage: RetractionStage
  readonly cancel: () => void
}

/** The import that runs; null when none does. It goes on wherever one is in the program. */
export const useRetractionImport = create<{
  readonly running: RunningImport | null
  /** Why the last file was refused. */
  readonly refusal: string | null
}>(() => ({ running: null, refusal: null }))

interface ListFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Asks for the file of the list and imports it. */
export async function importRetractionList(session: Session): Promise<void> {
  if (useRetractionImport.getState().running) return
  const [file] = await desktop.openFiles()
  if (file) await importRetractions(session, file)
}

/** Imports a list in a worker of its own; while one is imported no other is. Cancelled, the list stays as it was. */
export async function importRetractions({ start }: Session, file: ListFile): Promise<void> {
  if (useRetractionImport.getState().running) return
  useRetractionImport.setState({ refusal: null })
  const worker = new Worker(new URL('../workers/retractionsWorker.ts', import.meta.url), {
    type: 'module',
    name: 'retractions',
  })
  const work = beginWork(retractionText.importing)
  try {
    await Promise.race([lost(worker), run(worker, start.databaseName, file, work.progress)])
  } finally {
    worker.terminate()
    work.end()
    useRetractionImport.setState({ running: null })
  }
}

/** Rejects where the worker fails; a worker that is ended on purpose is silent. */
function lost(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.onerror = () => reject(new Error('worker lost'))
  })
}

async function run(
  worker: Worker,
  databaseName: string,
  file: ListFile,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const bytes = file.bytes.slice().buffer
  const show = (stage: RetractionStage, cancel: () => void) => {
    useRetractionImport.setState({ running: { fileName: file.name, stage, cancel } })
    if (stage.stage === 'reading') progress(stage.done, stage.total)
  }
  let isCancelled = false
  const cancelled = new Promise<null>((resolve) => {
    const cancel = () => {
      isCancelled = true
      resolve(null)
    }
    show({ stage: 'reading', done: 0, total: bytes.byteLength }, cancel)
  })
  const { cancel = () => {} } = useRetractionImport.getState().running ?? {}
  const onStage = proxy((stage: RetractionStage) => {
    if (!isCancelled) show(stage, cancel)
  })
  const remote = wrap<RetractionsWorker>(worker)
  const asked = remote.import(databaseName, file.name, transfer(bytes, [bytes]), onStage)
  const reply = await Promise.race([asked, cancelled])
  if (reply === null) return
  if (reply.ok) {
    useToasts.getState().show(`${count(reply.list.entries)} notices imported`)
    return
  }
  noteFailure({ code: reply.code })
  const words = refusalWords[reply.code] ?? `The list could not be imported (${reply.code}).`
  useRetractionImport.setState({ refusal: words })
}
