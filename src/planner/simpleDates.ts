import { type RecurrenceRule, type RuleDay, weekdays } from '../model/recurrenceRule.ts'
import { dayInMs } from '../model/wallTime.ts'

/** Days since 1970-01-01, between and including. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

interface BoundedRange extends DayRange {
  /** No more days than this are of interest. */
  readonly most: number
}

const limitingLists = ['byYearDay', 'byWeekNo', 'scale'] as const

/**
 * The days of a rule of the shapes people make: every n days, perhaps only some of them; weekly on weekdays; monthly on days of the month or
 * on nth weekdays; yearly on a date or on nth weekdays of months. Undefined for any other shape, which
 * ruleDates.ts leaves to the library; a property test holds both to the same answer.
 * Worked in whole numbers because a calendar of hundreds of series is expanded at every move of the view.
 */
export function simpleDates(
  rule: RecurrenceRule,
  startDay: number,
  range: BoundedRange,
): number[] | undefined {
  if (limitingLists.some((list) => rule[list] !== undefined)) return undefined
  const bounded = { ...range, from: Math.max(startDay, range.from) }
  switch (rule.freq) {
    case 'DAILY':
      if (rule.bySetPos) return undefined
      return dailyDates(rule, startDay, bounded)
    case 'WEEKLY':
      return rule.byMonth || rule.byMonthDay || rule.bySetPos
        ? undefined
        : weeklyDates(rule, startDay, bounded)
    case 'MONTHLY':
      return rule.byMonth ? undefined : monthlyDates(rule, startDay, bounded)
    case 'YEARLY':
      return yearlyDates(rule, startDay, bounded)
    default:
      return undefined
  }
}

function dailyDates(rule: RecurrenceRule, startDay: number, range: BoundedRange) {
  const { interval } = rule
  const fits = dayTest(rule)
  const counting = fits !== undefined && rule.count !== undefined
  let left = rule.count ?? Number.POSITIVE_INFINITY
  let day = startDay
  if (!counting) {
    const steps = Math.ceil((range.from - startDay) / interval)
    day += steps * interval
    left -= steps
  }
  const days: number[] = []
  for (; left > 0 && day <= range.to && days.length < range.most; day += interval) {
    if (fits && !fits(day)) continue
    left -= 1
    if (day >= range.from) days.push(day)
  }
  return days
}

/** What BYDAY, BYMONTH and BYMONTHDAY leave of the days; nothing where a rule has none of them. */
function dayTest({ byDay, byMonth, byMonthDay }: RecurrenceRule) {
  if (!byDay && !byMonth && !byMonthDay) return undefined
  // The nth of a month means nothing among days and counts as the weekday.
  const wanted = byDay && new Set(byDay.map(({ day }) => weekdays.indexOf(day)))
  return (day: number) => {
    if (wanted && !wanted.has(weekdayOf(day))) return false
    if (!byMonth && !byMonthDay) return true
    const date = new Date(day * dayInMs)
    if (byMonth && !byMonth.includes(date.getUTCMonth() + 1)) return false
    if (!byMonthDay) return true
    const left = new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      0,
    )
    const fromEnd = day - left / dayInMs - 1
    return byMonthDay.includes(date.getUTCDate()) || byMonthDay.includes(fromEnd)
  }
}

/** 0 for Monday to 6 for Sunday; day 0 of 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

function weeklyDates(rule: RecurrenceRule, startDay: number, range: BoundedRange) {
  if (rule.byDay?.some(({ nth }) => nth !== undefined)) return undefined
  const weekStart = weekdays.indexOf(rule.weekStart ?? 'MO')
  const sinceWeekStart = (weekday: number) => (weekday - weekStart + 7) % 7
  const wanted = rule.byDay?.map(({ day }) => weekdays.indexOf(day)) ?? [weekdayOf(startDay)]
  const places = wanted.map(sinceWeekStart).sort((a, b) => a - b)
  const firstPlace = sinceWeekStart(weekdayOf(startDay))
  const firstWeek = startDay - firstPlace
  // Those of the first week that come before the start were never occurrences.
  const missed = places.filter((place) => place < firstPlace).length
  const most = rule.count ?? Number.POSITIVE_INFINITY
  const step = 7 * rule.interval
  const days: number[] = []
  for (let week = Math.max(0, Math.floor((range.from - firstWeek) / step)); ; week += 1) {
    for (const [at, place] of places.entries()) {
      const day = firstWeek + week * step + place
      const nthStart = week * places.length + at - missed
      if (day > range.to || nthStart >= most || days.length === range.most) return days
      if (day >= range.from) days.push(day)
    }
  }
}

function monthlyDates(rule: RecurrenceRule, startDay: number, range: BoundedRange) {
  if (rule.byDay && rule.byMonthDay) return undefined
  const start = new Date(startDay * dayInMs)
  const startMonth = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const pick = dayPicker(rule, start.getUTCDate())
  const skipped = rule.count ? 0 : stepsBefore(range.from, startMonth, rule.interval)
  const month = (step: number) => startMonth + (skipped + step) * rule.interval
  return collect(rule, startDay, range, {
    firstDay: (step) => monthStart(month(step)),
    days: (step) => atPositions(rule, pick(month(step))),
  })
}

function yearlyDates(rule: RecurrenceRule, startDay: number, range: BoundedRange) {
  if (rule.byDay && (rule.byMonthDay || !rule.byMonth)) return undefined
  if (rule.byMonthDay && !rule.byMonth) return undefined
  const start = new Date(startDay * dayInMs)
  const startYear = start.getUTCFullYear()
  const months = [...(rule.byMonth ?? [start.getUTCMonth() + 1])].sort((a, b) => a - b)
  const pick = dayPicker(rule, start.getUTCDate())
  const skipped = rule.count ? 0 : stepsBefore(range.from, startYear * 12, rule.interval * 12)
  const january = (step: number) => (startYear + (skipped + step) * rule.interval) * 12
  return collect(rule, startDay, range, {
    firstDay: (step) => monthStart(january(step)),
    days: (step) =>
      atPositions(
        rule,
        months.flatMap((month) => pick(january(step) + month - 1)),
      ),
  })
}

/** Of the days of one month or year those at the places BYSETPOS names, from the front or the back. */
function atPositions({ bySetPos }: RecurrenceRule, days: readonly number[]): readonly number[] {
  if (!bySetPos) return days
  const places = new Set(bySetPos.map((place) => (place > 0 ? place - 1 : days.length + place)))
  return days.filter((_, at) => places.has(at))
}

/** Whole intervals of months that end before the month of a day. */
function stepsBefore(day: number, startMonth: number, interval: number): number {
  const date = new Date(day * dayInMs)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - startMonth
  return Math.max(0, Math.floor(months / interval))
}

/** Day number of the first of a month, counted in months since year 0; NaN beyond what the calendar holds. */
function monthStart(month: number): number {
  const year = Math.floor(month / 12)
  // Date.UTC takes a year below 100 for one of the twentieth century.
  const ms =
    year < 100 ? new Date(0).setUTCFullYear(year, month % 12, 1) : Date.UTC(year, month % 12)
  return ms / dayInMs
}

/** For a month its days that a rule with BYDAY, BYMONTHDAY or neither picks, in order. */
function dayPicker(rule: RecurrenceRule, startDate: number): (month: number) => number[] {
  const { byDay } = rule
  if (byDay?.every(({ nth }) => nth === undefined)) return everyWeekdayPicker(byDay)
  return (month) => {
    const first = monthStart(month)
    const length = monthStart(month + 1) - first
    const picked = byDay
      ? byDay.flatMap((day) => weekdayDates(day, first, length))
      : (rule.byMonthDay ?? [startDate]).map((date) => (date < 0 ? length + date : date - 1))
    const inMonth = picked.filter((at) => at >= 0 && at < length)
    return [...new Set(inMonth)].sort((a, b) => a - b).map((at) => first + at)
  }
}

/** For a month all its days that are one of some weekdays: looked through once, they are in order already. */
function everyWeekdayPicker(byDay: readonly RuleDay[]): (month: number) => number[] {
  const wanted = weekdays.map((weekday) => byDay.some(({ day }) => day === weekday))
  return (month) => {
    const end = monthStart(month + 1)
    const days: number[] = []
    for (let day = monthStart(month); day < end; day += 1) {
      if (wanted[weekdayOf(day)]) days.push(day)
    }
    return days
  }
}

/** Where in its month a weekday stands, from 0: all of them, or the nth from the front or the back. */
function weekdayDates({ nth, day }: RuleDay, first: number, length: number): number[] {
  const earliest = (weekdays.indexOf(day) - weekdayOf(first) + 7) % 7
  const all: number[] = []
  for (let at = earliest; at < length; at += 7) all.push(at)
  if (nth === undefined) return all
  const wanted = all[nth > 0 ? nth - 1 : all.length + nth]
  return wanted === undefined ? [] : [wanted]
}

interface Steps {
  /** No day of this step or a later one comes before it. */
  firstDay(step: number): number
  days(step: number): readonly number[]
}

/** Gathers the days of one step after the other until the range ends or the count is reached. */
function collect(
  rule: RecurrenceRule,
  startDay: number,
  range: BoundedRange,
  steps: Steps,
): number[] {
  const found: number[] = []
  let left = rule.count ?? Number.POSITIVE_INFINITY
  // NaN, where the calendar itself ends, also ends the loop.
  for (let step = 0; left > 0 && steps.firstDay(step) <= range.to; step += 1) {
    for (const day of steps.days(step)) {
      if (day < startDay) continue
      if (left <= 0 || day > range.to || found.length === range.most) return found
      left -= 1
      if (day >= range.from) found.push(day)
    }
  }
  return found
}
