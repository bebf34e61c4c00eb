import { inTime } from '../../src/db/inTime.ts'

/** Writes what an editor still holds; resolves when the database has it. */
export type Flush = () => Promise<unknown>

const flushes = new Set<Flush>()

/**
 * Editors that save a moment after typing register here while they hold something unwritten, so that leaving, restoring
 * and backing up can make them write at once. Answers the function that takes the registration back.
 */
export function registerPendingEdit(flush: Flush): () => void {
  flushes.add(flush)
  return () => {
    flushes.delete(flush)
  }
}

/** In milliseconds: a write is given up after five seconds; one that was refused before it could be held need not end. */
const flushPatience = 6_000

/**
 * Makes every registered editor write what it holds. One that fails does not keep the others from writing; the first
 * failure is thrown when all have tried, WriteTimeoutError where one does not end.
 */
export async function flushPendingEdits(): Promise<void> {
  const tried = Promise.allSettled([...flushes].map(async (flush) => await flush()))
  const outcomes = await inTime(tried, flushPatience)
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}
