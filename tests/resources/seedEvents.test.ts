import { describe, expect, test } from 'vitest'
import chatData from '../../resources/chats.json' with { type: 'json' }
import conferenceData from '../../resources/conferences.json' with { type: 'json' }
import specialtyData from '../../resources/specialties.json' with { type: 'json' }
import { eventDraftSchema } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { readRule } from '../../src/model/recurrenceRule.ts'
import { seedChatListSchema, seedConferenceListSchema } from '../../src/model/seedEvent.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { draftOfConference, draftsOfChat } from '../../src/planner/seedDrafts.ts'

const { chats } = seedChatListSchema.parse(chatData)
const { conferences } = seedConferenceListSchema.parse(conferenceData)
const specialties = new Set(specialtyData.specialties.map(({ id }) => id))
const now = Date.parse('2026-11-24T10:00:00Z')

test('ids are unique and specialties known', () => {
  for (const rows of [chats, conferences]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.flatMap((row) => row.specialties).filter((id) => !specialties.has(id))).toEqual([])
  }
})

describe('chats', () => {
  const scheduled = chats.filter(({ schedules }) => schedules.length > 0)

  test.each(scheduled.map((chat) => [chat.id, chat]))(
    '%s repeats from a start that fits its rule',
    (_, chat) => {
      for (const { start, duration, rrule } of chat.schedules) {
        const reading = readRule(rrule)
        expect('rule' in reading && reading.dropped).toEqual([])
        const draft = {
          ...draftsOfChat({ ...chat, status: { state: 'unverified', since: '2019' } }, now)[0],
          start,
          duration,
        }
        const event = eventFromDraft(
          eventDraftSchema.parse({ ...draft, recurrence: { rrule, rdates: [], exdates: [] } }),
          'x',
          new Date(now).toISOString(),
        )
        const first = occurrencesBetween(event, 0, now, { zone: 'UTC' }).occurrences
        // A start off its rule would be one occurrence too many, at a wrong interval.
        const gap = first
          .slice(1, 6)
          .map(({ startsAt }, at) => startsAt - (first[at]?.startsAt ?? 0))
        expect(Math.min(...gap)).toBeGreaterThanOrEqual(6.9 * 86_400_000)
        expect(first.length).toBeGreaterThan(20)
      }
    },
  )

  test('those that have ended or have no hour give no event, the others one for each hour', () => {
    for (const chat of chats) {
      const drafts = draftsOfChat(chat, now)
      const expected = chat.status.state === 'ended' ? 0 : chat.schedules.length
      expect([chat.id, drafts.length]).toEqual([chat.id, expected])
      for (const draft of drafts) expect(eventDraftSchema.safeParse(draft).success).toBe(true)
    }
    expect(chats.find(({ id }) => id === 'hcldr')?.status).toEqual({
      state: 'ended',
      on: '2023-10-31',
    })
  })

  test('#MedEdChat begins with the next Thursday, at 21:00 in New York, unverified since 2019', () => {
    const chat = chats.find(({ id }) => id === 'mededchat')
    const [draft] = chat ? draftsOfChat(chat, now) : []
    expect(draft?.start).toEqual({
      kind: 'zoned',
      wall: '2026-11-26T21:00:00',
      zone: 'America/New_York',
    })
    expect(draft?.status).toEqual({ state: 'unverified', since: '2019' })
    expect(draft?.uid).toBe('plexus-chat-mededchat')
  })
})

describe('conferences', () => {
  test.each([[2026], [2027], [2028]])(
    'in %i stand on known dates, or on the first day of their usual weeks',
    (year) => {
      for (const conference of conferences) {
        const draft = eventDraftSchema.parse(draftOfConference(conference, year))
        const { start, end } = draft
        const dates = start.kind === 'date' && end?.kind === 'date' ? [start.date, end.date] : []
        expect(dates).toHaveLength(2)
        expect((dates[0] ?? '') < (dates[1] ?? '')).toBe(true)
        expect(dates[0]?.slice(0, 4)).toBe(String(year))
        expect(draft.hashtag).not.toMatch(/[{}#]/)
      }
    },
  )

  test('dates that were announced are confirmed; others are unverified', () => {
    const acc = conferences.find(({ id }) => id === 'acc')
    if (!acc) throw new Error('no ACC')
    expect(draftOfConference(acc, 2026)).toMatchObject({
      start: { date: '2026-03-28' },
      end: { date: '2026-03-31' },
      location: 'Chicago',
      hashtag: 'ACC26',
      status: { state: 'confirmed' },
    })
    expect(draftOfConference(acc, 2027)).toMatchObject({
      title: 'ACC Annual Scientific Session 2027 (usually in late March to April)',
      start: { date: '2027-03-21' },
      end: { date: '2027-03-22' },
      hashtag: 'ACC27',
      status: { state: 'unverified' },
    })
    const rsna = conferences.find(({ id }) => id === 'rsna')
    expect(rsna && draftOfConference(rsna, 2026).end).toEqual({ kind: 'date', date: '2026-11-22' })
  })
})
