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

/** Heard before whoever made the request: what is told that it failed must find writing stopped already. */
const first = { capture: true }

function watch(transaction: IDBTransaction): void {
  const ofTransaction = () => heed(transaction.error?.name)
  transaction.addEventListener(
    'error',
    ({ target }) => {
      const name = (target as IDBRequest | null)?.error?.name
      // Of a request that is taken back with its transaction this is said whatever the cause, which is known by then.
      if (name === 'AbortError') ofTransaction()
      else heed(name)
    },
    first,
  )
  // Null where the program itself took the change back.
  transaction.addEventListener('abort', ofTransaction, first)
}

function heed(name: string | undefined): void {
  if (name === undefined || !refusals.includes(name)) return
  stopWriting(name === 'QuotaExceededError' ? 'disk-full' : 'not-answering')
}
