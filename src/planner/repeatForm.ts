import { type EventTime, wallOf } from '../model/eventTime.ts'
import { type RecurrenceRule, readRule, type Weekday, weekdays } from '../model/recurrenceRule.ts'
import { dateText, dayInMs, wallText } from '../model/wallTime.ts'
import { instantAt, wallAt } from '../model/zoneTime.ts'
import { zoneOf } from './occurrence.ts'
import { weekdayOf } from './simpleDates.ts'

/** On which day of its month: the nth day, or the nth weekday; -1 is the last. */
export type MonthPlace =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'weekday'; readonly nth: number; readonly weekday: Weekday }

/** `on` is a date and includes it. */
export type RepeatEnd =
  | { readonly kind: 'never' }
  | { readonly kind: 'after'; readonly count: number }
  | { readonly kind: 'on'; readonly date: string }

/**
 * What a person says of a repetition: every so many days, weeks on weekdays, months on a day, years.
 * Without `weekdays`, `place` or `month` those of the start are meant. It is also what is put into words.
 */
export type RepeatForm = { readonly every: number; readonly end: RepeatEnd } & (
  | { readonly unit: 'day' }
  | { readonly unit: 'week'; readonly weekdays?: readonly Weekday[] }
  | { readonly unit: 'month'; readonly place?: MonthPlace }
  | { readonly unit: 'year'; readonly month?: number; readonly place?: MonthPlace }
)

const frequencyOf = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const
const unitOf = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const

/** The rule of a form for an event with this start. A last date includes all of that day in the event's zone. */
export function ruleOfForm(form: RepeatForm, start: EventTime): RecurrenceRule {
  const { count, until } = endOfForm(form.end, start)
  return {
    freq: frequencyOf[form.unit],
    interval: Math.max(1, Math.floor(form.every)),
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    ...daysOfForm(form, start),
  }
}

function endOfForm(end: RepeatEnd, start: EventTime): { count?: number; until?: string } {
  if (end.kind === 'never') return {}
  if (end.kind === 'after') return { count: Math.max(1, Math.floor(end.count)) }
  if (start.kind === 'date') return { until: end.date }
  const lastMoment = `${end.date}T23:59:59`
  const zone = zoneOf(start)
  if (!zone) return { until: lastMoment }
  // Beside a start in a zone the standard wants this in UTC.
  return { until: `${wallText(instantAt(zone, wallOf({ kind: 'floating', wall: lastMoment })))}Z` }
}

function daysOfForm(form: RepeatForm, start: EventTime): Partial<RecurrenceRule> {
  if (form.unit === 'day') return {}
  if (form.unit === 'week') {
    const days = weekdays.filter((day) => form.weekdays?.includes(day))
    return days.length > 0 ? { byDay: days.map((day) => ({ day })) } : {}
  }
  const monthOfStart = new Date(wallOf(start)).getUTCMonth() + 1
  const month = form.unit === 'year' ? (form.month ?? monthOfStart) : undefined
  const byMonth =
    month === undefined || !(form.place || form.unit === 'year') ? {} : { byMonth: [month] }
  if (!form.place) return form.unit === 'year' && form.month === undefined ? {} : byMonth
  if (form.place.kind === 'day') return { ...byMonth, byMonthDay: [form.place.day] }
  return { ...byMonth, byDay: [{ nth: form.place.nth, day: form.place.weekday }] }
}

/**
 * A rule as a form, for editing and for words; undefined for one a form cannot say, which is then shown as it is.
 * `ruleOfForm` of the answer has the same occurrences.
 */
export function formOfRule(rrule: string, start: EventTime): RepeatForm | undefined {
  const reading = readRule(rrule)
  if ('problem' in reading) return undefined
  const { rule } = reading
  const beyond = [
    rule.byHour,
    rule.byMinute,
    rule.bySecond,
    rule.byYearDay,
    rule.byWeekNo,
    rule.bySetPos,
  ]
  if (beyond.some((list) => list !== undefined) || rule.scale || !(rule.freq in unitOf))
    return undefined
  const end = endOfRule(rule, start)
  if (!end) return undefined
  const common = { every: rule.interval, end }
  switch (rule.freq) {
    case 'DAILY':
      return rule.byDay || rule.byMonth || rule.byMonthDay ? undefined : { unit: 'day', ...common }
    case 'WEEKLY':
      return weeklyForm(rule, common)
    case 'MONTHLY':
      return rule.byMonth ? undefined : placed(rule, { unit: 'month', ...common })
    default:
      return yearlyForm(rule, common)
  }
}

type Common = Pick<RepeatForm, 'every' | 'end'>

function weeklyForm(rule: RecurrenceRule, common: Common): RepeatForm | undefined {
  if (rule.byMonth || rule.byMonthDay) return undefined
  if (rule.byDay?.some(({ nth }) => nth !== undefined)) return undefined
  // A week that begins elsewhere matters only to every other week on several days.
  const odd = rule.weekStart !== undefined && rule.weekStart !== 'MO'
  if (odd && rule.interval > 1 && (rule.byDay?.length ?? 1) > 1) return undefined
  const days = rule.byDay?.map(({ day }) => day)
  return { unit: 'week', ...common, ...(days ? { weekdays: days } : {}) }
}

function yearlyForm(rule: RecurrenceRule, common: Common): RepeatForm | undefined {
  const [month, ...more] = rule.byMonth ?? []
  if (more.length > 0 || (month === undefined && (rule.byDay || rule.byMonthDay))) return undefined
  return placed(rule, { unit: 'year', ...common, ...(month === undefined ? {} : { month }) })
}

function placed<F extends RepeatForm & { unit: 'month' | 'year' }>(
  { byDay, byMonthDay }: RecurrenceRule,
  form: F,
): RepeatForm | undefined {
  if (!byDay && !byMonthDay) return form
  if (byMonthDay) {
    const [day, ...more] = byMonthDay
    return day === undefined || more.length > 0 || byDay
      ? undefined
      : { ...form, place: { kind: 'day', day } }
  }
  const [first, ...more] = byDay ?? []
  if (!first || first.nth === undefined || more.length > 0) return undefined
  return { ...form, place: { kind: 'weekday', nth: first.nth, weekday: first.day } }
}

function endOfRule({ count, until }: RecurrenceRule, start: EventTime): RepeatEnd | undefined {
  if (count !== undefined && until !== undefined) return undefined
  if (count !== undefined) return { kind: 'after', count }
  if (until === undefined) return { kind: 'never' }
  return { kind: 'on', date: lastDate(until, start) }
}

function lastDate(until: string, start: EventTime): string {
  const zone = zoneOf(start)
  if (!zone || !until.endsWith('Z')) return until.slice(0, 10)
  return dateText(wallAt(zone, Date.parse(until)))
}

/** What a start suggests: its weekday, its day of the month, and as which weekday of its month it can be counted. */
export function placesOfStart(start: EventTime): {
  readonly weekday: Weekday
  readonly monthDay: MonthPlace
  readonly monthWeekdays: readonly MonthPlace[]
} {
  const wall = wallOf(start)
  const date = new Date(wall)
  const day = date.getUTCDate()
  const weekday = weekdays[weekdayOf(Math.floor(wall / dayInMs))] ?? 'MO'
  const nth = Math.ceil(day / 7)
  const isLast = new Date(wall + 7 * dayInMs).getUTCMonth() !== date.getUTCMonth()
  const counts = [...(nth < 5 ? [nth] : []), ...(isLast ? [-1] : [])]
  return {
    weekday,
    monthDay: { kind: 'day', day },
    monthWeekdays: counts.map((count) => ({ kind: 'weekday', nth: count, weekday })),
  }
}
