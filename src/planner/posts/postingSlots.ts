import { Temporal } from 'temporal-polyfill'
import type { PlannedAt } from '../../model/draft.ts'
import type { NetworkId } from '../../model/network.ts'
import type { PostingPlan, PostingSlot } from '../../model/postingPlan.ts'

/** A post that has its time already. */
export interface PlannedPost {
  /** Absent where the network is left open: then it takes the slot of every network. */
  readonly network?: NetworkId | undefined
  readonly plannedAt: PlannedAt
}

/** One occurrence of a slot. `instant` is when it comes, in UTC. */
export interface SlotTime {
  readonly slotId: string
  readonly network: NetworkId
  readonly plannedAt: PlannedAt
  readonly instant: string
  /** The clock skips this time that day, so it comes as much later as the clock jumps. */
  readonly isShifted: boolean
}

/** The farthest a free slot is looked for. */
const weeksAhead = 26

/**
 * When a post goes out, in UTC; a time the clock skips comes as much later, one it repeats the first time. Undefined
 * for a zone this engine does not know, as one from a newer system can be.
 */
export function instantOf(plannedAt: PlannedAt): string | undefined {
  try {
    return zoned(plannedAt).toInstant().toString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function zoned({ date, time, zone }: PlannedAt): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  })
}

/** The slots of a week in order of time; `monday` is its first day, as `2026-11-23`. Throws a RangeError for a zone the engine does not know. */
export function slotsOfWeek({ slots, zone }: PostingPlan, monday: string): SlotTime[] {
  const first = Temporal.PlainDate.from(monday)
  return slots
    .map((slot) => occurrence(slot, first.add({ days: slot.weekday - 1 }), zone))
    .sort((a, b) => a.instant.localeCompare(b.instant) || a.slotId.localeCompare(b.slotId))
}

function occurrence(slot: PostingSlot, day: Temporal.PlainDate, zone: string): SlotTime {
  const plannedAt: PlannedAt = { date: day.toString(), time: slot.time, zone }
  const moment = zoned(plannedAt)
  return {
    slotId: slot.id,
    network: slot.network,
    plannedAt,
    instant: moment.toInstant().toString(),
    isShifted: moment.toPlainTime().toString({ smallestUnit: 'minute' }) !== slot.time,
  }
}

/**
 * The first slot after a moment (ISO 8601, UTC) that no planned post of its network takes, for one network or for
 * any; undefined where no slot is kept or all are taken for half a year. A post takes a slot by its instant, so that
 * one planned in another zone counts.
 */
export function nextFreeSlot(
  plan: PostingPlan,
  planned: readonly PlannedPost[],
  after: string,
  network?: NetworkId,
): SlotTime | undefined {
  const taken = new Set(
    planned.map(({ network: where, plannedAt }) => `${where ?? 'any'} ${instantOf(plannedAt)}`),
  )
  const isTaken = (slot: SlotTime) =>
    taken.has(`${slot.network} ${slot.instant}`) || taken.has(`any ${slot.instant}`)
  const from = Temporal.Instant.from(after)
  let monday = mondayOf(from.toZonedDateTimeISO(plan.zone).toPlainDate())
  for (let week = 0; week < weeksAhead; week += 1) {
    const free = slotsOfWeek(plan, monday.toString()).find(
      (slot) =>
        (network === undefined || slot.network === network) &&
        Temporal.Instant.compare(slot.instant, from) > 0 &&
        !isTaken(slot),
    )
    if (free) return free
    monday = monday.add({ weeks: 1 })
  }
  return undefined
}

/** The Monday so many weeks after another, or before it below 0. */
export function weekAfter(monday: string, weeks: number): string {
  return Temporal.PlainDate.from(monday).add({ weeks }).toString()
}

/** The Monday of the week a moment falls in, in a zone: `2026-11-23`. */
export function weekOf(instant: string, zone: string): string {
  return mondayOf(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()).toString()
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 })
}
