import { type ParsedEvent, parseIcs } from '../../src/formats/shared/icsEvents.ts'
import { eventDraftSchema } from '../../src/model/event.ts'

/** Lines as a calendar file. */
export function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

export function vevent(...lines: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:u-1', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT']
}

/** What a file holds; every event must be one the model accepts. */
export function readCalendar(text: string): ParsedEvent[] {
  const records = [...parseIcs(text)]
  for (const record of records) {
    if ('event' in record) eventDraftSchema.parse(record.event)
  }
  return records
}

/** The one event of these lines. */
export function onlyEvent(...lines: string[]) {
  const records = readCalendar(calendar(...vevent(...lines)))
  const [record] = records
  if (records.length !== 1 || !record || !('event' in record)) {
    throw new Error(JSON.stringify(records))
  }
  return record
}

/** Codes and lines of what is said of a record: `bad-date@5`. */
export function codesOf(record: ParsedEvent | undefined): string[] {
  if (!record) return []
  const problems = 'event' in record ? record.warnings : [record.problem]
  return problems.map(({ code, line }) => `${code}@${line}`)
}
