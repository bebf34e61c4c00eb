import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeIcs, parseIcs } from '../../src/formats/shared/icsEvents.ts'
import { emptyEvent, type PlannerEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { occurrencesOfAll } from '../../src/planner/occurrencesBetween.ts'
import type { BenchPart } from './benchPart.ts'

const samples = fileURLToPath(new URL('../../../shared/samples/icalendar', import.meta.url))

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
]

/** Of ten series six are weekly, two monthly, one on every weekday and one yearly; one in five starts on a whole day. */
const rules = [
  ['2024-01-04', 'FREQ=WEEKLY;BYDAY=TH'],
  ['2024-01-04', 'FREQ=MONTHLY;BYDAY=1TH'],
  ['2024-01-02', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ['2024-01-01', 'FREQ=WEEKLY;INTERVAL=2'],
  ['2024-01-31', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['2024-01-03', 'FREQ=WEEKLY;COUNT=300'],
  ['2024-11-28', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
  ['2024-01-05', 'FREQ=WEEKLY;UNTIL=20300101T000000Z'],
  ['2024-01-01', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
  ['2024-01-06', 'FREQ=WEEKLY'],
] as const

function series(at: number): PlannerEvent {
  const [date, rrule] = rules[at % rules.length] ?? rules[0]
  const zone = zones[at % zones.length] ?? 'UTC'
  const start = at % 5 === 3 ? dateTime(date) : zonedTime(`${date}T21:00:00`, zone)
  const draft = {
    ...emptyEvent('chat', `Series ${at}`, start),
    recurrence: { rrule, rdates: [], exdates: [] },
  }
  return eventFromDraft(draft, `e-${at}`, '2026-11-24T10:00:00.000Z')
}

/**
 * Expanding 500 series over two years in a page just opened (the first of all, in milliseconds) and at a later move
 * of the view (the middle of nine); and how many of the sample calendars are read without refusal.
 */
export const plannerPart: BenchPart = async () => {
  const events = Array.from({ length: 500 }, (_, at) => series(at))
  const window = [Date.parse('2026-01-01T00:00:00Z'), Date.parse('2028-01-01T00:00:00Z')] as const
  const times = Array.from({ length: 10 }, () => {
    const begun = performance.now()
    const found = occurrencesOfAll(events, ...window, { zone: 'Europe/London' })
    if (found.length < 30_000) throw new Error(`Only ${found.length} occurrences`)
    return performance.now() - begun
  })
  const later = times.slice(1).sort((a, b) => a - b)
  return {
    'planner.expand500_ms': later[4] ?? Number.NaN,
    'planner.expand500_first_ms': times[0] ?? Number.NaN,
    ...readSamples(),
  }
}

function readSamples(): Record<string, number> {
  if (!existsSync(samples)) {
    console.log('No sample calendars: ../shared is absent')
    return {}
  }
  const files = readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .map((name) => join(samples, name))
    .filter((path) => statSync(path).isFile())
  const read = files.filter((path) => {
    const decoded = decodeIcs(new Uint8Array(readFileSync(path)))
    if (decoded.outcome === 'refused') return false
    // A calendar without events is read; so is one whose only events lack what an event must have, and say so.
    const records = [...parseIcs(decoded.text)]
    return !records.some((record) => 'problem' in record && record.problem.code === 'no-calendar')
  })
  return { 'planner.ics_import_files': files.length, 'planner.ics_read_files': read.length }
}
