import { wallMs } from './wallTime.ts'

export const frequencies = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const
export type Frequency = (typeof frequencies)[number]

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

/** A weekday, or with `nth` the nth of the month or year: 1 the first, -1 the last. */
export interface RuleDay {
  readonly nth?: number
  readonly day: Weekday
}

/** The lists of a rule that hold numbers, with the values they allow (RFC 5545, section 3.3.10). */
const numberLists = {
  byMonth: ['BYMONTH', 1, 12, false],
  byMonthDay: ['BYMONTHDAY', 1, 31, true],
  byYearDay: ['BYYEARDAY', 1, 366, true],
  byWeekNo: ['BYWEEKNO', 1, 53, true],
  byHour: ['BYHOUR', 0, 23, false],
  byMinute: ['BYMINUTE', 0, 59, false],
  bySecond: ['BYSECOND', 0, 59, false],
  bySetPos: ['BYSETPOS', 1, 366, true],
} as const
type NumberList = keyof typeof numberLists
const numberListNames = Object.keys(numberLists) as NumberList[]

/**
 * A recurrence rule in parts. `until` is a date, a wall time, or a wall time in UTC with a closing Z.
 * `scale` and `skip` are those of RFC 7529.
 */
export interface RecurrenceRule extends Readonly<Partial<Record<NumberList, readonly number[]>>> {
  readonly freq: Frequency
  readonly interval: number
  readonly count?: number
  readonly until?: string
  readonly byDay?: readonly RuleDay[]
  readonly weekStart?: Weekday
  readonly scale?: string
  readonly skip?: 'OMIT' | 'BACKWARD' | 'FORWARD'
}

/** `dropped` lists the parts that mean nothing and were left out, as they stood. */
export type RuleReading =
  | { readonly rule: RecurrenceRule; readonly dropped: readonly string[] }
  | { readonly problem: 'no-frequency' | 'rule-too-long' }

type Parts = { -readonly [K in keyof RecurrenceRule]?: RecurrenceRule[K] }

/** Longer than any rule that lists all its seconds, minutes, hours, days, weeks and positions. */
const longestRule = 10_000

/**
 * Reads the value of an RRULE. Blanks, lower case, a doubled `RRULE:` and a closing semicolon are forgiven;
 * parts and values that no standard knows are left out and named, so that the rest still repeats.
 */
export function readRule(text: string): RuleReading {
  if (text.length > longestRule) return { problem: 'rule-too-long' }
  const parts: Parts = {}
  const dropped: string[] = []
  const bare = text.replace(/\s+/g, '').replace(/^(?:RRULE:)+/i, '')
  for (const part of bare.split(';').filter((piece) => piece !== '')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).toUpperCase()
    if (at < 1 || !readPart(parts, name, part.slice(at + 1).toUpperCase(), part, dropped)) {
      dropped.push(part)
    }
  }
  const { freq } = parts
  if (!freq) return { problem: 'no-frequency' }
  return { rule: { ...parts, freq, interval: parts.interval ?? 1 }, dropped }
}

/** Puts one part where it belongs; false if it means nothing. */
function readPart(
  parts: Parts,
  name: string,
  value: string,
  given: string,
  dropped: string[],
): boolean {
  const list = numberListNames.find((key) => numberLists[key][0] === name)
  if (list) return readNumbers(parts, list, value, given, dropped)
  switch (name) {
    case 'FREQ':
      return put(
        parts,
        'freq',
        frequencies.find((freq) => freq === value),
      )
    case 'INTERVAL':
      return put(parts, 'interval', positive(value))
    case 'COUNT':
      return put(parts, 'count', positive(value))
    case 'UNTIL':
      return put(parts, 'until', readUntil(value))
    case 'WKST':
      return put(
        parts,
        'weekStart',
        weekdays.find((day) => day === value),
      )
    case 'BYDAY':
      return readDays(parts, value, given, dropped)
    case 'RSCALE':
      return put(parts, 'scale', /^[A-Z0-9-]{1,30}$/.test(value) ? value : undefined)
    case 'SKIP':
      return put(
        parts,
        'skip',
        skips.find((skip) => skip === value),
      )
    default:
      return false
  }
}

const skips = ['OMIT', 'BACKWARD', 'FORWARD'] as const

function put<K extends keyof Parts>(parts: Parts, key: K, value: Parts[K]): boolean {
  if (value === undefined) return false
  parts[key] = value
  return true
}

function positive(text: string): number | undefined {
  const number = /^\+?\d{1,15}$/.test(text) ? Number(text) : 0
  return number > 0 ? number : undefined
}

function readNumbers(
  parts: Parts,
  list: NumberList,
  value: string,
  given: string,
  dropped: string[],
): boolean {
  const [, least, most, signed] = numberLists[list]
  const all = value.split(',').filter((item) => item !== '')
  const good = all.filter((item) => {
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : Number.NaN
    const size = signed ? Math.abs(number) : number
    return size >= least && size <= most
  })
  if (good.length === 0) return false
  if (good.length < all.length) dropped.push(given)
  parts[list] = [...new Set(good.map(Number))]
  return true
}

function readDays(parts: Parts, value: string, given: string, dropped: string[]): boolean {
  const all = value.split(',').filter((item) => item !== '')
  const days = new Map<string, RuleDay>()
  for (const item of all) {
    const found = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item)
    const day = weekdays.find((weekday) => weekday === found?.[2])
    const nth = found?.[1] === undefined ? undefined : Number(found[1])
    if (!day || nth === 0 || (nth !== undefined && Math.abs(nth) > 53)) continue
    days.set(`${nth ?? ''}${day}`, nth === undefined ? { day } : { nth, day })
  }
  if (days.size === 0) return false
  if (days.size < all.length) dropped.push(given)
  parts.byDay = [...days.values()]
  return true
}

/** `20261231`, `20261231T235959`, `20261231T235959Z` in the form the record keeps. */
function readUntil(value: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z?))?$/.exec(value)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second = '00', utc] = found
  const date = `${year}-${month}-${day}`
  const wall = `${date}T${hour ?? '00'}:${minute ?? '00'}:${second}`
  if (Number.isNaN(wallMs(wall))) return undefined
  return hour === undefined ? date : `${wall}${utc ?? ''}`
}

/** The rule as the value of an RRULE, its parts always in the same order. */
export function ruleText(rule: RecurrenceRule): string {
  const part = (name: string, value: string | number | undefined) =>
    value === undefined ? [] : [`${name}=${value}`]
  return [
    ...part('RSCALE', rule.scale),
    ...part('FREQ', rule.freq),
    ...part('INTERVAL', rule.interval === 1 ? undefined : rule.interval),
    ...part('COUNT', rule.count),
    ...part('UNTIL', rule.until?.replace(/[-:]/g, '')),
    ...numberListNames
      .slice(0, 4)
      .flatMap((key) => part(numberLists[key][0], rule[key]?.join(','))),
    ...part('BYDAY', rule.byDay?.map(({ nth, day }) => `${nth ?? ''}${day}`).join(',')),
    ...numberListNames.slice(4).flatMap((key) => part(numberLists[key][0], rule[key]?.join(','))),
    ...part('WKST', rule.weekStart),
    ...part('SKIP', rule.skip),
  ].join(';')
}
