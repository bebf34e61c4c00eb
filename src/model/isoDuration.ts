/** A length of time as calendars mean it: days follow the calendar, the rest the clock. Either may be negative. */
export interface CalendarDuration {
  readonly days: number
  readonly ms: number
}

const pattern =
  /^([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,7})D)?(?:T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/

/**
 * Reads `P1D`, `PT90M`, `-PT15M`, `P2W` (RFC 5545, section 3.3.6); undefined for anything else.
 * Weeks beside days, which that section does not allow but some programs write, are added up.
 */
export function readDuration(text: string): CalendarDuration | undefined {
  const found = pattern.exec(text.trim().toUpperCase())
  if (!found || /^[+-]?P$/i.test(text.trim())) return undefined
  const [, sign, weeks, days, hours, minutes, seconds] = found
  const number = (digits: string | undefined) => Number(digits ?? 0)
  const factor = sign === '-' ? -1 : 1
  // `|| 0` turns the -0 of an empty negative part into 0.
  return {
    days: factor * (number(weeks) * 7 + number(days)) || 0,
    ms:
      factor * (number(hours) * 3_600_000 + number(minutes) * 60_000 + number(seconds) * 1000) || 0,
  }
}

/** The opposite of `readDuration`, in days, hours, minutes and seconds. Both parts must have the same sign. */
export function durationText({ days, ms }: CalendarDuration): string {
  const sign = days < 0 || ms < 0 ? '-' : ''
  const seconds = Math.round(Math.abs(ms) / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  const clock = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('')
  const date = days === 0 ? '' : `${Math.abs(days)}D`
  if (date === '' && clock === '') return 'PT0S'
  return `${sign}P${date}${clock ? `T${clock}` : ''}`
}
