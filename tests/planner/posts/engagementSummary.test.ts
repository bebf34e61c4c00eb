import { expect, test } from 'vitest'
import { blankDraft, type Draft, draftSchema } from '../../../src/model/draft.ts'
import { engagementSummary } from '../../../src/planner/posts/engagementSummary.ts'

const draft = (fields: Partial<Draft>): Draft =>
  draftSchema.parse({
    ...blankDraft('d', '2026-11-01T00:00:00Z'),
    stage: 'published',
    text: 'Words',
    ...fields,
  })
const figures = (network: 'x' | 'bluesky', at: string, likes: number) => ({
  network,
  at,
  likes,
  replies: 1,
  reposts: 2,
})

const drafts = [
  draft({
    kind: 'summary-thread',
    specialties: ['neurology', 'emergency_medicine'],
    published: [
      { network: 'x', at: '2026-11-03T12:00:00Z' },
      { network: 'bluesky', at: '2026-11-03T12:05:00Z' },
    ],
    figures: [
      figures('x', '2026-11-10T00:00:00Z', 30),
      figures('x', '2026-11-04T00:00:00Z', 10),
      figures('bluesky', '2026-11-04T00:00:00Z', 7),
    ],
  }),
  draft({
    specialties: ['neurology'],
    published: [{ network: 'bluesky', at: '2026-11-23T03:00:00Z' }],
  }),
  draft({
    deletedAt: '2026-11-20T00:00:00Z',
    published: [{ network: 'x', at: '2026-11-03T12:00:00Z' }],
  }),
  draft({ stage: 'draft' }),
]

test('the latest figures of each network count once; the trash and what is not out do not', () => {
  expect(engagementSummary(drafts, 'UTC').total).toEqual({
    posts: 3,
    unmeasured: 1,
    likes: 37,
    replies: 2,
    reposts: 4,
  })
})

test('weeks are those of the zone, and pauses are shown', () => {
  const weeks = (zone: string) =>
    engagementSummary(drafts, zone).byWeek.map(({ key, posts }) => `${key}: ${posts}`)
  expect(weeks('UTC')).toEqual(['2026-11-02: 2', '2026-11-09: 0', '2026-11-16: 0', '2026-11-23: 1'])
  expect(weeks('America/New_York')).toEqual(['2026-11-02: 2', '2026-11-09: 0', '2026-11-16: 1'])
})

test('groups by network, specialty and kind, the largest first', () => {
  const { byNetwork, bySpecialty, byKind } = engagementSummary(drafts, 'UTC')
  expect(byNetwork.map(({ key, posts, likes }) => [key, posts, likes])).toEqual([
    ['bluesky', 2, 7],
    ['x', 1, 30],
  ])
  expect(bySpecialty.map(({ key, posts }) => [key, posts])).toEqual([
    ['neurology', 3],
    ['emergency_medicine', 2],
  ])
  expect(byKind.map(({ key, posts }) => [key, posts])).toEqual([
    ['summary-thread', 2],
    ['own', 1],
  ])
})

test('a date centuries off does not make a chart of centuries; nothing gives nothing', () => {
  const odd = [...drafts, draft({ published: [{ network: 'x', at: '1026-01-01T00:00:00Z' }] })]
  expect(engagementSummary(odd, 'UTC').byWeek).toHaveLength(3)
  expect(engagementSummary([], 'UTC')).toMatchObject({ byWeek: [], total: { posts: 0 } })
})
