import type { KeptIcalendar, OccurrenceChange, PlannerEvent } from '../../model/event.ts'
import { type EventSpan, spanLength } from '../../model/eventSpan.ts'
import { type EventTime, timeAtWall, wallOf } from '../../model/eventTime.ts'
import { durationText, readDuration } from '../../model/isoDuration.ts'
import { dayInMs } from '../../model/wallTime.ts'
import { lineName, readProperty } from './icsLines.ts'
import { ownFieldName, ownFields, ownFieldsOfChange } from './icsOwnFields.ts'
import { timezoneLines } from './icsTimezone.ts'
import { compact, escapeText, foldLines, keptLine, textLine, timeLine } from './icsWriting.ts'
import { zoneYears } from './icsZoneYears.ts'

export interface IcsOptions {
  /** What other programs call the calendar. */
  readonly name?: string
  /** Also what only Plexus knows: kinds, prepared answers, people. Leave it out of what is given to others. */
  readonly withOwnFields: boolean
  /** ISO 8601 in UTC: zones are described at least up to then. */
  readonly exportedAt: string
}

/**
 * Events as a calendar file by RFC 5545, in pieces: every zone used as a VTIMEZONE, a series with its changed
 * occurrences as components of their own, reminders as alarms, and what a file had said beyond our fields.
 * Events in the trash are the caller's to leave out. Same events in, same text out.
 */
export function* writeIcs(
  events: readonly PlannerEvent[],
  options: IcsOptions,
): Generator<string, void, undefined> {
  yield foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plexus//Plexus//EN',
    'CALSCALE:GREGORIAN',
    ...textLine('X-WR-CALNAME', options.name),
  ])
  const year = Number(options.exportedAt.slice(0, 4))
  for (const [zone, years] of zoneYears(events, year)) yield foldLines(timezoneLines(zone, years))
  for (const event of events) {
    yield foldLines(eventLines(event, options))
    for (const change of event.changes) yield foldLines(changeLines(event, change, options))
  }
  yield foldLines(['END:VCALENDAR'])
}

/** What one component of a file is written from. */
interface Component {
  readonly event: PlannerEvent
  readonly span: EventSpan
  readonly title: string
  readonly notes: string
  readonly location: string | undefined
  readonly link: string | undefined
  readonly cancelled: boolean
  readonly reminders: readonly number[]
  readonly sequence: number
  readonly kept: KeptIcalendar | undefined
}

function eventLines(event: PlannerEvent, options: IcsOptions): string[] {
  const { title, notes, location, link, reminders, sequence, recurrence } = event
  const cancelled = event.cancelled ?? false
  const component = {
    event,
    span: event,
    title,
    notes,
    location,
    link,
    cancelled,
    reminders,
    sequence,
  }
  const repeating = recurrence
    ? [
        ...(recurrence.rrule === undefined ? [] : [`RRULE:${recurrence.rrule}`]),
        ...recurrence.rdates.map(extraDateLine),
        ...recurrence.exdates.map((time) => timeLine('EXDATE', time)),
      ]
    : []
  const identity = event.recurrenceId ? [timeLine('RECURRENCE-ID', event.recurrenceId)] : []
  const own = options.withOwnFields ? ownLines(event, ownFields) : []
  return componentLines({ ...component, kept: event.icalendar }, [...identity, ...repeating], own)
}

/** A changed occurrence says everything again, as other programs expect. */
function changeLines(event: PlannerEvent, change: OccurrenceChange, options: IcsOptions): string[] {
  const range = change.following ? ';RANGE=THISANDFUTURE' : ''
  const own = options.withOwnFields ? ownLines(change, ownFieldsOfChange) : []
  const component: Component = {
    event,
    span: spanOfChange(event, change),
    title: change.title ?? event.title,
    notes: change.notes ?? event.notes,
    location: change.location ?? event.location,
    link: change.link ?? event.link,
    cancelled: change.cancelled ?? event.cancelled ?? false,
    reminders: change.reminders ?? event.reminders,
    sequence: change.sequence ?? 0,
    kept: change.icalendar,
  }
  return componentLines(component, [timeLine('RECURRENCE-ID', change.of, range)], own)
}

function spanOfChange(event: PlannerEvent, change: OccurrenceChange): EventSpan {
  const start = change.start ?? change.of
  if (change.end) return { start, end: change.end }
  if (change.duration !== undefined) return { start, duration: change.duration }
  if (!event.end && event.duration === undefined) return { start }
  const length = spanLength(event)
  return start.kind === 'date'
    ? { start, end: timeAtWall(start, wallOf(start) + Math.max(1, length.days) * dayInMs) }
    : { start, duration: durationText(length) }
}

function componentLines(
  component: Component,
  repeating: readonly string[],
  own: readonly string[],
): string[] {
  const { event, span, kept } = component
  const name = kept?.component ?? 'VEVENT'
  const texts = textLines(component)
  return [
    `BEGIN:${name}`,
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${compact(event.changedAt.slice(0, 19))}Z`,
    ...spanLines(span, name),
    ...repeating,
    ...texts.lines,
    ...categoriesLine(event.tags),
    ...(component.cancelled ? ['STATUS:CANCELLED'] : []),
    ...(component.sequence > 0 ? [`SEQUENCE:${component.sequence}`] : []),
    ...texts.others
      .filter((line) => !(component.cancelled && /^STATUS\b/i.test(line)))
      .flatMap(keptLine),
    ...own,
    ...alarmLines(component),
    `END:${name}`,
  ]
}

function spanLines({ start, end, duration }: EventSpan, name: string): string[] {
  if (name === 'VTODO' && !end && duration === undefined) return [timeLine('DUE', start)]
  const lines = [timeLine('DTSTART', start)]
  if (end) lines.push(timeLine(name === 'VTODO' ? 'DUE' : 'DTEND', end))
  else if (duration !== undefined) lines.push(`DURATION:${inWholeWords(duration)}`)
  return lines
}

/** A duration without the combinations of weeks and days that the standard does not have. */
function inWholeWords(duration: string): string {
  const length = readDuration(duration)
  return length ? durationText(length) : 'PT0S'
}

function extraDateLine({ start, end, duration }: EventSpan): string {
  if (start.kind === 'date' || (!end && duration === undefined)) return timeLine('RDATE', start)
  const until = end ? valueOfTime(end) : inWholeWords(duration ?? 'PT0S')
  return `${timeLine('RDATE', start, ';VALUE=PERIOD')}/${until}`
}

function valueOfTime(time: EventTime): string {
  return timeLine('X', time).replace(/^.*:/, '')
}

/**
 * The texts of a component. A line that was kept because it had a language or the like is written again as long as
 * it still says what the field says; otherwise the field counts.
 */
function textLines({ title, notes, location, link, kept }: Component) {
  const fields: readonly (readonly [name: string, text: string | undefined])[] = [
    ['SUMMARY', title],
    ['DESCRIPTION', notes],
    ['LOCATION', location],
    ['URL', link],
  ]
  const all = kept?.lines ?? []
  const lines = fields.flatMap(([name, text]) => {
    if (text === undefined || text.trim() === '') return []
    const same = all.find((line) => isTextLine(line, name) && keptText(line) === text.trim())
    if (same !== undefined) return keptLine(same)
    return name === 'URL' ? linkLine(text) : textLine(name, text)
  })
  return {
    lines,
    others: outsideTexts(
      all,
      fields.map(([name]) => name),
      link,
    ),
  }
}

/** Kept lines other than texts with a field; lines within a nested component are no fields. */
function outsideTexts(
  lines: readonly string[],
  names: readonly string[],
  link: string | undefined,
): string[] {
  let depth = 0
  return lines.filter((text) => {
    const name = lineName({ text })
    if (name === 'BEGIN') depth += 1
    const inside = depth > 0
    if (name === 'END') depth -= 1
    if (inside || !names.includes(name)) return true
    return name === 'URL' && link === undefined && !/^https?:/i.test(keptText(text))
  })
}

function isTextLine(text: string, name: string): boolean {
  return lineName({ text }) === name
}

function keptText(text: string): string {
  const property = readProperty({ text, number: 1, start: 0, end: 0 })
  return property?.values.join(',').trim() ?? ''
}

/** An address is no text: nothing in it is escaped, so it must be one line of visible characters. */
function linkLine(link: string | undefined): string[] {
  return link && /^https?:\/\/\S+$/i.test(link) ? keptLine(`URL:${link}`) : []
}

function categoriesLine(tags: readonly string[]): string[] {
  return tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escapeText).join(',')}`]
}

function ownLines<K extends string>(
  record: Readonly<Partial<Record<K, unknown>>>,
  fields: readonly K[],
): string[] {
  return fields.flatMap((field) => {
    const value = record[field]
    const empty = value === undefined || (Array.isArray(value) && value.length === 0)
    if (empty) return []
    return [`${ownFieldName};VALUE=TEXT;FIELD=${field}:${escapeText(JSON.stringify(value))}`]
  })
}

function alarmLines({ title, reminders, kept }: Component): string[] {
  const alarms = kept?.alarms ?? []
  const own = reminders.flatMap((minutes) => {
    const same = alarms.find((alarm) => alarm.minutes === minutes)
    const lines = same?.lines.flatMap(keptLine) ?? [
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title) || 'Reminder'}`,
      `TRIGGER:${minutes < 0 ? '' : '-'}${durationText({ days: 0, ms: Math.abs(minutes) * 60_000 })}`,
    ]
    return ['BEGIN:VALARM', ...lines, 'END:VALARM']
  })
  const others = alarms.filter(({ minutes }) => minutes === undefined)
  return [
    ...own,
    ...others.flatMap(({ lines }) => ['BEGIN:VALARM', ...lines.flatMap(keptLine), 'END:VALARM']),
  ]
}
