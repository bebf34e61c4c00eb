/**
 * The database did not answer in time. What was asked for may still be written later:
 * whoever shows this says *not confirmed*, and keeps what the user typed.
 */
export class WriteTimeoutError extends Error {
  readonly code = 'write-timeout'
  constructor() {
    super('The database did not confirm a write')
    this.name = 'WriteTimeoutError'
  }
}

/** What `work` answers, or WriteTimeoutError after so many milliseconds: on a full disk the browser may never answer. */
export async function inTime<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WriteTimeoutError()), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
