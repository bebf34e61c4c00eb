import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventKind } from '../../src/model/event.ts'
import { dateTime, zonedTime } from '../../src/model/eventTime.ts'
import { addDays, datesFrom, windowOf } from '../../src/planner/calendarDays.ts'
import {
  type CalendarItem,
  itemOfDay,
  itemOfOccurrence,
  itemOfTime,
  placedItem,
} from '../../src/planner/calendarItem.ts'
import { calendarPage } from '../../src/planner/calendarPage.ts'
import { dayColumns } from '../../src/planner/dayColumns.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { shiftedEnd, shiftedStart } from '../../src/planner/shiftItem.ts'
import { weekLayout } from '../../src/planner/weekLanes.ts'
import { testEvent, weeklyChat } from './testEvent.ts'

const week = datesFrom('2026-11-23', '2026-11-29')
const zone = 'America/Phoenix'

function itemsOf(event: ReturnType<typeof testEvent>, viewer = zone): CalendarItem[] {
  const { from, to } = windowOf(week, viewer)
  return occurrencesBetween(event, from, to, { zone: viewer }).occurrences.map((one) =>
    itemOfOccurrence(one, viewer),
  )
}

function days(id: string, first: string, last: string): CalendarItem {
  return { ...itemOfDay({ table: 'letters', id, kind: 'deadline', title: id, day: first }), last }
}

function timed(
  id: string,
  wall: string,
  minutes: number,
  kind: EventKind = 'meeting',
): CalendarItem {
  return itemOfTime({ table: 'mentorMeetings', id, kind, title: id, wall, zone, minutes }, zone)
}

describe('an item', () => {
  it('tells the time of the viewer, and that of the hosts where it differs', () => {
    expect(itemsOf(weeklyChat())).toMatchObject([
      {
        startWall: '2026-11-26T19:00:00',
        endWall: '2026-11-26T20:00:00',
        first: '2026-11-26',
        own: { wall: '2026-11-26T21:00:00', zone: 'America/New_York' },
        from: { of: zonedTime('2026-11-26T21:00:00', 'America/New_York') },
      },
    ])
    const [here] = itemsOf(weeklyChat(), 'America/New_York')
    expect(here?.own).toBeUndefined()
  })

  it('is on another day for a viewer on the other side of midnight', () => {
    expect(itemsOf(weeklyChat(), 'Asia/Kolkata')[0]?.first).toBe('2026-11-27')
  })

  it('of an event that does not repeat has no original to be named by', () => {
    const [item] = itemsOf(testEvent(dateTime('2026-11-24')))
    expect(item?.from).toMatchObject({
      table: 'events',
      of: undefined,
      start: dateTime('2026-11-24'),
    })
  })
})

describe('a move', () => {
  it('keeps the wall time of the hosts, also over a change of clocks', () => {
    const spring = testEvent(zonedTime('2026-03-05T21:00:00', 'America/New_York'))
    const occurrence = occurrencesBetween(spring, 0, Number.MAX_SAFE_INTEGER, { zone })
      .occurrences[0]
    if (!occurrence) throw new Error('It takes place')
    const item = itemOfOccurrence(occurrence, zone)
    expect(shiftedStart(item, { days: 7, minutes: 30 })).toEqual(
      zonedTime('2026-03-12T21:30:00', 'America/New_York'),
    )
  })

  it('moves the end only, and never before a quarter of an hour, or a day', () => {
    const [chat] = itemsOf(weeklyChat())
    const [day] = itemsOf(testEvent(dateTime('2026-11-24')))
    if (!chat || !day) throw new Error('They take place')
    expect(shiftedEnd(chat, { days: 0, minutes: 30 })).toEqual(
      zonedTime('2026-11-26T22:30:00', 'America/New_York'),
    )
    expect(shiftedEnd(chat, { days: -3, minutes: 0 })).toEqual(
      zonedTime('2026-11-26T21:15:00', 'America/New_York'),
    )
    expect(shiftedEnd(day, { days: 2, minutes: 45 })).toEqual(dateTime('2026-11-27'))
    expect(shiftedEnd(day, { days: -5, minutes: 0 })).toEqual(dateTime('2026-11-25'))
  })

  it('is not for what belongs elsewhere', () => {
    expect(
      shiftedStart(timed('m', '2026-11-24T14:30:00', 45), { days: 1, minutes: 0 }),
    ).toBeUndefined()
  })
})

describe('a page of the calendar', () => {
  it('puts what lasts for days on each of them, counts kinds, and leaves hidden ones out', () => {
    const items = [
      days('conference', '2026-11-21', '2026-11-24'),
      timed('meeting', '2026-11-24T09:00:00', 30),
    ]
    const page = calendarPage(items.map(placedItem), week, { hidden: ['meeting'], most: 5 })
    expect(page.days.map(({ total }) => total)).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(page.kinds).toMatchObject({ deadline: 1, meeting: 1, chat: 0 })
  })

  it('gives no more of a day than asked for, and says how much there is', () => {
    const items = Array.from({ length: 30 }, (_, at) => timed(`m${at}`, '2026-11-25T09:00:00', 30))
    const day = calendarPage(items.map(placedItem), week, { hidden: [], most: 4 }).days[2]
    expect(day).toMatchObject({ total: 30 })
    expect(day?.items).toHaveLength(4)
  })
})

const arbitraryItems = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 8 }), fc.integer({ min: 0, max: 6 })), {
    maxLength: 25,
  })
  .map((spans) =>
    spans.map(([from, length], at) => {
      const first = addDays('2026-11-23', from)
      return days(`i${at}`, first, addDays(first, length))
    }),
  )

describe('the lines of a week', () => {
  it('hold bars that never overlap, nothing twice, and a count of all that has no room', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.integer({ min: 2, max: 8 }), (items, lines) => {
        const page = calendarPage(items.map(placedItem), week, { hidden: [], most: 12 })
        const layout = weekLayout(page.days, lines)
        for (const [at, day] of layout.days.entries()) {
          const over = layout.bars.filter(({ from, to }) => from <= at && at <= to)
          expect(new Set(over.map(({ lane }) => lane)).size).toBe(over.length)
          const total = page.days[at]?.total ?? 0
          expect(over.length + day.items.length + day.more).toBe(total)
          expect(day.lanes + day.items.length + Number(day.more > 0)).toBeLessThanOrEqual(
            Math.max(lines, day.lanes + Number(day.more > 0)),
          )
          expect(
            new Set([...over.map(({ item }) => item.id), ...day.items.map(({ id }) => id)]).size,
          ).toBe(over.length + day.items.length)
        }
      }),
    )
  })
})

describe('the columns of a day', () => {
  it('put what overlaps side by side and nothing else', () => {
    const placed = dayColumns(
      [
        timed('a', '2026-11-25T09:00:00', 60),
        timed('b', '2026-11-25T09:30:00', 60),
        timed('c', '2026-11-25T11:00:00', 60),
      ],
      '2026-11-25',
    )
    expect(placed.map(({ item, column, columns }) => [item.id.at(-1), column, columns])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 1],
    ])
  })

  it('never lay one over another', () => {
    const starts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1_430 }), fc.integer({ min: 0, max: 300 })),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(starts, (all) => {
        const items = all.map(([at, minutes], index) => {
          const wall = `2026-11-25T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`
          return timed(`m${index}`, wall, minutes)
        })
        const placed = dayColumns(items, '2026-11-25')
        expect(placed).toHaveLength(items.length)
        for (const [at, one] of placed.entries()) {
          expect(one.column).toBeLessThan(one.columns)
          for (const other of placed.slice(at + 1)) {
            const overlap = one.from < other.to && other.from < one.to
            expect(overlap && one.column === other.column).toBe(false)
          }
        }
      }),
    )
  })
})
