import { expect, test } from 'vitest'
import { postingStreak } from '../../../src/planner/posts/postingStreak.ts'

const streak = (...weeks: string[]) => postingStreak(new Set(weeks), '2026-11-23')

test('weeks in a row are counted up to now, and the week that runs breaks nothing', () => {
  expect(streak()).toBe(0)
  expect(streak('2026-11-23')).toBe(1)
  expect(streak('2026-11-16', '2026-11-09')).toBe(2)
  expect(streak('2026-11-23', '2026-11-16', '2026-11-09')).toBe(3)
  expect(streak('2026-11-23', '2026-11-09')).toBe(1)
  expect(streak('2026-11-09', '2026-11-02')).toBe(0)
})
