import fc from 'fast-check'
import {
  type EventDraft,
  emptyEvent,
  eventKinds,
  type OccurrenceChange,
  type PlannerEvent,
} from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { type EventTime, timeAtWall, wallOf } from '../../src/model/eventTime.ts'
import { dateText, dayInMs, wallText } from '../../src/model/wallTime.ts'
import { testZones } from '../planner/testZones.ts'

/** Texts with everything that has a meaning in a calendar file, and characters of one to four bytes. */
const piece = fc.constantFrom(
  'word',
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '\n',
  '"',
  '^',
  '\r\nATTENDEE:',
  'BEGIN:VEVENT',
  '=',
  ' ',
  'ß',
  '日本',
  '🩺',
  'é',
  'TZID',
  "'",
)
export const calendarText = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join('').replace(/\r\n?/g, '\n').trim())
  .filter((text) => text !== '')
const words = fc.constantFrom('Chat', 'Journal club', 'Grand rounds', 'Séance')
const line = calendarText
  .map((text) => text.replace(/\n/g, ' ').trim())
  .filter((text) => text !== '')

const day = fc.integer({ min: 12_000, max: 23_000 })
const second = fc.integer({ min: 0, max: 86_399 })
const wall = fc.tuple(day, second).map(([date, at]) => date * dayInMs + at * 1000)

const time: fc.Arbitrary<EventTime> = fc.oneof(
  fc
    .tuple(wall, fc.constantFrom(...testZones))
    .map(([at, zone]) => ({ kind: 'zoned' as const, wall: wallText(at), zone })),
  wall.map((at) => ({ kind: 'floating' as const, wall: wallText(at) })),
  fc.tuple(wall, line).map(([at, unknownZone]) => ({
    kind: 'floating' as const,
    wall: wallText(at),
    unknownZone: [...unknownZone.replace(/\\/g, '/')].slice(0, 40).join('').trim() || 'x',
  })),
  day.map((date) => ({ kind: 'date' as const, date: dateText(date * dayInMs) })),
)

const rrule = fc.constantFrom(
  'FREQ=WEEKLY;BYDAY=TH',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;COUNT=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=DAILY;INTERVAL=3;UNTIL=20300101T000000Z',
  'FREQ=DAILY;UNTIL=20300101',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU',
  'FREQ=HOURLY;INTERVAL=8',
  'RSCALE=CHINESE;FREQ=YEARLY;SKIP=FORWARD',
)

/** Another time of the same kind and zone, a number of hours or days on. */
const later = (start: EventTime, steps: number): EventTime =>
  timeAtWall(start, wallOf(start) + steps * (start.kind === 'date' ? dayInMs : 5_400_000))

const length = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 50 }).map((end) => ({ end })),
  fc.constantFrom('PT45M', 'P1DT2H', 'PT1H', 'P3D').map((duration) => ({ duration })),
)

function withLength(start: EventTime, given: { end?: number; duration?: string }) {
  if (given.end !== undefined) return { start, end: later(start, given.end) }
  if (given.duration === undefined) return { start }
  return start.kind === 'date' ? { start, duration: 'P3D' } : { start, duration: given.duration }
}

const reminders = fc.uniqueArray(fc.constantFrom(0, 5, 15, 60, 1_440, 10_080), { maxLength: 3 })
const keptLine = fc.constantFrom(
  'CLASS:PRIVATE',
  'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  'ORGANIZER;CN=Dr. Lena Hart:mailto:lena@example.org',
  'GEO:41.88;-87.62',
  'STATUS:TENTATIVE',
  'ATTENDEE;CN="Hart, Lena":mailto:lena@example.org',
  `X-LONG:${'ß日🩺'.repeat(60)}`,
)
const icalendar = fc
  .uniqueArray(keptLine, { minLength: 1, maxLength: 4 })
  .map((lines) => ({ lines }))

const chat = fc.record(
  {
    topic: line,
    questions: fc.array(fc.record({ question: line, answer: calendarText }), { maxLength: 3 }),
    transcript: calendarText,
  },
  { requiredKeys: ['topic'] },
)

const optionalFields = fc.record(
  {
    location: line,
    link: fc.constantFrom('https://example.org/a;b,c?d=%20', 'http://example.org'),
    hashtag: fc.constantFrom('MedEdChat', 'NephJC'),
    chat,
    platform: fc.constantFrom('bluesky', 'x'),
    status: fc.constantFrom(
      { state: 'unverified', since: '2019' } as const,
      { state: 'confirmed', on: '2026-11-01' } as const,
      { state: 'ended' } as const,
    ),
    source: line,
    parentId: fc.constant('e-0'),
    cancelled: fc.constant(true),
    icalendar,
  },
  { requiredKeys: [] },
)

const changeParts = fc.record(
  {
    title: line.map((title) => `Changed ${title}`),
    notes: calendarText.map((notes) => `Changed ${notes}`),
    location: line.map((place) => `Changed ${place}`),
    chat,
    move: fc.integer({ min: 1, max: 9 }),
    following: fc.constant(true as const),
    reminders: fc.constant([7]),
    sequence: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['title'] },
)

function changesOf(
  start: EventTime,
  parts: readonly { move?: number; title: string }[],
): OccurrenceChange[] {
  return parts.map(({ move, ...fields }, at) => {
    const of = later(start, at * 10 + 3)
    return { of, ...fields, ...(move === undefined ? {} : { start: later(of, move) }) }
  })
}

const series = fc.record({
  rrule: fc.option(rrule, { nil: undefined }),
  rdates: fc.array(fc.tuple(fc.integer({ min: 100, max: 900 }), length), { maxLength: 3 }),
  exdates: fc.uniqueArray(fc.integer({ min: 100, max: 900 }), { maxLength: 3 }),
  changes: fc.array(changeParts, { maxLength: 3 }),
})

function repeating(
  start: EventTime,
  {
    rrule,
    rdates,
    exdates,
    changes,
  }: {
    rrule: string | undefined
    rdates: [number, { end?: number; duration?: string }][]
    exdates: number[]
    changes: { move?: number; title: string }[]
  },
): Partial<EventDraft> {
  const extra = rdates.map(([steps, span]) =>
    withLength(later(start, steps), start.kind === 'date' ? {} : span),
  )
  if (rrule === undefined && extra.length === 0) return {}
  return {
    recurrence: {
      ...(rrule === undefined ? {} : { rrule }),
      rdates: extra,
      exdates: exdates.map((steps) => later(start, steps)),
    },
    changes: changesOf(start, changes),
  }
}

/** A status that was kept would contradict a cancelled event. */
function withoutKept<T extends { icalendar?: unknown }>({ icalendar: _, ...more }: T) {
  return more
}

const arbitraryDraft = fc
  .record({
    kind: fc.constantFrom(...eventKinds),
    title: fc.oneof(words, line),
    start: time,
    length,
    more: optionalFields,
    series: fc.option(series),
    notes: fc.oneof(fc.constant(''), calendarText),
    reminders,
    tags: fc.uniqueArray(
      line.map((tag) => [...tag].slice(0, 40).join('').trim()).filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    sequence: fc.integer({ min: 0, max: 5 }),
  })
  .map(
    ({ kind, title, start, length, more, series, ...rest }): EventDraft => ({
      ...emptyEvent(kind, title, start),
      ...withLength(start, length),
      ...rest,
      specialties: ['nephrology'],
      people: ['p-1'],
      ...(more.cancelled ? withoutKept(more) : more),
      ...(series ? repeating(start, series) : {}),
    }),
  )

/** Events as the library may hold them, each with its own uid. */
export const arbitraryEvents: fc.Arbitrary<PlannerEvent[]> = fc
  .array(arbitraryDraft, { minLength: 1, maxLength: 4 })
  .map((drafts) =>
    drafts.map((draft, at) => eventFromDraft(draft, `e-${at + 1}`, '2026-11-24T10:00:00.000Z')),
  )
