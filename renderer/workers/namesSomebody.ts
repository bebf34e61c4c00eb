import { releaseProxy, wrap } from 'comlink'
import type { ScanWorker } from './scanWorker.ts'

/** Whether a text holds what names somebody, looked through in a worker; rejects where it is lost. */
export async function namesSomebody(text: string): Promise<boolean> {
  const worker = new Worker(new URL('./scanWorker.ts', import.meta.url), {
    type: 'module',
    name: 'scan',
  })
  const remote = wrap<ScanWorker>(worker)
  try {
    const lost = new Promise<never>((_, reject) => {
      worker.onerror = () => reject(new Error('worker lost'))
    })
    const { scanned } = await Promise.race([remote.read(text, {}, []), lost])
    return scanned.findings.some(({ severity }) => severity === 'block')
  } finally {
    remote[releaseProxy]()
    worker.terminate()
  }
}
