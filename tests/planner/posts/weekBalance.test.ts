import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PostingPlan } from '../../../src/model/postingPlan.ts'
import { weekBalance } from '../../../src/planner/posts/weekBalance.ts'

const plan: PostingPlan = {
  zone: 'UTC',
  slots: [],
  targets: { post: 1, reply: 3, chat: 1 },
  minutes: { post: 40, reply: 5, chat: 60 },
  weeklyMinutes: 120,
}

test('an empty week is filled up to its targets within the time', () => {
  expect(weekBalance(plan, [])).toEqual({
    counts: { post: 0, reply: 0, chat: 0 },
    usedMinutes: 0,
    leftMinutes: 120,
    suggestions: [
      { kind: 'post', count: 1, minutes: 40 },
      { kind: 'reply', count: 3, minutes: 15 },
      { kind: 'chat', count: 1, minutes: 60 },
    ],
    noRoomFor: [],
  })
})

test('what took longer leaves room for less, and the balance says for what not', () => {
  const { leftMinutes, suggestions, noRoomFor } = weekBalance(plan, [{ kind: 'post', minutes: 90 }])
  expect(leftMinutes).toBe(30)
  expect(suggestions).toEqual([{ kind: 'reply', count: 3, minutes: 15 }])
  expect(noRoomFor).toEqual(['chat'])
})

test('a short week has some of each rather than all of one', () => {
  const short = {
    ...plan,
    targets: { post: 0, reply: 10, chat: 1 },
    minutes: { post: 1, reply: 10, chat: 30 },
    weeklyMinutes: 60,
  }
  expect(weekBalance(short, []).suggestions).toEqual([
    { kind: 'reply', count: 3, minutes: 30 },
    { kind: 'chat', count: 1, minutes: 30 },
  ])
})

test('over the cap nothing is suggested; without a cap nothing is left out', () => {
  const full = weekBalance(plan, [{ kind: 'chat' }, { kind: 'chat' }, { kind: 'post' }])
  expect(full).toMatchObject({ leftMinutes: -40, suggestions: [], noRoomFor: ['reply'] })
  expect(weekBalance({ ...plan, weeklyMinutes: 0 }, [])).not.toHaveProperty('leftMinutes')
})

test('suggestions reach no further than targets and fit the time left', () => {
  const number = (max: number) =>
    fc.record({ post: fc.nat(max), reply: fc.nat(max), chat: fc.nat(max) })
  fc.assert(
    fc.property(
      number(6),
      number(90),
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.constantFrom('post', 'reply', 'chat')),
      (targets, minutes, weeklyMinutes, done) => {
        const {
          suggestions,
          leftMinutes = 0,
          counts,
        } = weekBalance(
          { ...plan, targets, minutes, weeklyMinutes },
          done.map((kind) => ({ kind })),
        )
        const asked = suggestions.reduce((sum, one) => sum + one.minutes, 0)
        expect(asked).toBeLessThanOrEqual(Math.max(0, leftMinutes))
        for (const { kind, count } of suggestions) {
          expect(counts[kind] + count).toBeLessThanOrEqual(targets[kind])
        }
      },
    ),
  )
})
