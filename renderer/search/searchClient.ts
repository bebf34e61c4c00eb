import { proxy, type Remote, wrap } from 'comlink'
import { create } from 'zustand'
import type { SearchWorker } from '../workers/searchWorker.ts'

/** What the page asks the search worker; every answer is a promise. */
export type SearchClient = Remote<SearchWorker>

interface IndexState {
  /** Grows whenever the worker has taken in changes; what is shown is asked for again. */
  readonly version: number
  readonly ready: boolean
}

export const useIndexState = create<IndexState>(() => ({ version: 0, ready: false }))

/** Starts the search worker over a database; it answers as soon as the rows are in, and words when the index is. */
export async function startSearch(
  databaseName: string,
  specialtyNames: ReadonlyMap<string, string>,
): Promise<SearchClient> {
  const worker = new Worker(new URL('../workers/searchWorker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  })
  const client = wrap<SearchWorker>(worker)
  await client.open(
    databaseName,
    specialtyNames,
    proxy((version: number) => useIndexState.setState({ version, ready: true })),
  )
  return client
}
