import { proxy, wrap } from 'comlink'
import type { ExportRequest, ExportWorker } from '../workers/exportWorker.ts'

/** An export being built in a worker of its own. */
export interface ExportJob {
  /** The file's bytes; null once cancelled. */
  readonly bytes: Promise<Uint8Array | null>
  cancel(): void
}

/** Begins to build an export; a lost worker rejects. */
export function startExport(
  request: ExportRequest,
  onProgress: (written: number, total: number) => void,
): ExportJob {
  const worker = new Worker(new URL('../workers/exportWorker.ts', import.meta.url), {
    type: 'module',
    name: 'export',
  })
  let cancel = () => {}
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null)
  })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('worker lost'))
  })
  const built = wrap<ExportWorker>(worker).build(request, proxy(onProgress))
  const bytes = Promise.race([built, cancelled, lost]).finally(() => worker.terminate())
  return { bytes, cancel: () => cancel() }
}
