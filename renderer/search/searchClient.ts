import { proxy, type Remote, wrap } from 'comlink'
import { create } from 'zustand'
import type { SearchWorker } from '../workers/searchWorker.ts'

/** What the page asks the search worker; every answer is a promise. */
export type SearchClient = Remote<SearchWorker>

interface IndexState {
  /** Grows whenever the worker has taken in changes; what is shown is asked for again. */
  readonly version: number
  readonly ready: boolean
  /** A saved index could not be read and was built anew since the start. */
  readonly rebuilt: boolean
}

export const useIndexState = create<IndexState>(() => ({
  version: 0,
  ready: false,
  rebuilt: false,
}))

/** Starts the search worker, which has no library yet: its code is read while the database is looked at. */
export function startSearchWorker(): Worker {
  return new Worker(new URL('../workers/searchWorker.ts', import.meta.url), {
    type: 'module',
    name: 'search',
  })
}

/** Opens a database in the search worker; `opened` is kept once it answers, which `useIndexState` tells as well. */
export function openSearch(
  worker: Worker,
  databaseName: string,
  specialtyNames: ReadonlyMap<string, string>,
): { readonly search: SearchClient; readonly opened: Promise<void> } {
  const search = wrap<SearchWorker>(worker)
  const onChange = (version: number, rebuilt: boolean) =>
    useIndexState.setState({ version, ready: true, rebuilt })
  return { search, opened: search.open(databaseName, specialtyNames, proxy(onChange)) }
}
