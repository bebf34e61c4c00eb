import type { ChatNotes, OccurrenceChange, PlannerEvent, Recurrence } from '../model/event.ts'
import { type EventSpan, spanLength, spanProblem } from '../model/eventSpan.ts'
import type { EventTime } from '../model/eventTime.ts'
import { durationText } from '../model/isoDuration.ts'
import { originalOf, originalTime } from './occurrence.ts'

export type EditProblem =
  | 'end-before-start'
  | 'end-of-another-kind'
  | 'not-repeating'
  | 'rule-cannot-move'

/** The event after an edit, or why it cannot be made. `sequence` counts edits, as other calendars expect. */
export type EditedEvent = { readonly event: PlannerEvent } | { readonly problem: EditProblem }

/** Leaves one occurrence out. `of` is its original start: see occurrence.ts. */
export function skipOccurrence(event: PlannerEvent, of: EventTime): EditedEvent {
  if (!event.recurrence) return { problem: 'not-repeating' }
  const original = originalOf(event.start, of)
  const { recurrence } = event
  const exdates = withoutOriginal(event, recurrence.exdates, original)
  return edited(event, {
    recurrence: { ...recurrence, exdates: [...exdates, originalTime(event.start, original)] },
    changes: otherChanges(event, original),
  })
}

/** Takes back what was changed about one occurrence, also that it was skipped. */
export function restoreOccurrence(event: PlannerEvent, of: EventTime): EditedEvent {
  if (!event.recurrence) return { problem: 'not-repeating' }
  const original = originalOf(event.start, of)
  const { recurrence } = event
  const exdates = withoutOriginal(event, recurrence.exdates, original)
  return edited(event, {
    recurrence: { ...recurrence, exdates },
    changes: otherChanges(event, original),
  })
}

/** Fields of an occurrence that can be changed for it alone. */
export type ChangedFields = Omit<
  OccurrenceChange,
  'of' | 'following' | 'start' | 'end' | 'duration'
>

/** Changes what one occurrence is called, where it is, what is prepared for it, or whether it is cancelled. */
export function changeOccurrence(
  event: PlannerEvent,
  of: EventTime,
  fields: ChangedFields,
): EditedEvent {
  if (!event.recurrence) return { problem: 'not-repeating' }
  return withChange(event, of, (before) => ({ ...before, ...fields }))
}

/** Moves one occurrence; without a new end it stays as long as it was. */
export function moveOccurrence(
  event: PlannerEvent,
  of: EventTime,
  start: EventTime,
  end?: EventTime,
): EditedEvent {
  if (!event.recurrence) return { problem: 'not-repeating' }
  const problem = spanProblem({ start, end })
  if (problem === 'end-before-start' || problem === 'end-of-another-kind') return { problem }
  return withChange(event, of, (before) => {
    const { end: _end, duration: _duration, ...rest } = before
    if (end) return { ...rest, start, end }
    const length = ownLength(before)
    return { ...rest, start, ...(length === undefined ? {} : { duration: length }) }
  })
}

/** Gives one occurrence another end. */
export function resizeOccurrence(event: PlannerEvent, of: EventTime, end: EventTime): EditedEvent {
  const original = originalOf(event.start, of)
  const change = event.changes.find((one) => isSingle(event, one, original))
  return moveOccurrence(event, of, change?.start ?? originalTime(event.start, original), end)
}

/** Gives an event, and all occurrences of a series that have no end of their own, another end. */
export function resizeEvent(event: PlannerEvent, end: EventTime): EditedEvent {
  const problem = spanProblem({ start: event.start, end })
  if (problem === 'end-before-start' || problem === 'end-of-another-kind') return { problem }
  const { duration: _duration, ...rest } = event
  return edited(rest, { end })
}

/** What was prepared for a chat and kept of it: of one occurrence where it is one of a series. */
export function chatNotesOf(event: PlannerEvent, of: EventTime | undefined): ChatNotes {
  const original = of && event.recurrence ? originalOf(event.start, of) : undefined
  const change =
    original === undefined ? undefined : event.changes.find((one) => isSingle(event, one, original))
  return change?.chat ?? event.chat ?? {}
}

/** An event with the fields of a change instead of its own. */
export function layOver(event: PlannerEvent, fields: ChangedFields): PlannerEvent {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...event, ...(Object.fromEntries(given) as Partial<PlannerEvent>) }
}

/** An event with other fields and one edit more. */
export function edited(event: PlannerEvent, fields: Partial<PlannerEvent>): EditedEvent {
  return { event: { ...event, ...fields, sequence: event.sequence + 1 } }
}

/** How long a changed occurrence is by itself, as a duration that moves with it. */
function ownLength(change: OccurrenceChange): string | undefined {
  if (!change.end && change.duration === undefined) return undefined
  const span: EventSpan = { ...change, start: change.start ?? change.of }
  return durationText(spanLength(span))
}

function withChange(
  event: PlannerEvent,
  of: EventTime,
  change: (before: OccurrenceChange) => OccurrenceChange,
): EditedEvent {
  const original = originalOf(event.start, of)
  const before = event.changes.find((one) => isSingle(event, one, original))
  const changed = change(before ?? { of: originalTime(event.start, original) })
  const recurrence: Recurrence | undefined = event.recurrence && {
    ...event.recurrence,
    exdates: withoutOriginal(event, event.recurrence.exdates, original),
  }
  return edited(event, {
    ...(recurrence ? { recurrence } : {}),
    changes: [...otherChanges(event, original), changed],
  })
}

function isSingle(event: PlannerEvent, change: OccurrenceChange, original: number): boolean {
  return !change.following && originalOf(event.start, change.of) === original
}

function otherChanges(event: PlannerEvent, original: number): OccurrenceChange[] {
  return event.changes.filter((change) => !isSingle(event, change, original))
}

function withoutOriginal(
  event: PlannerEvent,
  times: readonly EventTime[],
  original: number,
): EventTime[] {
  return times.filter((time) => originalOf(event.start, time) !== original)
}
