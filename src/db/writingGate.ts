import type { DBCore, Middleware } from 'dexie'
import { refuseWhereStopped, stopWriting } from './writing.ts'

/** Errors of a transaction by which the browser says that the disk did not take it; others speak of its contents. */
const refusals: readonly string[] = ['AbortError', 'UnknownError', 'QuotaExceededError']

/**
 * Stands before every transaction that writes, whoever begins it: none begins once writing has stopped, and one that
 * the disk refuses stops it.
 */
export const writingGate: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'writing-gate',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      if (mode === 'readonly') return core.transaction(stores, mode, options)
      refuseWhereStopped()
      const begun = core.transaction(stores, mode, options)
      watch(begun as unknown as IDBTransaction)
      return begun
    },
  }),
}

function watch(transaction: IDBTransaction): void {
  // A request that fails speaks before its transaction does; of those that are taken back with it, AbortError is said.
  transaction.addEventListener('error', ({ target }) => {
    const name = (target as IDBRequest | null)?.error?.name
    if (name !== 'AbortError') heed(name)
  })
  // Null where the program itself took the change back.
  transaction.addEventListener('abort', () => heed(transaction.error?.name))
}

function heed(name: string | undefined): void {
  if (name === undefined || !refusals.includes(name)) return
  stopWriting(name === 'QuotaExceededError' ? 'disk-full' : 'not-answering')
}
