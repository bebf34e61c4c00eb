import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import type { ChatNotes, PlannerEvent } from '../model/event.ts'
import { withEventKeys } from '../model/eventKeys.ts'
import type { EventTime } from '../model/eventTime.ts'
import type { EditedEvent, EditProblem } from '../planner/editOccurrence.ts'
import { chatNotesOf, restoreOccurrence, skipOccurrence } from '../planner/editOccurrence.ts'
import {
  changeScoped,
  endSeriesBefore,
  placeAfter,
  type ScopedChange,
} from '../planner/scopedChange.ts'
import type { SplitSeries } from '../planner/splitSeries.ts'
import { changedList, changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Fields of an event that are written as they are; when it is, and what differs for one occurrence, see below. */
export type EventPatch = Patch<
  Omit<
    PlannerEvent,
    'id' | 'uid' | 'identityKeys' | 'months' | 'editedFields' | 'savedAt' | 'changedAt' | 'changes'
  >
>

/** Changes fields of one event, and of all its occurrences that have none of their own for them. */
export async function editEvent(
  context: CommandContext,
  id: string,
  patch: EventPatch,
): Promise<void> {
  await changeRecords(
    context,
    'events',
    [id],
    ([event]) => ({ code: 'edit-record', kind: 'event', name: event?.title ?? '' }),
    (event) => {
      const next = patchedRow(event, patch)
      return next === event ? event : byHand(event, { ...next, sequence: event.sequence + 1 })
    },
  )
}

/** Which occurrence is meant: by its original start, see planner/occurrence.ts. Without it the event itself. */
export interface EventPlace {
  readonly id: string
  readonly of?: EventTime | undefined
}

/** Where the changed occurrence is now, or why nothing was changed. */
export type ChangedPlace = EventPlace | { readonly problem: EditProblem }

/**
 * Changes fields of an occurrence, or where it stands, for it alone, for it and all that follow, or for the whole
 * series, in one step of undo. Throws RecordGoneError where the event is gone.
 */
export async function changeOccurrences(
  context: CommandContext,
  place: EventPlace,
  change: ScopedChange,
): Promise<ChangedPlace> {
  const laterId = context.newId()
  let changed: EventPlace = place
  const problem = await editSeries(context, place.id, (event) => {
    const edited = changeScoped(event, place.of, change, laterId)
    if ('problem' in edited) return edited
    const holder = 'event' in edited ? edited.event : edited.after
    changed = { id: holder.id, of: placeAfter(event, place.of, change) }
    return edited
  })
  return problem ? { problem } : changed
}

/**
 * Keeps what is prepared for a chat and what came of it, for one occurrence where it is one of a series. Whoever was
 * met, and what was saved to it, is then with the event as well, so that both are found from the other side. `change` is
 * pure and made to the notes as they are when it is written: two fields of a form can be saved one over the other.
 */
export async function keepChat(
  context: CommandContext,
  { id, of }: EventPlace,
  change: (notes: ChatNotes) => ChatNotes,
): Promise<EditProblem | undefined> {
  return editSeries(context, id, (event) => {
    const chat = change(chatNotesOf(event, of))
    const edited = changeScoped(event, of, { scope: 'this', fields: { chat } }, id)
    if (!('event' in edited)) return edited
    const { people, resources } = edited.event
    return {
      event: {
        ...edited.event,
        people: [...new Set([...people, ...(chat.peopleMet ?? [])])],
        resources: [...new Set([...resources, ...(chat.resources ?? [])])],
      },
    }
  })
}

/** Leaves one occurrence of a series out. */
export async function skipEvent(
  context: CommandContext,
  id: string,
  of: EventTime,
): Promise<EditProblem | undefined> {
  return editSeries(context, id, (event) => skipOccurrence(event, of))
}

/** Takes back what was changed about one occurrence, also that it was skipped. */
export async function restoreEvent(
  context: CommandContext,
  id: string,
  of: EventTime,
): Promise<EditProblem | undefined> {
  return editSeries(context, id, (event) => restoreOccurrence(event, of))
}

/** Ends a series before one of its occurrences. From the first on the event itself goes to the trash. */
export async function endEvent(
  context: CommandContext,
  id: string,
  of: EventTime,
): Promise<EditProblem | undefined> {
  const deletedAt = context.now().toISOString()
  return editSeries(context, id, (event) => endSeriesBefore(event, of, deletedAt))
}

async function editSeries(
  context: CommandContext,
  id: string,
  edit: (event: PlannerEvent) => EditedEvent | SplitSeries,
): Promise<EditProblem | undefined> {
  const event = await context.db.events.get(id)
  if (!event) throw new RecordGoneError()
  const label = { code: 'edit-record', kind: 'event', name: event.title } as const
  const now = context.now().toISOString()
  return mutate(context.db, context, label, ['events'], async (recorder) => {
    const present = await recorder.present('events', id)
    const edited = edit(present)
    if ('problem' in edited) return edited.problem
    const rows = 'event' in edited ? [edited.event] : [edited.before, edited.after]
    await recorder.bulkPut(
      'events',
      rows
        .filter((row) => row !== undefined)
        .map((row) => ({
          ...byHand(present, row),
          changedAt: now,
          ...(row.id === id ? {} : { savedAt: now }),
        })),
    )
    return undefined
  })
}

/** Adds tags to events and takes tags from them. */
export async function tagEvents(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  await changeRecords(
    context,
    'events',
    ids,
    (changed) => ({ code: 'tag-records', kind: 'event', count: changed.length }),
    (event) => {
      const tags = changedList(event.tags, change)
      return tags === event.tags ? event : { ...event, tags }
    },
  )
}

/** Moves events to the trash. */
export async function trashEvents(context: CommandContext, ids: readonly string[]): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeRecords(
    context,
    'events',
    ids,
    (changed) => ({ code: 'trash-records', kind: 'event', count: changed.length }),
    (event) => (event.deletedAt ? event : { ...event, deletedAt }),
  )
}

/** The row with its keys, and the fields that differ noted as changed by hand: a later import keeps them. */
function byHand(before: PlannerEvent, after: PlannerEvent): PlannerEvent {
  const fields = Object.keys({ ...before, ...after }) as (keyof PlannerEvent)[]
  const changed = fields.filter((field) => after[field] !== before[field] && field !== 'sequence')
  if (after.id !== before.id) return withEventKeys({ ...after, editedFields: [] })
  const editedFields = [...new Set([...before.editedFields, ...changed])]
  return withEventKeys({ ...after, editedFields }, before.identityKeys)
}
