import type { QuietHours } from '../model/reminderSettings.ts'
import { dayInMs, dayStart } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'

const minuteInMs = 60_000

/** When something due at `instant` may be shown: then, or at the end of the quiet hours it falls into. Instants in ms. */
export function afterQuiet(instant: number, quiet: QuietHours | undefined, zone: string): number {
  if (!quiet || quiet.from === quiet.to) return instant
  const wall = wallAt(zone, instant)
  const midnight = dayStart(wall)
  const [from, to] = [msOfClock(quiet.from), msOfClock(quiet.to)]
  const time = wall - midnight
  if (from < to) {
    return time >= from && time < to ? instantAt(zone, midnight + to) : instant
  }
  if (time >= from) return instantAt(zone, midnight + dayInMs + to)
  return time < to ? instantAt(zone, midnight + to) : instant
}

function msOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * minuteInMs
}
