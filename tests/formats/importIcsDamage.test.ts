import { describe, expect, test } from 'vitest'
import { decodeIcs, recognisesIcs } from '../../src/formats/shared/icsEvents.ts'
import { mendFoldedUtf8 } from '../../src/formats/shared/mendFoldedUtf8.ts'
import { bytesOf } from './formatFiles.ts'
import { calendar, codesOf, onlyEvent, readCalendar, vevent } from './icsText.ts'

describe('damage', () => {
  const good = vevent('DTSTART:20260107T120000Z', 'SUMMARY:good')

  test('one bad event costs no other, and each problem names its line', () => {
    const text = calendar(
      ...['BEGIN:VEVENT', 'UID:a', 'DTSTART:20260230T100000Z', 'END:VEVENT'],
      ...good,
      ...['BEGIN:VEVENT', 'UID:b', 'SUMMARY:no start', 'END:VEVENT'],
      'X',
      ...['BEGIN:VJOURNAL', 'UID:c', 'END:VJOURNAL'],
    )
    const records = readCalendar(text)
    expect(records.map(codesOf)).toEqual([
      ['bad-date@5'],
      [],
      ['missing-start@13'],
      ['text-outside-event@17'],
      ['not-an-event@18'],
    ])
    expect(records.map(({ raw }) => raw.text.split('\r\n')[0])).toEqual([
      'BEGIN:VEVENT',
      'BEGIN:VEVENT',
      'BEGIN:VEVENT',
      'X',
      'BEGIN:VJOURNAL',
    ])
  })

  test('a missing END loses nothing but what was cut off', () => {
    const open = ['BEGIN:VEVENT', 'UID:open', 'DTSTART:20260101T100000Z']
    const records = readCalendar(calendar(...open, ...good))
    expect(records.map(codesOf)).toEqual([['missing-end@3'], []])
    expect(readCalendar(['BEGIN:VCALENDAR', ...good, ...open].join('\n')).map(codesOf)).toEqual([
      [],
      ['cut-off-event@8'],
    ])
  })

  test('lines without sense are told and left out', () => {
    const { event, warnings } = onlyEvent(
      'DTSTART:20260107T120000Z',
      'NOT A PROPERTY',
      'DTEND:20260106T120000Z',
      'RRULE:FREQ=FORTNIGHTLY',
      'URL:javascript:alert(1)',
      'X-PLEXUS;VALUE=TEXT;FIELD=kind:"party"',
    )
    expect(warnings.map(({ code }) => code).sort()).toEqual([
      'bad-rule',
      'end-before-start',
      'not-a-web-address',
      'own-field-ignored',
      'unreadable-line',
    ])
    expect(event).toMatchObject({ kind: 'meeting' })
    expect([event.end, event.link, event.icalendar]).toEqual([undefined, undefined, undefined])
  })

  test('a byte order mark, other line endings, control characters and folds inside characters are forgiven', () => {
    const plain = calendar(
      ...vevent(
        'DTSTART:20260107T120000Z',
        'SUMMARY:Séance sur la santé',
        'DESCRIPTION:a\u0007b\u0000c',
      ),
    )
    const [expected] = readCalendar(plain)
    for (const ending of ['\n', '\r', '\r\r\n']) {
      const [record] = readCalendar(`\uFEFF${plain.replaceAll('\r\n', ending)}`)
      expect(record && 'event' in record && record.event).toEqual(
        expected && 'event' in expected && expected.event,
      )
    }
    expect(expected && 'event' in expected && expected.event.notes).toBe('abc')
    const bytes = bytesOf(plain.replace('\u0000', ''))
    const at = bytes.indexOf(0xc3) + 1
    const folded = new Uint8Array([...bytes.slice(0, at), 13, 10, 32, ...bytes.slice(at)])
    const decoded = decodeIcs(folded)
    const [record] = decoded.outcome === 'text' ? readCalendar(decoded.text) : []
    expect(record && 'event' in record && record.event.title).toBe('Séance sur la santé')
    expect(mendFoldedUtf8(bytes)).toBe(bytes)
  })

  test('odd times are read for what they mean', () => {
    const start = (line: string) => onlyEvent(line).event.start
    expect(start('DTSTART:20021028')).toEqual({ kind: 'date', date: '2002-10-28' })
    expect(start('DTSTART;TZID=Japan;VALUE=DATE:20050101')).toEqual({
      kind: 'date',
      date: '2005-01-01',
    })
    expect(start('DTSTART:20260107T240000')).toEqual({
      kind: 'floating',
      wall: '2026-01-08T00:00:00',
    })
    expect(start('DTSTART:20161231T235960Z')).toMatchObject({ wall: '2016-12-31T23:59:59' })
    expect(start('DTSTART:00010101T000000Z')).toMatchObject({ wall: '0001-01-01T00:00:00' })
    expect(start('DTSTART:99991231T235959Z')).toMatchObject({ wall: '9999-12-31T23:59:59' })
    expect(onlyEvent('DTSTART;VALUE=DATE:20260107', 'DTEND:20260109T000000Z').event.end).toEqual({
      kind: 'date',
      date: '2026-01-09',
    })
  })

  test('too much of anything is cut and told', () => {
    const dates = Array.from(
      { length: 6_000 },
      (_, at) => `${2_000 + Math.floor(at / 300)}0101T${String(at % 24).padStart(2, '0')}0000Z`,
    )
    const { event, warnings } = onlyEvent(
      'DTSTART:20000101T000000Z',
      'RRULE:FREQ=DAILY',
      `EXDATE:${dates.join(',')}`,
      `SUMMARY:${'x'.repeat(30_000)}`,
      `ATTACH;VALUE=BINARY:${'A'.repeat(300_000)}`,
    )
    expect(event.recurrence?.exdates).toHaveLength(5_000)
    expect(event.title).toHaveLength(20_000)
    expect(warnings.map(({ code }) => code).sort()).toEqual([
      'field-too-long',
      'field-too-long',
      'too-many-dates',
    ])
  })

  test('long and deep nonsense is read in passing', () => {
    for (const text of [
      'BEGIN:VCALENDAR\n'.repeat(50_000),
      'BEGIN:X\n'.repeat(50_000) + 'END:X\n'.repeat(50_000),
      `BEGIN:VEVENT${' '.repeat(100_000)}:x`,
      calendar(...vevent(`DTSTART;${'A=b;'.repeat(20_000)}:20260107T120000Z`)),
      calendar(...vevent(`DTSTART:${'2'.repeat(100_000)}`)),
      'END:VEVENT\n'.repeat(50_000),
      calendar('BEGIN:VEVENT\n'.repeat(20_000)),
    ]) {
      expect(readCalendar(text).every((record) => 'problem' in record || record.event.uid)).toBe(
        true,
      )
    }
  })

  test('a file without a calendar or without events says so', () => {
    expect(readCalendar('').map(codesOf)).toEqual([['no-calendar@1']])
    expect(readCalendar(calendar()).map(codesOf)).toEqual([['no-events@1']])
    expect([
      recognisesIcs(''),
      recognisesIcs('PMID- 1'),
      recognisesIcs('BEGIN:VCARD\n'),
      recognisesIcs('BEGIN:VEVENT\n'),
      recognisesIcs('\uFEFFbegin:vcalendar\r\n'),
    ]).toEqual(['no', 'no', 'no', 'possible', 'certain'])
  })
})
