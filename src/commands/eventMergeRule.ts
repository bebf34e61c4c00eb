import { sameRow } from '../db/sameRow.ts'
import type { EventDraft, PlannerEvent } from '../model/event.ts'
import type { MergeResult } from './mergeRule.ts'

/** When something is hangs together: of another start the user's own end would make nonsense. */
const timeFields = ['start', 'end', 'duration', 'recurrence', 'changes'] as const
const textFields = [
  'title',
  'location',
  'link',
  'notes',
  'reminders',
  'cancelled',
  'icalendar',
] as const
type SourceField = (typeof timeFields)[number] | (typeof textFields)[number]

/** What a file changes of an event, and the fields with which it does. */
export interface EventMerge extends MergeResult {
  readonly fields: Partial<Pick<EventDraft, SourceField>>
  /** Fields the file has no longer. */
  readonly gone: readonly SourceField[]
}

/**
 * The rule of importing over an event: what the file says of when it is replaces all of that, and its other non-empty
 * fields theirs, but never a field the user edited; kind, tags, specialties, people, chat and status are the user's.
 * An older edition of the event (SEQUENCE) changes nothing, for the library has a newer one.
 */
export function mergeEvent(event: PlannerEvent, draft: EventDraft): EventMerge {
  const changed: string[] = []
  const kept: string[] = []
  const fields: Partial<Pick<EventDraft, SourceField>> = {}
  const gone: SourceField[] = []
  if (draft.sequence < event.sequence && event.editedFields.length === 0) {
    return { changed, kept, fields, gone }
  }
  const take = (field: SourceField) => {
    changed.push(field)
    if (draft[field] === undefined) gone.push(field)
    else Object.assign(fields, { [field]: draft[field] })
  }
  const differs = (field: SourceField) => !sameRow(draft[field], event[field])
  const byHand = (field: SourceField) => event.editedFields.includes(field)
  const moved = timeFields.filter(differs)
  if (timeFields.some(byHand)) kept.push(...moved)
  else for (const field of moved) take(field)
  for (const field of textFields) {
    if (isEmpty(draft[field]) || !differs(field)) continue
    if (byHand(field)) kept.push(field)
    else take(field)
  }
  return { changed, kept, fields, gone }
}

/** The event with what a merge takes of the file, in its edition. */
export function mergedEvent(
  event: PlannerEvent,
  draft: EventDraft,
  { fields, gone }: EventMerge,
): PlannerEvent {
  const left = Object.entries(event).filter(
    ([field]) => !(gone as readonly string[]).includes(field),
  )
  return {
    ...(Object.fromEntries(left) as PlannerEvent),
    ...fields,
    sequence: Math.max(event.sequence, draft.sequence),
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
