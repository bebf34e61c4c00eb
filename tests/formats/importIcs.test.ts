import { describe, expect, test } from 'vitest'
import { eventFromDraft, eventKey } from '../../src/model/eventKeys.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { calendar, codesOf, onlyEvent, readCalendar, vevent } from './icsText.ts'

describe('series', () => {
  test('exceptions in UTC or as dates, an UNTIL that is a date, and a rule with blanks all count', () => {
    const { event, warnings } = onlyEvent(
      'DTSTART;TZID=America/Chicago:20260507T051500',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;BYDAY=TU, TH;UNTIL=20260521',
      'EXDATE:20260512T101500Z',
      'EXDATE;VALUE=DATE:20260514',
    )
    expect(warnings).toEqual([])
    const saved = eventFromDraft(event, 'e-1', '2026-01-01T00:00:00.000Z')
    const found = occurrencesBetween(saved, 0, Date.parse('2027-01-01'), {
      zone: 'UTC',
    }).occurrences
    expect(found.map(({ startsAt }) => new Date(startsAt).toISOString().slice(5, 16))).toEqual([
      '05-07T10:15',
      '05-19T10:15',
      '05-21T10:15',
    ])
  })

  test('a changed occurrence belongs to its series wherever it stands, and says only what differs', () => {
    const change = vevent(
      'RECURRENCE-ID;TZID=America/Denver:20260211T100000',
      'DTSTART;TZID=America/Denver:20260211T103000',
      'DTEND;TZID=America/Denver:20260211T110000',
      'SUMMARY:Moved',
      'SEQUENCE:1',
    )
    const series = vevent(
      'DTSTART;TZID=America/Denver:20260210T100000',
      'DTEND;TZID=America/Denver:20260210T103000',
      'RRULE:FREQ=DAILY;COUNT=3',
      'SUMMARY:Daily',
      'LOCATION:Room 1',
    )
    for (const lines of [
      [...change, ...series],
      [...series, ...change],
    ]) {
      const records = readCalendar(calendar(...lines))
      expect(records).toHaveLength(1)
      const [record] = records
      expect(record && 'event' in record && record.event.changes).toEqual([
        {
          of: { kind: 'zoned', wall: '2026-02-11T10:00:00', zone: 'America/Denver' },
          start: { kind: 'zoned', wall: '2026-02-11T10:30:00', zone: 'America/Denver' },
          title: 'Moved',
          location: '',
          sequence: 1,
        },
      ])
      expect(record?.raw.line).toBe(3)
    }
  })

  test('a change to this and following reaches all after it', () => {
    const [record] = readCalendar(
      calendar(
        ...vevent(
          'DTSTART:20260105T100000Z',
          'DURATION:PT1H',
          'RRULE:FREQ=DAILY;COUNT=4',
          'SUMMARY:x',
        ),
        ...vevent(
          'RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T100000Z',
          'DTSTART:20260107T120000Z',
          'DURATION:PT1H',
          'SUMMARY:x',
        ),
      ),
    )
    if (!record || !('event' in record)) throw new Error('unread')
    const saved = eventFromDraft(record.event, 'e-1', '2026-01-01T00:00:00.000Z')
    const found = occurrencesBetween(saved, 0, Date.parse('2027-01-01'), {
      zone: 'UTC',
    }).occurrences
    expect(found.map(({ startsAt }) => new Date(startsAt).getUTCHours())).toEqual([10, 10, 12, 12])
  })

  test('a lone occurrence stays one; cancelled ones are marked', () => {
    const [lone] = readCalendar(
      calendar(
        'METHOD:CANCEL',
        ...vevent('RECURRENCE-ID:20260107T100000Z', 'DTSTART:20260107T120000Z'),
      ),
    )
    expect(lone && 'event' in lone && [lone.event.recurrenceId, lone.event.cancelled]).toEqual([
      { kind: 'zoned', wall: '2026-01-07T10:00:00', zone: 'UTC' },
      true,
    ])
    expect(onlyEvent('DTSTART:20260107T120000Z', 'STATUS:CANCELLED').event.cancelled).toBe(true)
  })

  test('of two with one UID the newer counts; those that only share it both stay', () => {
    const older = vevent('DTSTART:20260101T100000Z', 'SUMMARY:old')
    const newer = vevent('DTSTART:20260101T140000Z', 'SUMMARY:new', 'SEQUENCE:2')
    expect(readCalendar(calendar(...newer, ...older)).map(codesOf)).toEqual([
      [],
      ['superseded-event@10'],
    ])
    const other = vevent('DTSTART:20260301T100000Z', 'SUMMARY:other')
    const both = readCalendar(calendar(...older, ...other))
    expect(both.map((record) => 'event' in record && record.event.uid)).toEqual(['u-1', 'u-1#2'])
    expect(both.map(codesOf)).toEqual([[], ['shared-uid@10']])
  })

  test('extra dates may be periods', () => {
    const { event } = onlyEvent(
      'DTSTART:19970101T180000Z',
      'RDATE;VALUE=PERIOD:19970102T180000Z/19970102T200000Z,19970109T180000Z/PT5H30M',
      'RDATE:19970110T180000Z',
    )
    expect(event.recurrence?.rdates.map(({ end, duration }) => end ?? duration)).toEqual([
      { kind: 'zoned', wall: '1997-01-02T20:00:00', zone: 'UTC' },
      'PT5H30M',
      undefined,
    ])
  })
})

describe('alarms', () => {
  test('become reminders; what runs a program or opens a file is left out and told', () => {
    const alarm = (...lines: string[]) => ['BEGIN:VALARM', ...lines, 'END:VALARM']
    const { event, warnings } = onlyEvent(
      'DTSTART:20260107T120000Z',
      ...alarm('ACTION:DISPLAY', 'DESCRIPTION:x', 'TRIGGER:-PT15M'),
      ...alarm('ACTION:AUDIO', 'TRIGGER:-P1D', 'X-APPLE-DEFAULT-ALARM:TRUE'),
      ...alarm('ACTION:PROCEDURE', 'ATTACH:calc.exe', 'TRIGGER:PT0S'),
      ...alarm('ACTION:AUDIO', 'ATTACH;VALUE=URI:file:///etc/passwd', 'TRIGGER:-PT5M'),
      ...alarm('ACTION:EMAIL', 'ATTENDEE:mailto:a@example.org', 'TRIGGER:-PT5M'),
      ...alarm('ACTION:DISPLAY', 'TRIGGER;VALUE=DATE-TIME:20260107T110000Z'),
    )
    expect(event.reminders).toEqual([15, 1_440, 60])
    expect(warnings.map(({ code, excerpt }) => [code, excerpt])).toEqual([
      ['alarm-ignored', 'ACTION:PROCEDURE'],
      ['alarm-ignored', 'ACTION:AUDIO'],
    ])
    expect(event.icalendar?.alarms?.map(({ minutes, lines }) => [minutes, lines[0]])).toEqual([
      [1_440, 'ACTION:AUDIO'],
      [undefined, 'ACTION:EMAIL'],
      [60, 'ACTION:DISPLAY'],
    ])
  })
})

test('a file read twice gives the same uids, also where it has none', () => {
  const text = calendar(
    'BEGIN:VEVENT',
    'DTSTART:20260107T120000Z',
    'SUMMARY:x',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20260108T120000Z',
    'SUMMARY:x',
    'END:VEVENT',
  )
  const uids = readCalendar(text).map((record) => 'event' in record && record.event.uid)
  expect(
    readCalendar(text.replaceAll('\r\n', '\n')).map(
      (record) => 'event' in record && record.event.uid,
    ),
  ).toEqual(uids)
  expect(new Set(uids).size).toBe(2)
  expect(readCalendar(text).map(codesOf)).toEqual([['missing-uid@3'], ['missing-uid@7']])
})

test('a lone occurrence and its series are two events to the next import', () => {
  const keyOf = (...lines: string[]) => eventKey({ ...onlyEvent(...lines).event, uid: 'u-1' })
  const start = 'DTSTART;TZID=America/New_York:20260107T120000'
  expect(keyOf(start)).toBe('u-1')
  expect(keyOf(start, 'RECURRENCE-ID;TZID=America/New_York:20260107T110000')).toBe(
    'u-1 2026-01-07T11:00:00[America/New_York]',
  )
  expect(keyOf('DTSTART;VALUE=DATE:20260107', 'RECURRENCE-ID;VALUE=DATE:20260108')).toBe(
    'u-1 2026-01-08',
  )
})

test('a task is a deadline at the moment it is due', () => {
  const [record] = readCalendar(
    calendar(
      'BEGIN:VTODO',
      'UID:t',
      'SUMMARY:Letters',
      'DUE;TZID=America/New_York:20261001T170000',
      'PERCENT-COMPLETE:50',
      'END:VTODO',
    ),
  )
  expect(record && 'event' in record && record.event).toMatchObject({
    kind: 'deadline',
    start: { wall: '2026-10-01T17:00:00', zone: 'America/New_York' },
    icalendar: { component: 'VTODO', lines: ['PERCENT-COMPLETE:50'] },
  })
})
