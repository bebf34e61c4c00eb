import type { PlannerEvent } from '../../src/model/event.ts'
import { chatNotesOf } from '../../src/planner/editOccurrence.ts'
import { changeScoped, type ScopedChange } from '../../src/planner/scopedChange.ts'
import { readOccurrenceKey } from '../unsaved/eventEdits.ts'
import type { HeldChange } from '../unsaved/heldChange.ts'
import { useHeld } from '../unsaved/heldChanges.ts'
import { withHeld } from '../unsaved/withHeld.ts'

/** An event with what is held of it and of its occurrences over what the library has. */
export function useEventWithHeld(event: PlannerEvent): PlannerEvent {
  const changes = useHeld((state) => state.changes)
  return eventWithHeld(event, changes)
}

/** A change from one occurrence on makes a second series, and is seen once it is written. */
export function eventWithHeld(event: PlannerEvent, changes: readonly HeldChange[]): PlannerEvent {
  return changes.reduce(occurrenceChanged, withHeld(event, changes))
}

function occurrenceChanged(event: PlannerEvent, change: HeldChange): PlannerEvent {
  if (change.kind !== 'edit' || !change.id.startsWith(`${event.id}/`)) return event
  const { of, scope } = readOccurrenceKey(change.id)
  const { start, end, ...fields } = change.patch as NonNullable<ScopedChange['fields']> &
    Pick<ScopedChange, 'start' | 'end'>
  const scoped: ScopedChange =
    change.command === 'editChat'
      ? { scope, fields: { chat: { ...chatNotesOf(event, of), ...fields } } }
      : { scope, fields, start, end }
  const edited = changeScoped(event, of, scoped, event.id)
  return 'event' in edited ? edited.event : event
}
