import type { PlannerEvent } from '../model/event.ts'
import { type EventTime, timeAtWall, wallOf } from '../model/eventTime.ts'
import {
  type ChangedFields,
  changeOccurrence,
  type EditedEvent,
  edited,
  layOver,
  moveOccurrence,
  resizeEvent,
  resizeOccurrence,
} from './editOccurrence.ts'
import { moveSeries } from './moveSeries.ts'
import { originalOf } from './occurrence.ts'
import { changeThisAndFollowing, endBefore, type SplitSeries } from './splitSeries.ts'

/** How far a change to an occurrence of a series reaches. */
export const changeScopes = ['this', 'following', 'all'] as const
export type ChangeScope = (typeof changeScopes)[number]

/** Other fields, where the occurrence starts now, and its end, which is exclusive. A new start alone keeps the length. */
export interface ScopedChange {
  readonly scope: ChangeScope
  readonly fields?: ChangedFields | undefined
  readonly start?: EventTime | undefined
  readonly end?: EventTime | undefined
}

/**
 * Makes a change as far as its scope reaches. `of` is the occurrence's original start; something that does not repeat
 * is changed itself. A series is moved by as much as the occurrence is. `laterId` is that of the part that goes on
 * where the series is cut.
 */
export function changeScoped(
  event: PlannerEvent,
  of: EventTime | undefined,
  change: ScopedChange,
  laterId: string,
): EditedEvent | SplitSeries {
  if (!event.recurrence || !of) return changeWhole(event, event.start, change)
  const present = startOf(event, of)
  switch (change.scope) {
    case 'this':
      return changeOne(event, of, change)
    case 'all':
      return changeWhole(event, present, change)
    case 'following':
      return changeFollowing(event, of, change, laterId)
  }
}

/** What names the changed occurrence after a change, in the event that holds it then. */
export function placeAfter(
  event: PlannerEvent,
  of: EventTime | undefined,
  { scope, start }: ScopedChange,
): EventTime | undefined {
  if (!event.recurrence || !of || !start || scope === 'this') return of
  if (scope === 'following') return start
  return timeAtWall(start, wallOf(of) + wallOf(start) - wallOf(startOf(event, of)))
}

/** Ends a series before one of its occurrences; where that is the first, the event goes to the trash. */
export function endSeriesBefore(
  event: PlannerEvent,
  of: EventTime,
  deletedAt: string,
): EditedEvent {
  const isFirst = originalOf(event.start, of) <= originalOf(event.start, event.start)
  return isFirst ? { event: { ...event, deletedAt } } : endBefore(event, of)
}

/** Where an occurrence starts, after it was perhaps moved by itself. */
function startOf(event: PlannerEvent, of: EventTime): EventTime {
  const original = originalOf(event.start, of)
  const change = event.changes.find(
    (one) => !one.following && originalOf(event.start, one.of) === original,
  )
  return change?.start ?? of
}

function changeOne(event: PlannerEvent, of: EventTime, change: ScopedChange): EditedEvent {
  const { fields, start, end } = change
  return inTurn(event, [
    fields && ((one) => changeOccurrence(one, of, fields)),
    start && ((one) => moveOccurrence(one, of, start)),
    end && ((one) => resizeOccurrence(one, of, end)),
  ])
}

function changeWhole(event: PlannerEvent, present: EventTime, change: ScopedChange): EditedEvent {
  const { fields, start, end } = change
  const from = start ?? present
  return inTurn(event, [
    fields && ((one) => edited(layOver(one, fields), {})),
    start && ((one) => moveSeries(one, shifted(one, present, start))),
    end &&
      ((one) =>
        resizeEvent(one, timeAtWall(one.start, wallOf(one.start) + wallOf(end) - wallOf(from)))),
  ])
}

function shifted({ start }: PlannerEvent, present: EventTime, next: EventTime): EventTime {
  return timeAtWall(next, wallOf(start) + wallOf(next) - wallOf(present))
}

function changeFollowing(
  event: PlannerEvent,
  of: EventTime,
  { fields, start, end }: ScopedChange,
  laterId: string,
): SplitSeries {
  const given = { ...(fields ? { fields } : {}), ...(start ? { start } : {}) }
  const split = changeThisAndFollowing(event, of, given, laterId)
  if ('problem' in split || !end) return split
  const after = changeWhole(split.after, start ?? of, { scope: 'all', end })
  return 'problem' in after ? after : { ...split, after: after.event }
}

type Step = (event: PlannerEvent) => EditedEvent

/** One edit after the other; the first that cannot be made ends it. */
function inTurn(event: PlannerEvent, steps: readonly (Step | undefined)[]): EditedEvent {
  let result: EditedEvent = { event }
  for (const step of steps) {
    if (!step || 'problem' in result) continue
    result = step(result.event)
  }
  return result
}
