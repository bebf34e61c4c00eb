import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, daysBetween } from '../../src/model/isoDay.ts'
import type { Review } from '../../src/model/review.ts'
import {
  itemsOfRun,
  presenceItems,
  shippedChecklist,
} from '../../src/reputation/presence/checklist.ts'
import {
  dueOn,
  findingTrend,
  itemsDue,
  lastDone,
  reviewProgress,
} from '../../src/reputation/presence/dueItems.ts'
import { seasonAt, seasonPlan, seasonServices } from '../../src/reputation/presence/seasonPlan.ts'

const [eras] = seasonServices
if (!eras) throw new Error('There is no season')
const zones = [
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Berlin',
  'UTC',
]

describe('the checklist', () => {
  test('has 52 items, each once, each with where to look and when', () => {
    const { items, platforms } = shippedChecklist
    expect(items).toHaveLength(52)
    expect(new Set(items.map(({ id }) => id)).size).toBe(52)
    expect(items.filter(({ where }) => where === '')).toEqual([])
    expect(platforms.length).toBeGreaterThanOrEqual(10)
  })

  test('is changed by the user without losing its order; own items follow', () => {
    const now = '2026-11-24T12:00:00.000Z'
    const words = { group: 'security', where: '', createdAt: now, changedAt: now } as const
    const items = presenceItems([
      {
        ...words,
        id: 'x',
        changes: 'SEC-02',
        title: 'Mine',
        recurrence: ['yearly'],
        notForMe: true,
      },
      { ...words, id: 'own', group: 'own', title: 'Own', recurrence: ['monthly'] },
    ])
    expect(items).toHaveLength(53)
    expect(items[1]).toMatchObject({ id: 'SEC-02', title: 'Mine', notForMe: true, rowId: 'x' })
    const full = itemsOfRun(items, 'full').map(({ id }) => id)
    expect(full).toContain('own')
    expect(full).not.toContain('SEC-02')
    expect(full).not.toContain('SRCH-05')
    const light = itemsOfRun(items, 'light')
    expect(new Set(light.map(({ group }) => group))).toEqual(new Set(['name-search', 'content']))
    expect(itemsOfRun(items, 'quarter').map(({ id }) => id)).toContain('own')
  })
})

describe('the plan of a season', () => {
  test('is two weeks before submission opens, and lightly before interviews and rank lists', () => {
    const { passes } = seasonPlan(eras, 2027, 'America/New_York')
    expect(passes.map(({ kind, eventOn, dueOn, told }) => [kind, eventOn, dueOn, told])).toEqual([
      ['full', '2026-09-02', '2026-08-19', 'published'],
      ['light', '2026-10-05', '2026-10-04', 'rule'],
      ['light', '2027-02-01', '2027-01-31', 'rule'],
    ])
  })

  test('follows the day the user set, of that season and service alone', () => {
    const own = [
      { service: 'eras', season: 2027, event: 'interviews-begin', date: '2026-10-12' },
      { service: 'other', season: 2027, event: 'submission-opens', date: '2020-01-01' },
    ] as const
    const days = (season: number) =>
      seasonPlan(eras, season, 'America/New_York', own).passes.map(({ eventOn, told }) => [
        eventOn,
        told,
      ])
    expect(days(2027)).toEqual([
      ['2026-09-02', 'published'],
      ['2026-10-12', 'own'],
      ['2027-02-01', 'rule'],
    ])
    expect(days(2028)[1]).toEqual(['2027-10-05', 'rule'])
  })

  test('falls on the day it is where the user is', () => {
    const submissionIn = (zone: string) => seasonPlan(eras, 2027, zone).passes[0]?.eventOn
    expect(submissionIn('Pacific/Kiritimati')).toBe('2026-09-03')
    expect(submissionIn('Pacific/Pago_Pago')).toBe('2026-09-02')
  })

  test('follows its rule in years nobody has published: the first Wednesday of September', () => {
    const first = (season: number) => seasonPlan(eras, season, 'America/New_York').passes[0]
    expect(first(2028)).toMatchObject({ eventOn: '2027-09-01', told: 'rule' })
    for (let season = 2000; season <= 2100; season += 1) {
      const day =
        seasonPlan({ ...eras, known: [] }, season, 'America/New_York').passes[0]?.eventOn ?? ''
      expect((dayNumber(day) + 3) % 7).toBe(2)
      expect(Number(day.slice(8))).toBeLessThanOrEqual(7)
    }
  })

  test('belongs to the season that has not ended, in every year and zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...seasonServices),
        (days, zone, service) => {
          const today = addDays('1990-01-01', days)
          const season = seasonAt(service, today, zone)
          const last = (of: number) =>
            seasonPlan(service, of, zone)
              .passes.map(({ eventOn }) => eventOn)
              .sort()
              .at(-1) ?? ''
          expect(last(season) >= today).toBe(true)
          expect(last(season - 1) < today).toBe(true)
          for (const pass of seasonPlan(service, season, zone).passes) {
            expect(pass.opensOn < pass.dueOn && pass.dueOn < pass.eventOn).toBe(true)
            expect(daysBetween(pass.dueOn, pass.eventOn)).toBe(pass.kind === 'full' ? 14 : 1)
          }
        },
      ),
    )
  })
})

const review = (
  openedOn: string,
  items: readonly (readonly [string, string | undefined])[],
): Review => ({
  id: openedOn,
  kind: 'quarter',
  name: '',
  openedOn,
  listOf: '2026-11-24',
  notes: '',
  createdAt: '2026-11-24T12:00:00.000Z',
  changedAt: '2026-11-24T12:00:00.000Z',
  items: items.map(([itemId, on]) => ({
    itemId,
    group: 'security',
    title: itemId,
    note: '',
    ...(on ? { state: 'done' as const, on } : { state: 'open' as const }),
  })),
})

describe('what is due', () => {
  const items = presenceItems([])
  const dueOf = (id: string, reviews: readonly Review[], season?: number, today = '2026-06-02') =>
    itemsDue(items, reviews, season ? seasonPlan(eras, season, 'UTC') : undefined, today).find(
      ({ item }) => item.id === id,
    )

  test('follows the last time it was done, in whatever review', () => {
    const reviews = [
      review('2026-05-01', [
        ['SEC-01', '2026-05-31'],
        ['PRV-06', '2026-05-02'],
      ]),
      review('2026-08-01', [['SEC-01', '2026-08-31']]),
    ]
    expect(lastDone(reviews).get('SEC-01')).toBe('2026-08-31')
    expect(dueOf('SEC-01', reviews)?.dueOn).toBe('2026-11-30')
    expect(dueOf('PRV-06', reviews)?.dueOn).toBe('2027-05-02')
    expect(dueOf('SEC-02', reviews)?.dueOn).toBeUndefined()
  })

  test('is what the season asks, until it was done since its pass opened', () => {
    expect(dueOf('ID-05', [], 2027)?.dueOn).toBe('2026-08-19')
    const early = review('2026-06-01', [['ID-05', '2026-06-01']])
    expect(dueOf('ID-05', [early], 2027)?.dueOn).toBe('2026-08-19')
    const inTime = review('2026-08-01', [['ID-05', '2026-08-01']])
    expect(dueOf('ID-05', [inTime], 2027)?.dueOn).toBeUndefined()
  })

  test('is nothing late before a first review, and nothing of a season whose day has passed', () => {
    const begun = review('2026-01-05', [['PRV-06', '2026-01-05']])
    // Between the last day of the pass and the day it comes before.
    expect(dueOf('ID-05', [], 2027, '2026-08-30')?.dueOn).toBe('2026-08-30')
    expect(dueOf('ID-05', [begun], 2027, '2026-08-30')?.dueOn).toBe('2026-08-19')
    for (const reviews of [[], [begun]]) {
      expect(dueOf('ID-05', reviews, 2027, '2026-12-01')?.dueOn).toBeUndefined()
    }
  })

  test('counts from when its pass is offered, and by the calendar two weeks before', () => {
    const done = review('2026-05-01', [['SEC-01', '2026-05-31']])
    const dueIds = (today: string) =>
      dueOn(itemsDue(items, [done], seasonPlan(eras, 2027, 'UTC'), today), today).map(
        ({ item }) => item.id,
      )
    expect(dueIds('2026-08-15')).not.toContain('SEC-01')
    expect(dueIds('2026-08-17')).toContain('SEC-01')
    expect(dueIds('2026-06-30')).not.toContain('ID-05')
    expect(dueIds('2026-08-10')).toContain('ID-05')
  })

  test('is told as done of all, without what is not for the user', () => {
    const { items: rows, ...rest } = review('2026-05-01', [
      ['A', '2026-05-02'],
      ['B', undefined],
      ['C', undefined],
    ])
    const marked = rows.map((row) =>
      row.itemId === 'C' ? { ...row, state: 'not-for-me' as const } : row,
    )
    expect(reviewProgress({ ...rest, items: marked })).toEqual({ done: 1, all: 2, open: 1 })
  })

  test('shows how many findings were open, from the first review to today', () => {
    const found = (foundOn: string, closedOn?: string) => ({
      id: foundOn,
      reviewId: 'r',
      title: '',
      where: '',
      evidence: [],
      action: '',
      foundOn,
      ...(closedOn && { closedOn }),
      createdAt: '2026-11-24T12:00:00.000Z',
      changedAt: '2026-11-24T12:00:00.000Z',
    })
    const findings = [found('2026-05-01', '2026-09-01'), found('2026-05-01'), found('2026-08-01')]
    const reviews = [review('2026-05-01', []), review('2026-08-01', [])]
    expect(findingTrend(reviews, findings, '2026-11-24')).toEqual([
      { on: '2026-05-01', open: 2 },
      { on: '2026-08-01', open: 3 },
      { on: '2026-11-24', open: 2 },
    ])
  })
})
