import type { EventDraft, KeptIcalendar, Recurrence } from '../../model/event.ts'
import { mostExceptions } from '../../model/event.ts'
import { type EventSpan, spanLength, spanProblem } from '../../model/eventSpan.ts'
import { type EventTime, timeAtWall, wallOf } from '../../model/eventTime.ts'
import { durationText, readDuration } from '../../model/isoDuration.ts'
import { readRule, ruleText } from '../../model/recurrenceRule.ts'
import { dayInMs } from '../../model/wallTime.ts'
import { cleanText } from './cleanText.ts'
import { htmlText } from './htmlText.ts'
import { readAlarms } from './icsAlarms.ts'
import type { IcsComponent } from './icsComponents.ts'
import { nearestDay, ofKind } from './icsKinds.ts'
import {
  type ContentLine,
  type IcsProperty,
  lineName,
  rawValue,
  readProperty,
  textList,
} from './icsLines.ts'
import { ownFieldName, readOwnField } from './icsOwnFields.ts'
import { type IcsProblem, type IcsProblemCode, icsProblem } from './icsProblem.ts'
import { readTime, type TimeReader, timesOf } from './icsTimes.ts'
import type { ZoneResolver } from './icsZones.ts'

/** One VEVENT or VTODO as it was read: an event, a series, or a changed occurrence of one. */
export interface EventPiece {
  readonly component: IcsComponent
  readonly uid: string | undefined
  readonly recurrenceId: EventTime | undefined
  readonly following: boolean
  readonly sequence: number
  /** DTSTAMP and LAST-MODIFIED, to tell the newer of two. */
  readonly stamp: string
  readonly span: EventSpan | undefined
  readonly recurrence: Recurrence | undefined
  readonly title: string
  readonly notes: string
  readonly location: string | undefined
  readonly link: string | undefined
  readonly tags: readonly string[]
  readonly cancelled: boolean
  readonly reminders: readonly number[]
  readonly icalendar: KeptIcalendar | undefined
  readonly own: Partial<EventDraft>
  readonly problems: readonly IcsProblem[]
}

/** Properties that have a field of their own; all others are kept as lines. */
const read = new Set([
  'UID',
  'DTSTAMP',
  'SEQUENCE',
  'RECURRENCE-ID',
  'DTSTART',
  'DTEND',
  'DUE',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'CATEGORIES',
  ownFieldName,
])
/** Texts whose line is kept too when it has parameters such as a language, to be written again if the text is the same. */
const textNames = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL'])

/** Longest line that is kept for other programs: a picture written into a calendar is not. */
const longestKept = 200_000
const mostKept = 1_000

/** Reads what one component says. */
export function readEventPiece(component: IcsComponent, resolve: ZoneResolver): EventPiece {
  const problems: IcsProblem[] = []
  const warn = (problem: IcsProblem) => problems.push(problem)
  const properties = propertiesOf(component, warn)
  const all = (name: string) => properties.filter((property) => property.name === name)
  const first = (name: string) => all(name)[0]
  const text = (name: string) => cleanText(first(name)?.values.join(',') ?? '')
  const reader = { resolve, warn }
  const span = wholeDays(readSpan(component, first, reader), properties)
  const done = isDone(component, text)
  const alarms = readAlarms(component, {
    span,
    done,
    repeats: first('RDATE') !== undefined || hasRule(component),
  })
  const kept = keptOf(component, properties, alarms.kept, warn)
  const recurrenceId = readFirst(first('RECURRENCE-ID'), reader)
  return {
    component,
    uid: text('UID').trim().slice(0, 1_000) || undefined,
    recurrenceId,
    following: /^THISANDFUTURE$/i.test(first('RECURRENCE-ID')?.parameter('RANGE') ?? ''),
    sequence: sequenceOf(text('SEQUENCE')),
    stamp: `${text('LAST-MODIFIED') || text('DTSTAMP')}`,
    span,
    recurrence: span && readRecurrence(component, all, reader),
    title: text('SUMMARY').trim(),
    notes: notesOf(text),
    location: text('LOCATION') || undefined,
    link: readLink(first('URL'), warn),
    tags: all('CATEGORIES').flatMap(({ line }) =>
      textList(line).map((tag) => cleanText(tag).trim()),
    ),
    cancelled: /^CANCELLED$/i.test(text('STATUS').trim()),
    reminders: alarms.reminders,
    icalendar: kept,
    own: {
      ...(done ? { status: doneStatus(text('COMPLETED')) } : {}),
      ...readOwn(all(ownFieldName), warn),
    },
    problems: [...problems, ...alarms.problems],
  }
}

/** What is said of an event: its description, or where that is empty the one Outlook writes for the web. */
function notesOf(text: (name: string) => string): string {
  const plain = htmlText(text('DESCRIPTION'))
  return plain.trim() === '' ? htmlText(text('X-ALT-DESC')) : plain
}

/** A task that was done: nobody is to be reminded of it. */
function isDone({ name }: IcsComponent, text: (name: string) => string): boolean {
  if (name !== 'VTODO') return false
  return (
    /^COMPLETED$/i.test(text('STATUS').trim()) ||
    text('COMPLETED').trim() !== '' ||
    text('PERCENT-COMPLETE').trim() === '100'
  )
}

function doneStatus(completed: string): EventDraft['status'] {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(completed.trim())
  return { state: 'ended', ...(day ? { on: `${day[1]}-${day[2]}-${day[3]}` } : {}) }
}

function hasRule({ lines }: IcsComponent): boolean {
  return lines.some((line) => lineName(line) === 'RRULE')
}

const wholeDayFlags = new Set([
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
  'X-FUNAMBOL-ALLDAY',
])

/** Exchange writes a whole day as midnight to midnight, and says so in a line of its own (MS-OXCICAL, 2.1.3.1.1.20.28). */
function wholeDays(
  span: EventSpan | undefined,
  properties: readonly IcsProperty[],
): EventSpan | undefined {
  const isFlagged = properties.some(
    ({ name, values }) => wholeDayFlags.has(name) && /^(?:TRUE|1)$/i.test(values[0]?.trim() ?? ''),
  )
  if (!span || !isFlagged || span.start.kind === 'date') return span
  const { days, ms } = spanLength(span)
  const length = Math.max(1, Math.round(days + ms / dayInMs))
  const start = nearestDay(span.start)
  return { start, end: timeAtWall(start, wallOf(start) + length * dayInMs) }
}

function propertiesOf(component: IcsComponent, warn: TimeReader['warn']): IcsProperty[] {
  return component.lines.flatMap((line) => {
    // ical.js refuses rules with a blank or an unknown part; recurrenceRule.ts reads what there is.
    if (lineName(line) === 'RRULE') return []
    const property = lineName(line) === '' ? undefined : readProperty(line)
    if (!property) warn(icsProblem('unreadable-line', line))
    return property ? [property] : []
  })
}

function sequenceOf(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0
}

function readFirst(property: IcsProperty | undefined, reader: TimeReader): EventTime | undefined {
  return property && timesOf(property, reader)[0]
}

/** Start and end. A task that is only due is at the moment it is due. */
function readSpan(
  component: IcsComponent,
  first: (name: string) => IcsProperty | undefined,
  reader: TimeReader,
): EventSpan | undefined {
  const isTask = component.name === 'VTODO'
  const ending = first(isTask ? 'DUE' : 'DTEND')
  const start =
    readFirst(first('DTSTART'), reader) ?? (isTask ? readFirst(ending, reader) : undefined)
  if (!start) return undefined
  const begun = first('DTSTART') !== undefined
  const end = begun ? readFirst(ending, { ...reader, beside: start }) : undefined
  const duration = end || !begun ? undefined : readLength(first('DURATION'), reader)
  const span = {
    start,
    ...(end ? { end: ofKind(end, start) } : {}),
    ...(duration ? { duration } : {}),
  }
  if (!spanProblem(span)) return span
  const line = (ending ?? first('DURATION'))?.line
  if (line) reader.warn(icsProblem('end-before-start', line))
  return { start }
}

function readLength(property: IcsProperty | undefined, reader: TimeReader): string | undefined {
  if (!property) return undefined
  const length = readDuration(property.values[0] ?? '')
  if (!length) reader.warn(icsProblem('bad-date', property.line))
  return length && durationText(length)
}

function readRecurrence(
  component: IcsComponent,
  all: (name: string) => readonly IcsProperty[],
  reader: TimeReader,
): Recurrence | undefined {
  const rrule = readRules(
    component.lines.filter((line) => lineName(line) === 'RRULE'),
    reader,
  )
  const rdates = all('RDATE').flatMap((property) => readExtraDates(property, reader))
  const exdates = all('EXDATE').flatMap((property) => timesOf(property, reader))
  if (rrule === undefined && rdates.length === 0) return undefined
  for (const [list, name] of [
    [rdates, 'RDATE'],
    [exdates, 'EXDATE'],
  ] as const) {
    const line = all(name)[0]?.line
    if (list.length > mostExceptions && line) reader.warn(icsProblem('too-many-dates', line))
  }
  return {
    ...(rrule === undefined ? {} : { rrule }),
    rdates: rdates.slice(0, mostExceptions),
    exdates: exdates.slice(0, mostExceptions),
  }
}

/** RFC 5545 has one rule an event; of several the first that can be read counts. */
function readRules(lines: readonly ContentLine[], reader: TimeReader): string | undefined {
  let chosen: string | undefined
  for (const line of lines) {
    const reading = readRule(rawValue(line))
    if ('problem' in reading || chosen !== undefined) {
      reader.warn(icsProblem('bad-rule', line))
      continue
    }
    if (reading.dropped.length > 0) reader.warn(icsProblem('rule-part-dropped', line))
    chosen = ruleText(reading.rule)
  }
  return chosen
}

/** Extra dates, of which a period also says how long it is. */
function readExtraDates(property: IcsProperty, reader: TimeReader): Recurrence['rdates'] {
  return rawValue(property.line)
    .split(',')
    .flatMap((value): Recurrence['rdates'] => {
      const [from = '', to] = value.split('/')
      const start = readTime(from, property, reader)
      if (!start) {
        reader.warn(icsProblem('bad-date', property.line))
        return []
      }
      if (to === undefined) return [{ start }]
      const length = readDuration(to)
      if (length) return [{ start, duration: durationText(length) }]
      const end = readTime(to, property, reader)
      return [end && !spanProblem({ start, end }) ? { start, end } : { start }]
    })
}

function readLink(property: IcsProperty | undefined, warn: TimeReader['warn']): string | undefined {
  const link = cleanText(property?.values[0] ?? '').trim()
  if (link === '' || isWebAddress(link)) return link || undefined
  if (property) warn(icsProblem('not-a-web-address', property.line))
  return undefined
}

function isWebAddress(text: string | undefined): boolean {
  return /^\s*https?:\/\//i.test(text ?? '')
}

function readOwn(
  properties: readonly IcsProperty[],
  warn: TimeReader['warn'],
): Partial<EventDraft> {
  let own: Partial<EventDraft> = {}
  for (const property of properties) {
    const field = readOwnField(property.parameter('FIELD'), property.values[0] ?? '')
    if (field) own = { ...own, ...field }
    else warn(icsProblem('own-field-ignored', property.line))
  }
  return own
}

function keptOf(
  component: IcsComponent,
  properties: readonly IcsProperty[],
  alarms: NonNullable<KeptIcalendar['alarms']>,
  warn: TimeReader['warn'],
): KeptIcalendar | undefined {
  const lines = [
    ...properties.filter(isKept).map(({ line }) => line),
    ...component.inner.filter(({ name }) => name !== 'VALARM').flatMap(wholeLines),
  ]
  const fitting = lines.filter((line) => line.text.length <= longestKept).slice(0, mostKept)
  const left = lines.find((line, at) => line !== fitting[at])
  if (left) warn(icsProblem('field-too-long', left))
  const kept: KeptIcalendar = {
    ...(component.name === 'VTODO' ? { component: 'VTODO' } : {}),
    ...(fitting.length > 0 ? { lines: fitting.map(({ text }) => cleanText(text)) } : {}),
    ...(alarms.length > 0 ? { alarms } : {}),
  }
  return Object.keys(kept).length > 0 ? kept : undefined
}

function isKept({ name, hasParameters, values }: IcsProperty): boolean {
  if (name === 'URL' && (values[0] ?? '').trim() === '') return false
  if (name === 'URL' && !isWebAddress(values[0]))
    return !/^\s*(?:javascript|vbscript|data|file):/i.test(values[0] ?? '')
  if (name === 'STATUS') return !/^CANCELLED$/i.test(values[0] ?? '')
  return !read.has(name) || (textNames.has(name) && hasParameters)
}

function wholeLines(component: IcsComponent): ContentLine[] {
  const { opening, name, lines, inner } = component
  return [
    opening,
    ...lines.filter((line) => lineName(line) !== ''),
    ...inner.flatMap(wholeLines),
    { ...opening, text: `END:${name}` },
  ]
}

/** What keeps a piece from being an event at all. */
export function pieceProblem(piece: EventPiece): IcsProblemCode | undefined {
  const named = (name: string) => piece.component.lines.some((line) => lineName(line) === name)
  if (piece.component.ending === 'cut-off') return 'cut-off-event'
  if (!piece.span) return named('DTSTART') ? 'bad-date' : 'missing-start'
  return named('RECURRENCE-ID') && !piece.recurrenceId ? 'bad-date' : undefined
}
