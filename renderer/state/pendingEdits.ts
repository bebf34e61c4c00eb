const flushes = new Set<() => Promise<void>>()

/** Registers how an editor writes what has been typed but not saved yet; answers how to take it back. */
export function registerPendingEdit(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/** Writes everything typed but not saved yet; before leaving, switching the library or backing up. */
export async function flushPendingEdits(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()))
}
