import { expect, test } from 'vitest'
import chatData from '../../resources/chats.json' with { type: 'json' }
import conferenceData from '../../resources/conferences.json' with { type: 'json' }
import seasonData from '../../resources/season-days.json' with { type: 'json' }
import type { EventStatus } from '../../src/model/event.ts'
import { wallOf } from '../../src/model/eventTime.ts'
import {
  seasonDayListSchema,
  seedChatListSchema,
  seedConferenceListSchema,
} from '../../src/model/seedEvent.ts'
import { dateMs } from '../../src/model/wallTime.ts'
import { chatOffers, conferenceOffers, seasonOffers } from '../../src/planner/seedList.ts'

const { chats } = seedChatListSchema.parse(chatData)
const { conferences } = seedConferenceListSchema.parse(conferenceData)
const now = Date.parse('2026-11-25T12:00:00Z')
const never = { kind: 'date', date: '1970-01-01' } as const
const none = new Map<string, { readonly status: EventStatus }>()

test('what has ended is shown and adds nothing; what is unverified says since when', () => {
  const offers = chatOffers(chats, none, now)
  const find = (id: string) => offers.find((offer) => offer.id === `chats:${id}`)
  expect(find('hcldr')).toMatchObject({ status: { state: 'ended' }, drafts: [] })
  expect(find('mededchat')).toMatchObject({ status: { state: 'unverified', since: '2019' } })
  expect(find('mededchat')?.drafts).toHaveLength(1)
  for (const { source } of offers) expect(source).not.toBe('')
})

test('the user knows better than the list, in what is offered and in what is added', () => {
  const confirmed = { state: 'confirmed', on: '2026-11-25' } as const
  const known = new Map<string, { readonly status: EventStatus }>([
    ['chats:mededchat', { status: confirmed }],
    ['conferences:rsna', { status: { state: 'ended' } }],
  ])
  const chat = chatOffers(chats, known, now).find(({ id }) => id === 'chats:mededchat')
  expect(chat?.status).toEqual(confirmed)
  expect(chat?.drafts[0]?.status).toEqual(confirmed)
  const rsna = conferenceOffers(conferences, known, '2026-11-25').find(
    ({ id }) => id === 'conferences:rsna',
  )
  expect(rsna).toMatchObject({ status: { state: 'ended' }, drafts: [] })
})

test('a conference is offered in its next edition, whatever the day', () => {
  for (const today of ['2026-01-01', '2026-06-15', '2026-12-31']) {
    for (const { drafts } of conferenceOffers(conferences, none, today)) {
      const [draft] = drafts
      if (!draft?.end) throw new Error('A conference has days')
      expect(wallOf(draft.end)).toBeGreaterThan(dateMs(today))
      expect(wallOf(draft.start) - dateMs(today)).toBeLessThan(
        dateMs('2028-01-15') - dateMs('2026-12-31') + 86_400_000 * 370,
      )
    }
  }
})

test('days of a season are offered until they are over, and those that nobody announced say so', () => {
  const { days } = seasonDayListSchema.parse(seasonData)
  expect(new Set(days.map(({ id }) => id)).size).toBe(days.length)
  const offers = seasonOffers(days, none, '2027-03-04')
  expect(offers.map(({ id }) => id)).toEqual([
    'seasons:nrmp-2027-match-week',
    'seasons:nrmp-2027-match-day',
    'seasons:eras-2027-ends',
  ])
  const [matchDay] = seasonOffers(days, none, '2027-03-19').filter(({ id }) =>
    id.includes('match-day'),
  )
  expect(matchDay).toMatchObject({
    name: 'NRMP: Match Day',
    habit: 'not announced: worked out',
    status: { state: 'unverified' },
    drafts: [{ kind: 'deadline', start: { date: '2027-03-19' }, end: { date: '2027-03-20' } }],
  })
  const checked = new Map([
    ['seasons:nrmp-2027-match-day', { status: { state: 'confirmed', on: '2027-03-01' } as const }],
  ])
  expect(seasonOffers(days, checked, '2027-03-19')[0]?.drafts[0]?.status).toMatchObject({
    state: 'confirmed',
  })
  // What the services do on one weekday every year.
  const weekday = (id: string) =>
    new Date(wallOf(days.find((day) => day.id === id)?.on ?? never)).getUTCDay()
  expect(weekday('nrmp-2027-match-day')).toBe(5)
  expect(weekday('nrmp-2027-match-week')).toBe(1)
  for (const id of ['eras-2027-submission', 'eras-2027-review', 'nrmp-2027-rank-lists-due']) {
    expect(weekday(id), id).toBe(3)
  }
})
