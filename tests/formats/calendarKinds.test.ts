import { describe, expect, test } from 'vitest'
import { writeIcs } from '../../src/formats/shared/icsCalendar.ts'
import { parseIcs } from '../../src/formats/shared/icsEvents.ts'
import type { EventDraft } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { joinLinkOf } from '../../src/planner/joinLink.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { caseText, hasCases } from './caseFiles.ts'
import { calendar, onlyEvent, readCalendar, vevent } from './icsText.ts'

function eventsOf(text: string) {
  return [...parseIcs(text)].map((record) => {
    if (!('event' in record)) throw new Error(JSON.stringify(record))
    return record.event
  })
}

/** Starts of events within 2026, in the order of time, as ISO texts. */
function startsOf(drafts: readonly EventDraft[]): string[] {
  return drafts
    .map((draft, at) => eventFromDraft(draft, `e-${at}`, '2026-01-01T00:00:00.000Z'))
    .flatMap((event) => {
      const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)]
      return occurrencesBetween(event, from, to, { zone: 'UTC' }).occurrences
    })
    .map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 16))
    .sort()
}

const starts = (text: string) => startsOf(eventsOf(text))
const startOf = (line: string) => onlyEvent(line).event.start
const utc = (wall: string) => ({ kind: 'zoned', wall, zone: 'UTC' })

describe('zones and offsets', () => {
  test.each([
    ['DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261105T180000', 'America/New_York'],
    [
      'DTSTART;TZID=(GMT-08:00) Pacific Time (US & Canada); Tijuana:20261105T180000',
      'America/Los_Angeles',
    ],
    [
      'DTSTART;VALUE=DATE-TIME;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna:20261105T180000',
      'Europe/Berlin',
    ],
    ['DTSTART;TZID=America/New_York:2026-11-05T18:00:00', 'America/New_York'],
    [
      'DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada);VALUE=DATE-TIME:20261105T180000',
      'America/New_York',
    ],
  ])('%s', (line, zone) => {
    expect(startOf(line)).toEqual({ kind: 'zoned', wall: '2026-11-05T18:00:00', zone })
  })

  test.each([
    ['DTSTART;TZID=GMT+05:30:20261105T180000', '2026-11-05T12:30:00'],
    ['DTSTART;TZID=UTC-3:30:20261105T180000', '2026-11-05T21:30:00'],
    ['DTSTART:20261105T154000-0500', '2026-11-05T20:40:00'],
    ['DTSTART:2026-11-05T15:40:00+05:30', '2026-11-05T10:10:00'],
    ['DTSTART:20261231T233000-0500', '2027-01-01T04:30:00'],
  ])('%s', (line, wall) => {
    const { event, warnings } = onlyEvent(line)
    expect([event.start, warnings]).toEqual([utc(wall), []])
  })
})

test('quoted-printable is read as what it stands for, over soft breaks folded or not', () => {
  const { event } = onlyEvent(
    'DTSTART:20261105T120000Z',
    'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9, late',
    'DESCRIPTION;CHARSET=UTF-8;QUOTED-PRINTABLE:Room=3A 4=0D=0Asecond =',
    'and third=',
    ' fourth',
    'LOCATION:1=2 Street',
  )
  expect([event.title, event.notes, event.location]).toEqual([
    'Café, late',
    'Room: 4\nsecond and thirdfourth',
    '1=2 Street',
  ])
})

describe('occurrences named in another kind than the start', () => {
  const series = (start: string, ...more: string[]) =>
    vevent(start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Clinic', ...more)
  const moved = (of: string, start: string) => vevent(of, start, 'SUMMARY:Clinic')

  test('a day names the occurrence of that day', () => {
    const text = calendar(
      ...series('DTSTART;TZID=Europe/Berlin:20260323T090000'),
      ...moved('RECURRENCE-ID;VALUE=DATE:20260330', 'DTSTART;TZID=Europe/Berlin:20260330T110000'),
    )
    expect(starts(text)).toEqual(['2026-03-23T08:00', '2026-03-30T09:00', '2026-04-06T07:00'])
  })

  test('a moment names the day of a series of whole days', () => {
    const days = vevent(
      'DTSTART;VALUE=DATE:20260323',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE:20260406T000000Z',
    )
    const text = calendar(
      ...days,
      ...moved('RECURRENCE-ID:20260329T230000Z', 'DTSTART;VALUE=DATE:20260401'),
    )
    expect(starts(text)).toEqual(['2026-03-23T00:00', '2026-04-01T00:00'])
  })

  test('days and moments left out', () => {
    const text = (exdate: string) =>
      calendar(...series('DTSTART;TZID=America/New_York:20260323T210000', exdate))
    expect(starts(text('EXDATE;VALUE=DATE:20260330'))).toHaveLength(2)
    expect(starts(text('EXDATE:20260331T010000Z'))).toHaveLength(2)
    expect(starts(text('EXDATE:20260330T210000'))).toHaveLength(2)
  })

  test('a day moves all that follow it', () => {
    const text = calendar(
      ...series('DTSTART:20260323T090000Z'),
      ...moved('RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260330', 'DTSTART:20260330T110000Z'),
    )
    expect(starts(text)).toEqual(['2026-03-23T09:00', '2026-03-30T11:00', '2026-04-06T11:00'])
  })
})

describe('whole days by a flag', () => {
  test.each([
    ['20261105T000000Z', '20261106T000000Z', '2026-11-05', '2026-11-06'],
    ['20261105T050000Z', '20261107T050000Z', '2026-11-05', '2026-11-07'],
    ['20261104T230000Z', '20261105T230000Z', '2026-11-05', '2026-11-06'],
    ['20261105T000000', '20261106T000000', '2026-11-05', '2026-11-06'],
  ])('%s to %s', (start, end, first, last) => {
    const { event } = onlyEvent(
      `DTSTART:${start}`,
      `DTEND:${end}`,
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    )
    expect([event.start, event.end]).toEqual([
      { kind: 'date', date: first },
      { kind: 'date', date: last },
    ])
  })

  test('not where the flag says no', () => {
    const { event } = onlyEvent('DTSTART:20261105T000000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE')
    expect(event.start).toEqual(utc('2026-11-05T00:00:00'))
  })
})

describe('alarms', () => {
  const alarm = (...lines: string[]) => ['BEGIN:VALARM', 'ACTION:DISPLAY', ...lines, 'END:VALARM']
  const remindersOf = (...lines: string[]) => onlyEvent(...lines).event.reminders
  const at = 'DTSTART;TZID=America/New_York:20261105T090000'

  test('after midnight, after the start, before the end, at a fixed time', () => {
    expect(remindersOf('DTSTART;VALUE=DATE:20261105', ...alarm('TRIGGER:PT9H'))).toEqual([-540])
    expect(remindersOf(at, ...alarm('TRIGGER:PT10M'))).toEqual([-10])
    expect(remindersOf(at, 'DURATION:PT1H', ...alarm('TRIGGER;RELATED=END:-PT15M'))).toEqual([-45])
    expect(remindersOf(at, ...alarm('TRIGGER;VALUE=DATE-TIME:20261105T130000Z'))).toEqual([60])
  })

  test('a fixed time says nothing of a series', () => {
    const fixed = alarm('TRIGGER;VALUE=DATE-TIME:20261105T130000Z')
    expect(remindersOf(at, 'RRULE:FREQ=WEEKLY', ...fixed)).toEqual([])
  })

  test('are written again as they were', () => {
    const { event } = onlyEvent('DTSTART;VALUE=DATE:20261105', ...alarm('TRIGGER:PT9H'))
    const options = { withOwnFields: false, exportedAt: '2026-11-01T00:00:00.000Z' }
    const saved = eventFromDraft(
      { ...event, icalendar: undefined },
      'e',
      '2026-11-01T00:00:00.000Z',
    )
    const text = [...writeIcs([saved], options)].join('')
    expect(text).toContain('TRIGGER:PT9H')
    expect(eventsOf(text)[0]?.reminders).toEqual([-540])
  })

  test('a task that is done reminds of nothing and says so', () => {
    const task = (...lines: string[]) =>
      eventsOf(
        calendar(
          'BEGIN:VTODO',
          'UID:t',
          'DUE:20261105T120000Z',
          ...alarm('TRIGGER:-PT1H'),
          ...lines,
          'END:VTODO',
        ),
      )[0]
    expect(task()).toMatchObject({ kind: 'deadline', reminders: [60] })
    for (const line of ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100']) {
      expect(task(line)).toMatchObject({ reminders: [], status: { state: 'ended' } })
    }
    expect(task('COMPLETED:20261103T100000Z')?.status).toEqual({ state: 'ended', on: '2026-11-03' })
  })
})

describe('descriptions written for the web', () => {
  const notes = (...lines: string[]) => onlyEvent('DTSTART:20261105T120000Z', ...lines).event.notes
  test.each([
    ['<p>One<br>two</p><p>three</p>', 'One\ntwo\nthree'],
    ['<ul><li>a</li><li>b &amp\\; c</li></ul>', 'a\nb & c'],
    [
      '<a href="https://a.example/x">here</a> and <a href="https://b.example">https://b.example</a>',
      'here https://a.example/x and https://b.example',
    ],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<style>p { color: red }</style><div>x</div><script>y()</script>', 'x'],
    ['if a < b and b > c then', 'if a < b and b > c then'],
    ['Dr. <unknown> & co', 'Dr. <unknown> & co'],
  ])('%s', (given, plain) => {
    expect(notes(`DESCRIPTION:${given}`)).toBe(plain)
  })

  test('the one Outlook adds counts where there is no other', () => {
    const alt = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Rich</p></body></html>'
    expect(notes(alt)).toBe('Rich')
    expect(notes('DESCRIPTION:Plain', alt)).toBe('Plain')
  })
})

describe('the way into an online meeting', () => {
  const joinOf = (...lines: string[]) =>
    joinLinkOf(onlyEvent('DTSTART:20261105T120000Z', ...lines).event)
  test.each([
    [
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="a:b":https://meet.example.org/abc',
      undefined,
    ],
    ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', 'Google Meet'],
    ['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3a', 'Teams'],
    ['LOCATION:https://school.zoom.us/j/123456?pwd=x', 'Zoom'],
    ['DESCRIPTION:Join here: https://us02web.zoom.us/j/123456.', 'Zoom'],
    ['DESCRIPTION:<a href="https://teams.live.com/meet/93">Click</a>', 'Teams'],
    ['URL:https://school.webex.com/meet/dr.ruiz', 'Webex'],
  ])('%s', (line, service) => {
    expect(joinOf(line)).toMatchObject({ url: expect.stringMatching(/^https:/), service })
  })

  test('is not an address of anything else, nor a number to call', () => {
    expect(joinOf('CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-602-555-0143')).toBeUndefined()
    expect(joinOf('URL:https://zoom.us/pricing', 'LOCATION:Room 4')).toBeUndefined()
    expect(
      joinOf(
        'DESCRIPTION:https://notzoom.us/j/1 https://teams.microsoft.com.evil.example/l/meetup-join/1',
      ),
    ).toBeUndefined()
    expect(joinOf('DESCRIPTION:Join: https://us02web.zoom.us/j/1.')?.url).toBe(
      'https://us02web.zoom.us/j/1',
    )
  })
})

describe.skipIf(!hasCases)('cases kept beside the project', () => {
  test('zones with a colon', () => {
    const text = caseText('tzid-with-colon.ics')
    expect(readCalendar(text).filter((record) => 'problem' in record)).toEqual([])
    const [a, d, g, e, f] = eventsOf(text)
    const instant = (draft: typeof a) => draft && startsOf([draft]).map((start) => start.slice(5))
    expect([a, d, g, e, f].map(instant)).toEqual([
      ['11-05T12:30'],
      ['11-05T12:30', '11-19T12:30'],
      ['11-05T12:30', '11-12T14:30', '11-19T12:30'],
      ['11-05T18:00'],
      ['11-05T23:00'],
    ])
  })

  test('offsets and quoted-printable', () => {
    const [a, b] = eventsOf(caseText('offset-and-quoted-printable.ics'))
    expect(a).toMatchObject({
      start: utc('2026-11-05T20:40:00'),
      title: 'Interview trip: AUS-BOS',
      notes: 'Flight: 2686\nDeparts: Boston Logan',
    })
    expect(b).toMatchObject({ title: 'Pick up Café', notes: 'Room: 4\nsecond line' })
  })

  test('an occurrence named by its day', () => {
    expect(starts(caseText('recurrence-id-as-date.ics'))).toEqual([
      '2026-03-23T08:00',
      '2026-03-30T09:00',
      '2026-04-06T07:00',
    ])
  })

  test('whole days, reminders and a description for the web', () => {
    for (const { start, end } of eventsOf(caseText('all-day-by-flag.ics'))) {
      expect([start, end]).toEqual([
        { kind: 'date', date: '2026-11-05' },
        { kind: 'date', date: '2026-11-06' },
      ])
    }
    const alarmed = eventsOf(caseText('alarms-after-start-and-absolute.ics'))
    expect(alarmed.map(({ reminders }) => reminders)).toEqual([[-540], [60]])
    expect(eventsOf(caseText('html-description.ics'))[0]?.notes).toBe(
      'Bring the paper & coffee.\n\none\nforum https://forum.example.org/x',
    )
  })
})
