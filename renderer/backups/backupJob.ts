import { proxy, type Remote, wrap } from 'comlink'
import type { LoadedBackup } from '../../src/db/loadBackup.ts'
import type { BackupPreview } from '../../src/db/previewBackup.ts'
import type { BackupInfo, TableCounts } from '../../src/ipc/contract.ts'
import { desktop } from '../desktop.ts'
import type { BackupWorker, WorkerReply } from '../workers/backupWorker.ts'

/** Backing up or restoring that did not go on; `code` chooses the words. */
export class BackupJobError extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.name = 'BackupJobError'
    this.code = code
  }
}

/**
 * One piece of work with a backup in a worker of its own; the page only passes bytes between it and the desktop.
 * Every method answers or throws: a DesktopError where the desktop failed, else a BackupJobError.
 */
export class BackupJob {
  readonly #worker: Worker
  readonly #remote: Remote<BackupWorker>
  readonly #lost: Promise<never>
  #lose: (error: BackupJobError) => void = () => undefined
  /** What the desktop threw: on its way through the worker an error loses its code. */
  #desktopFailure: { readonly error: unknown } | null = null

  constructor() {
    this.#worker = new Worker(new URL('../workers/backupWorker.ts', import.meta.url), {
      type: 'module',
      name: 'backup',
    })
    this.#remote = wrap<BackupWorker>(this.#worker)
    this.#lost = new Promise((_, reject) => {
      this.#lose = reject
    })
    this.#lost.catch(() => undefined)
    this.#worker.onerror = () => this.#lose(new BackupJobError('worker-stopped'))
    this.#worker.onmessageerror = () => this.#lose(new BackupJobError('worker-stopped'))
  }

  /** Hands the library over in pieces; answers the rows by table. */
  write(
    databaseName: string,
    take: (lines: Uint8Array) => Promise<void>,
    onRows: (rows: number) => void,
  ): Promise<TableCounts> {
    const taking = proxy((lines: Uint8Array) => this.#noting(take(lines)))
    return this.#answer(this.#remote.write(databaseName, taking, proxy(onRows)))
  }

  /** Loads a backup into a new database and counts it there. */
  load(
    newName: string,
    { id, schemaVersion }: BackupInfo,
    onRows: (rows: number) => void,
  ): Promise<LoadedBackup> {
    const load = this.#remote.load(newName, schemaVersion, this.#reading(id), proxy(onRows))
    return this.#answer(load)
  }

  /** Compares a backup with the library. */
  preview(databaseName: string, { id, schemaVersion }: BackupInfo): Promise<BackupPreview> {
    return this.#answer(this.#remote.preview(databaseName, schemaVersion, this.#reading(id)))
  }

  /** Makes `load` take back what it wrote and throw `cancelled`. */
  async cancel(): Promise<void> {
    await this.#remote.cancel()
  }

  /** Ends the worker; whoever still waits hears `cancelled`. */
  end(): void {
    this.#worker.terminate()
    this.#lose(new BackupJobError('cancelled'))
  }

  #reading(id: string): (offset: number) => Promise<Uint8Array> {
    return proxy((offset: number) => this.#noting(desktop.readBackup(id, offset)))
  }

  async #noting<T>(call: Promise<T>): Promise<T> {
    try {
      return await call
    } catch (error) {
      this.#desktopFailure = { error }
      throw error
    }
  }

  async #answer<T>(asked: Promise<WorkerReply<T>>): Promise<T> {
    const reply = await Promise.race([asked, this.#lost])
    if (reply.ok) return reply.value
    if (this.#desktopFailure && reply.code !== 'cancelled') throw this.#desktopFailure.error
    throw new BackupJobError(reply.code)
  }
}
