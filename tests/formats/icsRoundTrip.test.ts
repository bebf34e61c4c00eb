import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeIcs } from '../../src/formats/shared/icsCalendar.ts'
import { parseIcs, recognisesIcs } from '../../src/formats/shared/icsEvents.ts'
import { timezoneLines } from '../../src/formats/shared/icsTimezone.ts'
import { foldLines } from '../../src/formats/shared/icsWriting.ts'
import { emptyEvent, type PlannerEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { offsetAt } from '../../src/model/zoneTime.ts'
import { testZones } from '../planner/testZones.ts'
import { arbitraryEvents } from './arbitraryEvent.ts'

const options = { withOwnFields: true, exportedAt: '2026-11-24T10:00:00.000Z' }

function textOf(events: readonly PlannerEvent[], more: object = {}): string {
  return [...writeIcs(events, { ...options, ...more })].join('')
}

function draftOf({
  id: _id,
  identityKeys: _keys,
  months: _months,
  editedFields: _edited,
  savedAt: _saved,
  changedAt: _changed,
  ...draft
}: PlannerEvent): object {
  return draft
}

test('a calendar that was saved comes back as it was, zones, exceptions and all', () => {
  fc.assert(
    fc.property(arbitraryEvents, (events) => {
      const parsed = [...parseIcs(textOf(events))]
      expect(
        parsed.map((record) => ('event' in record ? record.warnings : [record.problem])),
      ).toEqual(events.map(() => []))
      expect(parsed.map((record) => 'event' in record && record.event)).toEqual(events.map(draftOf))
    }),
    { numRuns: 100 },
  )
})

test('saved calendars are lines of at most 75 octets that end in CRLF, and say the same each time', () => {
  fc.assert(
    fc.property(arbitraryEvents, (events) => {
      const text = textOf(events)
      expect(textOf(events)).toBe(text)
      expect(recognisesIcs(text)).toBe('certain')
      const lines = text.split('\r\n')
      expect(lines.pop()).toBe('')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(line).not.toMatch(/[\x00-\x08\x0A-\x1F]/)
        expect(line).not.toMatch(/\p{Cs}/u)
      }
    }),
    { numRuns: 60 },
  )
})

test('another reader finds the same events, and no property that a text tried to smuggle in', () => {
  fc.assert(
    fc.property(arbitraryEvents, (events) => {
      const calendar = new ICAL.Component(ICAL.parse(textOf(events)))
      const components = calendar.getAllSubcomponents('vevent')
      const expected = events.flatMap((event) => [
        event.title,
        ...event.changes.map((change) => change.title ?? event.title),
      ])
      expect(components.map((one) => String(one.getFirstPropertyValue('summary')).trim())).toEqual(
        expected.map((title) => title.trim()),
      )
      const attendees = events
        .flatMap((event) => event.icalendar?.lines ?? [])
        .filter((line) => line.startsWith('ATTENDEE'))
      expect(components.flatMap((one) => one.getAllProperties('attendee'))).toHaveLength(
        attendees.length,
      )
      const named = new Set(
        calendar.getAllSubcomponents('vtimezone').map((one) => one.getFirstPropertyValue('tzid')),
      )
      const used = components.map((one) =>
        one.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
      )
      expect(used.filter((tzid) => tzid && !named.has(tzid))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('without own fields nothing that is only for oneself is written', () => {
  const event = eventFromDraft(
    {
      ...emptyEvent('chat', 'A chat', zonedTime('2026-11-26T21:00:00', 'America/New_York')),
      chat: {
        topic: 'Feedback',
        questions: [{ question: 'T1', answer: 'Secret answer' }],
        peopleMet: ['p-1'],
      },
      people: ['p-9'],
    },
    'e-1',
    '2026-11-24T10:00:00.000Z',
  )
  expect(textOf([event])).toContain('Secret answer')
  const shared = textOf([event], { withOwnFields: false, name: 'Chats; and\nmore' })
  expect(shared).not.toMatch(/X-PLEXUS|Secret|p-9|p-1/)
  expect(shared).toContain('X-WR-CALNAME:Chats\\; and\\nmore\r\n')
})

test('a title with a line break cannot add a property', () => {
  const event = eventFromDraft(
    {
      ...emptyEvent('meeting', 'x\r\nATTENDEE:mailto:a@example.org', dateTime('2026-11-26')),
      location: 'y\rBEGIN:VALARM',
      link: 'https://a\r\nATTACH:file:///etc/passwd',
    },
    'e-1\r\nX:1',
    '2026-11-24T10:00:00.000Z',
  )
  const lines = textOf([event]).split('\r\n')
  expect(lines.filter((line) => /^(ATTENDEE|ATTACH|X:|BEGIN:VALARM)/.test(line))).toEqual([])
})

describe('a zone as a VTIMEZONE', () => {
  test.each(testZones.filter((zone) => zone !== 'UTC').map((zone) => [zone]))(
    '%s has the offsets it has',
    (zone) => {
      for (const years of [
        { first: 2004, last: 2026 },
        { first: 2026, last: 2026 },
        { first: 1975, last: 1980 },
      ]) {
        const text = foldLines(timezoneLines(zone, years))
        const read = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))
        for (let day = 0; day < (years.last - years.first + 1) * 365; day += 3) {
          const at = Date.UTC(years.first, 0, 1, 12) + day * 86_400_000
          const wall = new Date(at + offsetAt(zone, at)).toISOString().slice(0, 19)
          expect([zone, wall, read.utcOffset(ICAL.Time.fromDateTimeString(wall)) * 1000]).toEqual([
            zone,
            wall,
            offsetAt(zone, at),
          ])
        }
      }
    },
  )

  test('goes on for ever by a rule where clocks do', () => {
    const text = timezoneLines('America/New_York', { first: 2026, last: 2026 }).join('\n')
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU')
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU')
    expect(timezoneLines('Europe/London', { first: 2026, last: 2026 }).join('\n')).toContain(
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    )
    expect(
      timezoneLines('Asia/Kolkata', { first: 2026, last: 2026 }).filter((line) =>
        line.startsWith('BEGIN'),
      ),
    ).toEqual(['BEGIN:VTIMEZONE', 'BEGIN:STANDARD'])
  })
})
