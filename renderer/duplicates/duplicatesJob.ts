import { proxy, type Remote, wrap } from 'comlink'
import type { DuplicatesWorker } from '../workers/duplicatesWorker.ts'
import type { DuplicateTable, ListedGroup } from './duplicateMessages.ts'

/** Looks for duplicates and merges the safe ones in a worker that lives as long as the screen. A lost worker rejects. */
export class DuplicatesJob {
  readonly #worker: Worker
  readonly #remote: Remote<DuplicatesWorker>
  readonly #lost: Promise<never>

  constructor() {
    this.#worker = new Worker(new URL('../workers/duplicatesWorker.ts', import.meta.url), {
      type: 'module',
      name: 'duplicates',
    })
    this.#remote = wrap<DuplicatesWorker>(this.#worker)
    this.#lost = new Promise((_, reject) => {
      this.#worker.onerror = () => reject(new Error('worker lost'))
    })
    this.#lost.catch(() => {})
  }

  find(databaseName: string, table: DuplicateTable): Promise<ListedGroup[]> {
    return Promise.race([this.#remote.find(databaseName, table), this.#lost])
  }

  merge(
    databaseName: string,
    table: DuplicateTable,
    groups: readonly (readonly string[])[],
    onProgress: (merged: number) => void,
  ): Promise<number> {
    const merging = this.#remote.merge(databaseName, table, groups, proxy(onProgress))
    return Promise.race([merging, this.#lost])
  }

  async stopMerging(): Promise<void> {
    await this.#remote.stop()
  }

  close(): void {
    this.#worker.terminate()
  }
}
