import { type Remote, wrap } from 'comlink'
import type { PastImportsWorker } from '../workers/pastImportsWorker.ts'

/** Asks a worker about past imports; the worker lives as long as the question. A lost worker rejects. */
export async function askPastImports<T>(
  ask: (remote: Remote<PastImportsWorker>) => Promise<T>,
): Promise<T> {
  const worker = new Worker(new URL('../workers/pastImportsWorker.ts', import.meta.url), {
    type: 'module',
    name: 'past imports',
  })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('worker lost'))
  })
  try {
    return await Promise.race([ask(wrap<PastImportsWorker>(worker)), lost])
  } finally {
    worker.terminate()
  }
}
