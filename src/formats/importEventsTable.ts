import { type EventDraft, emptyEvent } from '../model/event.ts'
import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import { textPrint } from '../model/textPrint.ts'
import { dayInMs } from '../model/wallTime.ts'
import type { ParsedRecord, SourceFile } from './importer.ts'
import { cellTime } from './shared/cellTime.ts'
import { byHeadingAndCells, guessColumns, isClock, isDay } from './shared/columnGuess.ts'
import { rowsUnder } from './shared/contactTable.ts'
import type { CsvRow } from './shared/csvRows.ts'
import { eventKindOfWords } from './shared/eventKindOfWords.ts'
import { webAddress } from './shared/identifierForms.ts'
import { type DateOrder, dateOrder } from './shared/localDate.ts'
import { problemAt, readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { chosenFields, headOfTable } from './shared/unknownTable.ts'
import type { TableImporter } from './tableImporter.ts'

/** What a column of a table of events can fill. */
export const eventFields = [
  'title',
  'start',
  'startTime',
  'end',
  'endTime',
  'allDay',
  'location',
  'link',
  'notes',
  'tags',
] as const
export type EventField = (typeof eventFields)[number]

/** Headings as Google, Outlook and people write them, in plain letters. */
const headings: Readonly<Record<EventField, string>> = {
  title: 'subject title event eventname eventtitle summary what name activity rotation session',
  start:
    'start startdate date day begin begins from starts startdatetime datetime when deadline due duedate',
  startTime: 'starttime time begintime timestart',
  end: 'end enddate ends until to finish enddatetime',
  endTime: 'endtime timeend finishtime',
  allDay: 'alldayevent allday',
  location: 'location where place venue site room building city hospital',
  link: 'link url meetinglink joinlink website zoom zoomlink',
  notes: 'description notes note comments details body agenda',
  tags: 'categories category tags calendar type',
}

/** Reads any table of events by what its columns are said to be. Times are those of wherever one is: a table says no zone. */
export const eventsTable: TableImporter<'events'> = {
  id: 'events-csv',
  target: 'events',
  fields: eventFields,
  guess: (columns) =>
    guessColumns(columns, new Set(eventFields), byHeadingAndCells(headings, agreeing)),
  likelihood: (guess) => {
    const fields = new Set(Object.values(guess))
    if (!fields.has('title') || !fields.has('start')) return 0
    return ['startTime', 'end', 'endTime', 'allDay'].some((field) => fields.has(field)) ? 3 : 1
  },
  parseWith: (file, columns) => parse(file, columns),
  suffices: (columns) => ['title', 'start'].every((need) => Object.values(columns).includes(need)),
}

const agreeing: Partial<Record<EventField, (cell: string) => boolean>> = {
  start: isDay,
  end: isDay,
  startTime: isClock,
  endTime: isClock,
  allDay: (cell) => /^(?:true|false|yes|no|0|1|x)$/i.test(cell),
  link: (cell) => webAddress(cell) !== undefined,
}

/** By the heading, as long as what stands below it agrees. */
function* parse(
  file: SourceFile,
  choices: Readonly<Record<string, string>>,
): Generator<ParsedRecord<'events'>, void, undefined> {
  const heading = headOfTable(file.text)
  if (!heading) return
  const fields = chosenFields(heading.headers, choices, eventFields)
  const dated = fields.flatMap((field, at) => (field === 'start' || field === 'end' ? [at] : []))
  const days = heading.below.flatMap((row) => dated.map((at) => row[at] ?? ''))
  // Where no day of a table tells, it is read as in the United States, whose calendars write such tables.
  const order = dateOrder(days) ?? 'month-first'
  for (const row of rowsUnder(file.text, heading)) yield eventFromRow(row, fields, order)
}

type CellOf = (field: EventField) => string

function eventFromRow(
  row: CsvRow,
  fields: readonly (EventField | undefined)[],
  order: DateOrder,
): ParsedRecord<'events'> {
  if ('problem' in row) return unreadRecord(row.problem, row.line, row.raw)
  const cell: CellOf = (wanted) => (row.cells[fields.indexOf(wanted)] ?? '').trim()
  const title = cell('title')
  if (!title) return unreadRecord('missing-title', row.line, row.raw)
  if (!cell('start')) return unreadRecord('missing-start', row.line, row.raw)
  const { start, end } = spanOf(cell, order)
  if (!start) return unreadRecord('bad-date', row.line, row.raw)
  const link = webAddress(cell('link'))
  const tags = cell('tags')
    .split(/\s*[,;]\s*/)
    .filter(Boolean)
  const draft: EventDraft = {
    ...emptyEvent(eventKindOfWords(title, start.kind === 'date'), title, start),
    ...endOf(start, end),
    ...(cell('location') ? { location: cell('location') } : {}),
    ...(link ? { link } : {}),
    notes: cell('notes'),
    tags: [...new Set(tags.map((tag) => tag.slice(0, 200)))],
    // The same row gives the same event, so that a table can be read twice.
    uid: `plexus-${textPrint(row.cells.join('\n'))}`,
  }
  const warnings = [
    ...(cell('end') && !end ? [problemAt('bad-date', row.line, cell('end'))] : []),
    ...(cell('link') && !link ? [problemAt('not-a-web-address', row.line, cell('link'))] : []),
  ]
  return readRecord<'events'>(draft, { text: row.raw, line: row.line }, warnings)
}

/** When it begins and ends; a time of ending alone is on the day of the start. */
function spanOf(
  cell: CellOf,
  order: DateOrder,
): { start: EventTime | undefined; end: EventTime | undefined } {
  const isWholeDay = /^(?:true|yes|1|x)$/i.test(cell('allDay'))
  const time = (day: string, clock: string) =>
    isWholeDay
      ? cellTime(day.split(/[T ](?=\d{1,2}[:.])/)[0] ?? '', '', order)
      : cellTime(day, clock, order)
  const isEnding = cell('end') !== '' || cell('endTime') !== ''
  return {
    start: time(cell('start'), cell('startTime')),
    end: isEnding ? time(cell('end') || cell('start'), cell('endTime')) : undefined,
  }
}

/** The end of a table's event; its last day is one it still takes place on. */
function endOf(start: EventTime, end: EventTime | undefined): Pick<EventDraft, 'end'> {
  if (!end || end.kind !== start.kind || wallOf(end) < wallOf(start)) return {}
  return { end: end.kind === 'date' ? timeAtWall(end, wallOf(end) + dayInMs) : end }
}
