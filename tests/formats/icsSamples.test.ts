import { describe, expect, test } from 'vitest'
import { writeIcs } from '../../src/formats/shared/icsCalendar.ts'
import { decodeIcs, type ParsedEvent, parseIcs } from '../../src/formats/shared/icsEvents.ts'
import type { EventDraft } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { sharedBytes, sharedFiles } from './formatFiles.ts'
import { icsSampleOutcomes } from './icsSampleOutcomes.ts'

const folder = 'samples/icalendar'
const paths = sharedFiles(folder)

function recordsOf(path: string): readonly ParsedEvent[] {
  const decoded = decodeIcs(sharedBytes(folder, path))
  if (decoded.outcome === 'refused') throw new Error(`${path}: ${decoded.code}`)
  return [...parseIcs(decoded.text)]
}

function eventsOf(records: readonly ParsedEvent[]): EventDraft[] {
  return records.flatMap((record) => ('event' in record ? [record.event] : []))
}

/** How many events, and what is said of the file: each code once, with how often. */
function outcomeOf(records: readonly ParsedEvent[]): (number | string)[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const { code } of 'event' in record ? record.warnings : [record.problem]) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  const said = [...counts].sort().map(([code, count]) => (count > 1 ? `${code} ${count}` : code))
  return [eventsOf(records).length, ...said]
}

describe.skipIf(paths.length === 0)('real calendars', () => {
  test('are each read, or refused with a reason that names a line', () => {
    const all = paths.map((path) => [path, recordsOf(path)] as const)
    const found = all.map(([path, records]) => [path, outcomeOf(records)])
    expect(Object.fromEntries(found)).toEqual(icsSampleOutcomes)
    const problems = all.flatMap(([, records]) =>
      records.flatMap((record) => ('event' in record ? record.warnings : [record.problem])),
    )
    expect(problems.filter(({ line }) => !(line >= 1))).toEqual([])
  })

  test('lose no event: each BEGIN is an event, a change of one, or a problem', () => {
    for (const path of paths) {
      const decoded = decodeIcs(sharedBytes(folder, path))
      const text = decoded.outcome === 'text' ? decoded.text : ''
      const begun = text.match(/^\s*BEGIN:(?:VEVENT|VTODO)\s*$/gim)?.length ?? 0
      const records = recordsOf(path)
      const changes = eventsOf(records).reduce((sum, event) => sum + event.changes.length, 0)
      const lost = records.filter(
        (record) => 'problem' in record && !outside.includes(record.problem.code),
      )
      // One file has an event within a component of its own making, which is refused whole.
      const within = path.endsWith('issue_178_custom_component_contains_other.ics') ? 1 : 0
      expect([path, eventsOf(records).length + changes + lost.length + within]).toEqual([
        path,
        begun,
      ])
    }
  })

  test('saved again and read again are the same events with the same occurrences', () => {
    const options = { withOwnFields: true, exportedAt: '2026-11-24T10:00:00.000Z' }
    const window = [Date.parse('1995-01-01'), Date.parse('2006-01-01')] as const
    for (const path of paths) {
      const events = eventsOf(recordsOf(path)).map((draft, at) =>
        eventFromDraft(draft, `e-${at}`, '2026-11-24T10:00:00.000Z'),
      )
      if (events.length === 0) continue
      const again = eventsOf([...parseIcs([...writeIcs(events, options)].join(''))])
      expect([path, again.map(essence)]).toEqual([path, events.map(essence)])
      for (const [at, draft] of again.entries()) {
        const event = events[at]
        if (!event) throw new Error(path)
        const read = eventFromDraft(draft, event.id, event.savedAt)
        const starts = [event, read].map((one) =>
          occurrencesBetween(one, ...window, { zone: 'Asia/Kolkata', most: 50 }).occurrences.map(
            ({ startsAt, endsAt }) => [startsAt, endsAt],
          ),
        )
        expect([path, starts[1]]).toEqual([path, starts[0]])
      }
    }
  })
})

const outside: readonly string[] = [
  'not-an-event',
  'text-outside-event',
  'no-events',
  'no-calendar',
]

/** All that must survive; the order of kept lines and the wording of a duration may change. */
function essence(event: EventDraft): object {
  const { uid, title, notes, location, link, start, end, recurrence, tags, reminders, sequence } =
    event
  const lines = [...(event.icalendar?.lines ?? [])].sort()
  return {
    uid,
    title,
    notes: notes.trim(),
    location,
    link,
    start,
    end,
    recurrence,
    tags,
    reminders,
    sequence,
    lines,
    changes: event.changes.length,
  }
}
