import type { OccurrenceChange, PlannerEvent } from '../model/event.ts'
import type { EventExporter, EventSnapshot } from './eventExporter.ts'
import { writeIcs } from './shared/icsCalendar.ts'

/**
 * Saves events as iCalendar, for any other calendar. With notes the file also holds what only Plexus knows, so that it
 * comes back whole; without them nothing of it.
 */
export const exportIcs: EventExporter = {
  id: 'icalendar',
  name: 'iCalendar',
  extension: 'ics',
  write,
}

function write({ events, exportedAt, withNotes }: EventSnapshot): Iterable<string> {
  const shown = withNotes ? events : events.map(withoutPrivate)
  return writeIcs(shown, { name: 'Plexus', withOwnFields: withNotes, exportedAt })
}

/** The event without what was written for oneself. A description that came with a file is the file's again. */
function withoutPrivate(event: PlannerEvent): PlannerEvent {
  const isOfFile = event.importId !== undefined && !event.editedFields.includes('notes')
  const { chat: _chat, ...rest } = event
  return {
    ...rest,
    notes: isOfFile ? event.notes : '',
    changes: event.changes.map((change) => withoutPrivateNotes(change, isOfFile)),
  }
}

function withoutPrivateNotes(change: OccurrenceChange, isOfFile: boolean): OccurrenceChange {
  const { chat: _chat, notes, ...rest } = change
  return isOfFile && notes !== undefined ? { ...rest, notes } : rest
}
