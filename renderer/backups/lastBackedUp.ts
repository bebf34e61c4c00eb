/**
 * The journal's place that the last backup of a database reached, kept in the profile: lost with it, and then a backup
 * more is written than was needed.
 */
const key = (databaseName: string) => `backed-up:${databaseName}`

/** The number of the last change that is in a backup; -1 where none is known. */
export function lastBackedUp(databaseName: string): number {
  const kept = Number(localStorage.getItem(key(databaseName)) ?? -1)
  return Number.isSafeInteger(kept) ? kept : -1
}

/** Remembers how far a finished backup reached. */
export function keepLastBackedUp(databaseName: string, seq: number): void {
  localStorage.setItem(key(databaseName), String(seq))
}
