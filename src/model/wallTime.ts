/**
 * Wall times as numbers: milliseconds since 1970-01-01T00:00 as if the place were on UTC. They can be added to and
 * compared without a time zone; zoneTime.ts turns them into instants.
 */
export const dayInMs = 86_400_000

const wallPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/
const datePattern = /^\d{4}-\d{2}-\d{2}$/

/** The earliest wall time a record may hold: the years 0001 to 9999 are what ISO 8601 writes in four digits. */
export const firstWallMs = Date.parse('0001-01-01T00:00:00Z')

/** `2026-11-26T21:00:00` as milliseconds; NaN for anything else, also for 30 February. */
export function wallMs(wall: string): number {
  if (!wallPattern.test(wall)) return Number.NaN
  const ms = Date.parse(`${wall}Z`)
  return ms >= firstWallMs && new Date(ms).toISOString().startsWith(wall) ? ms : Number.NaN
}

/** `2026-11-26` as the milliseconds of its midnight; NaN for anything else. */
export function dateMs(date: string): number {
  return datePattern.test(date) ? wallMs(`${date}T00:00:00`) : Number.NaN
}

/** The opposite of `wallMs`; fractions of a second are cut off. */
export function wallText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19)
}

/** The date a wall time falls on, as `2026-11-26`. */
export function dateText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Midnight of the day a wall time falls on. */
export function dayStart(ms: number): number {
  return Math.floor(ms / dayInMs) * dayInMs
}
