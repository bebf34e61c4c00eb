import { type Remote, wrap } from 'comlink'
import type { PortfolioWorker } from '../workers/portfolioWorker.ts'

/** The worker that reads, builds and renders documents, as long as something needs it. */
export interface PortfolioJob {
  readonly remote: Remote<PortfolioWorker>
  /** Rejects when the worker is lost; otherwise never settles. */
  readonly lost: Promise<never>
  end(): void
}

/** Starts a worker for documents. Ending it stops whatever it does: nothing it makes is written by itself. */
export function startPortfolioWork(): PortfolioJob {
  const worker = new Worker(new URL('../workers/portfolioWorker.ts', import.meta.url), {
    type: 'module',
    name: 'portfolio',
  })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('worker lost'))
  })
  return { remote: wrap<PortfolioWorker>(worker), lost, end: () => worker.terminate() }
}
