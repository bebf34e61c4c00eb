const ours = /^plexus-(\d{1,9})$/

/** The first name after all that are there and the one in use: `plexus-3` beside `plexus-1` and `plexus-2`. */
export function nextDatabaseName(names: readonly string[]): string {
  const numbers = names.map((name) => Number(ours.exec(name)?.[1] ?? 0))
  return `plexus-${Math.max(0, ...numbers) + 1}`
}

/** A name no database here has; where they cannot be listed, the one after the name in use. */
export async function newDatabaseName(inUse: string): Promise<string> {
  try {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    return nextDatabaseName([inUse, ...names])
  } catch {
    return nextDatabaseName([inUse])
  }
}
