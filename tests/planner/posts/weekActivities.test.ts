import { expect, test } from 'vitest'
import { blankDraft, type Draft } from '../../../src/model/draft.ts'
import { weekActivities } from '../../../src/planner/posts/weekActivities.ts'

const zone = 'America/Phoenix'
const draft = (id: string, more: Partial<Draft>): Draft => ({
  ...blankDraft(id, '2026-11-20T10:00:00.000Z'),
  ...more,
})
const postedAt = (...times: string[]): Pick<Draft, 'published'> => ({
  published: times.map((at) => ({ network: 'x', at })),
})

test('a week counts each draft once, by the clock of its zone, and what was said and visited', () => {
  const activities = weekActivities('2026-11-23', zone, {
    posted: [
      // Sunday evening in Phoenix, though Monday in Greenwich.
      draft('before', postedAt('2026-11-23T05:00:00.000Z')),
      draft('both', postedAt('2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z')),
    ],
    planned: [
      draft('both', postedAt('2026-11-24T10:00:00.000Z')),
      draft('to come', {}),
      draft('out already', postedAt('2026-11-01T10:00:00.000Z')),
    ],
    interactions: [
      { kind: 'comment', by: 'me', day: '2026-11-24' },
      { kind: 'comment', by: 'them', day: '2026-11-24' },
      { kind: 'comment', day: '2026-11-24' },
      { kind: 'event', day: '2026-11-25' },
      // Of two on the day of one chat in the calendar, one is that chat.
      { kind: 'event', day: '2026-11-26' },
      { kind: 'event', day: '2026-11-26' },
      { kind: 'call', by: 'me', day: '2026-11-26' },
    ],
    chatDays: ['2026-11-26', '2026-11-27'],
  })
  const kinds = activities.map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['chat', 'chat', 'chat', 'chat', 'post', 'post', 'reply', 'reply'])
})
