import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { longestSilence, whetherShown } from '../../electron/main/background/whetherShown.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A system that answers a message with an event, or with nothing. */
function message(says: 'show' | 'failed' | null, later = false) {
  return Object.assign(new EventEmitter(), {
    show(this: EventEmitter) {
      if (says === null) return
      if (later) setTimeout(() => this.emit(says), 500)
      else this.emit(says)
    },
  })
}

it.each([
  ['show', true],
  ['failed', false],
] as const)('believes a system that says "%s", at once or later', async (says, isShown) => {
  expect(await whetherShown(message(says))).toBe(isShown)
  const answer = whetherShown(message(says, true))
  await vi.advanceTimersByTimeAsync(500)
  expect(await answer).toBe(isShown)
  expect(vi.getTimerCount()).toBe(0)
})

it('takes silence for a message that was not shown', async () => {
  const answer = whetherShown(message(null))
  await vi.advanceTimersByTimeAsync(longestSilence)
  expect(await answer).toBe(false)
})
