import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PostingPlan, postingPlanSchema } from '../../../src/model/postingPlan.ts'
import {
  instantOf,
  nextFreeSlot,
  type PlannedPost,
  slotsOfWeek,
  weekOf,
} from '../../../src/planner/posts/postingSlots.ts'

const zone = 'America/New_York'
const plan: PostingPlan = postingPlanSchema.parse({
  zone,
  slots: [
    { id: 'tue', network: 'bluesky', weekday: 2, time: '08:00' },
    { id: 'thu', network: 'x', weekday: 4, time: '20:30' },
    { id: 'sun', network: 'bluesky', weekday: 7, time: '02:30' },
  ],
  targets: { post: 1, reply: 3, chat: 1 },
  minutes: { post: 40, reply: 5, chat: 60 },
  weeklyMinutes: 120,
})
const post = (
  network: PlannedPost['network'],
  date: string,
  time: string,
  inZone = zone,
): PlannedPost => ({
  network,
  plannedAt: { date, time, zone: inZone },
})

describe('nextFreeSlot', () => {
  const now = '2026-11-23T15:00:00Z'

  test('is the first after now that is not taken', () => {
    expect(nextFreeSlot(plan, [], now)).toEqual({
      slotId: 'tue',
      network: 'bluesky',
      plannedAt: { date: '2026-11-24', time: '08:00', zone },
      instant: '2026-11-24T13:00:00Z',
      isShifted: false,
    })
    const taken = [post('bluesky', '2026-11-24', '08:00')]
    expect(nextFreeSlot(plan, taken, now)?.slotId).toBe('thu')
    expect(nextFreeSlot(plan, taken, now, 'bluesky')?.plannedAt.date).toBe('2026-11-29')
  })

  test('a post of another network takes nothing, one planned in another zone does', () => {
    expect(nextFreeSlot(plan, [post('x', '2026-11-24', '08:00')], now)?.slotId).toBe('tue')
    const fromBerlin = post('bluesky', '2026-11-24', '14:00', 'Europe/Berlin')
    expect(nextFreeSlot(plan, [fromBerlin], now)?.slotId).toBe('thu')
  })

  test('a slot at this very moment is past', () => {
    expect(nextFreeSlot(plan, [], '2026-11-24T13:00:00Z')?.slotId).toBe('thu')
  })

  test('the wall time stays when the clocks change', () => {
    const before = nextFreeSlot(plan, [], '2026-10-26T00:00:00Z', 'bluesky')
    const after = nextFreeSlot(plan, [], '2026-11-02T12:00:00Z', 'bluesky')
    expect(before?.instant).toBe('2026-10-27T12:00:00Z')
    expect(after?.instant).toBe('2026-11-03T13:00:00Z')
  })

  test('a time the clock skips comes an hour later and says so', () => {
    const spring = slotsOfWeek(plan, '2027-03-08').find(({ slotId }) => slotId === 'sun')
    expect(spring).toMatchObject({ instant: '2027-03-14T07:30:00Z', isShifted: true })
  })

  test('no slots, or none of the network, or all taken: none', () => {
    expect(nextFreeSlot({ ...plan, slots: [] }, [], now)).toBeUndefined()
    expect(nextFreeSlot(plan, [], now, 'reddit')).toBeUndefined()
    const one = { ...plan, slots: plan.slots.slice(0, 1) }
    const all = Array.from({ length: 40 }, (_, week) => {
      const day = new Date(Date.UTC(2026, 10, 24 + 7 * week)).toISOString().slice(0, 10)
      return post('bluesky', day, '08:00')
    })
    expect(nextFreeSlot(one, all, now)).toBeUndefined()
  })

  test('a post in a zone this engine does not know takes nothing and stops nothing', () => {
    const odd = post('bluesky', '2026-11-24', '08:00', 'Mars/Olympus')
    expect(instantOf(odd.plannedAt)).toBeUndefined()
    expect(nextFreeSlot(plan, [odd], now)?.slotId).toBe('tue')
  })

  test('filling the queue one by one never gives a slot twice, and goes forward in time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (start) => {
          const queue: PlannedPost[] = []
          const instants: string[] = []
          for (let count = 0; count < 8; count += 1) {
            const slot = nextFreeSlot(plan, queue, start.toISOString())
            if (!slot) break
            queue.push(slot)
            instants.push(slot.instant)
          }
          expect(instants).toHaveLength(8)
          expect(new Set(instants).size).toBe(8)
          expect([...instants].sort()).toEqual(instants)
          expect(Date.parse(instants[0] ?? '')).toBeGreaterThan(start.getTime())
        },
      ),
      { numRuns: 30 },
    )
  })
})

test('a week begins on Monday in the zone, not in UTC', () => {
  expect(weekOf('2026-11-23T03:00:00Z', zone)).toBe('2026-11-16')
  expect(weekOf('2026-11-23T03:00:00Z', 'Europe/Berlin')).toBe('2026-11-23')
})
