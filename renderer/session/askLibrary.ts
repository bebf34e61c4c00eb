import { type Remote, wrap } from 'comlink'
import type { LibraryReply, LibraryWorker } from '../workers/libraryWorker.ts'

/** Work over the library that did not go on; `code` chooses the words. */
class LibraryWorkError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.name = 'LibraryWorkError'
    this.code = code
  }
}

interface Asked {
  readonly remote: Remote<LibraryWorker>
  readonly lost: Promise<never>
}

let asked: Asked | undefined

/** Asks the worker that reads and writes thousands of records at a time; started when it is first needed. */
export async function askLibrary<T>(
  ask: (remote: Remote<LibraryWorker>) => Promise<LibraryReply<T>>,
): Promise<T> {
  asked ??= start()
  const reply = await Promise.race([ask(asked.remote), asked.lost])
  if (reply.ok) return reply.value
  throw new LibraryWorkError(reply.code)
}

function start(): Asked {
  const worker = new Worker(new URL('../workers/libraryWorker.ts', import.meta.url), {
    type: 'module',
    name: 'library',
  })
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = () => {
      // The next question gets a new one.
      worker.terminate()
      asked = undefined
      reject(new LibraryWorkError('worker-stopped'))
    }
  })
  lost.catch(() => undefined)
  return { remote: wrap<LibraryWorker>(worker), lost }
}
