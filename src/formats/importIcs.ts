import type { Importer, ParsedRecord, SourceFile } from './importer.ts'
import { parseIcs, recognisesIcs } from './shared/icsEvents.ts'
import { unreadRecord } from './shared/parsedRecord.ts'

/** As much of a file as its format is judged by, in UTF-16 units. */
const headLength = 65_536

/**
 * Reads iCalendar as Google, Outlook, Apple and others write it: each event by itself, so that one that cannot be read
 * costs no other, and a series with its changed occurrences as one record.
 */
export const importIcs: Importer<'events'> = {
  id: 'icalendar',
  target: 'events',
  name: 'iCalendar',
  extensions: ['ics', 'ical', 'ifb', 'icalendar'],
  recognises: recognisesIcs,
  parse,
  joinRaw: (records) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plexus//Plexus//EN\r\n${records.join('\r\n')}\r\nEND:VCALENDAR\r\n`,
}

function* parse(file: SourceFile): Generator<ParsedRecord<'events'>, void, undefined> {
  // Of what is no calendar every line would be one outside any event.
  if (recognisesIcs(file.text.slice(0, headLength)) === 'no') {
    yield unreadRecord('no-calendar', 1, '')
    return
  }
  for (const parsed of parseIcs(file.text)) {
    if ('problem' in parsed) yield parsed
    else yield { draft: parsed.event, raw: parsed.raw, warnings: parsed.warnings }
  }
}
