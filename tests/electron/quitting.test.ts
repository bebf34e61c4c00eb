import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQuitting, patience } from '../../electron/main/quitting.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function leaving(pageAnswers: boolean, flush: () => Promise<void> = async () => undefined) {
  const done: string[] = []
  const quitting = createQuitting({
    pageAnswers: () => pageAnswers,
    askPage: () => done.push('asked'),
    flush: async () => {
      done.push('flushed')
      await flush()
    },
    leave: () => done.push('left'),
  })
  return { quitting, done }
}

describe('leaving', () => {
  it('asks the page once, waits for its answer, flushes, and leaves', async () => {
    const { quitting, done } = leaving(true)
    expect(quitting.isLeaving()).toBe(false)
    expect(quitting.request()).toBe(false)
    expect(quitting.isLeaving()).toBe(true)
    expect(quitting.request()).toBe(false)
    await vi.advanceTimersByTimeAsync(patience - 1)
    expect(done).toEqual(['asked'])
    quitting.pageReady()
    await vi.advanceTimersByTimeAsync(0)
    expect(done).toEqual(['asked', 'flushed', 'left'])
    expect(quitting.request()).toBe(true)
  })

  it('waits no longer than the patience it has', async () => {
    const { quitting, done } = leaving(true)
    quitting.request()
    await vi.advanceTimersByTimeAsync(patience)
    expect(done).toEqual(['asked', 'flushed', 'left'])
    quitting.pageReady()
    await vi.advanceTimersByTimeAsync(patience)
    expect(done).toHaveLength(3)
  })

  it('stays where the page asks its user first, and asks again the next time', async () => {
    const { quitting, done } = leaving(true)
    quitting.request()
    quitting.stay()
    expect(quitting.isLeaving()).toBe(false)
    await vi.advanceTimersByTimeAsync(2 * patience)
    expect(done).toEqual(['asked'])
    quitting.request()
    quitting.pageReady()
    quitting.stay()
    await vi.advanceTimersByTimeAsync(0)
    expect(done).toEqual(['asked', 'asked', 'flushed', 'left'])
  })

  it('does not wait for a page that cannot answer, or that goes while it is asked', async () => {
    const silent = leaving(false)
    silent.quitting.request()
    await vi.advanceTimersByTimeAsync(0)
    expect(silent.done).toEqual(['flushed', 'left'])
    const lost = leaving(true)
    lost.quitting.request()
    lost.quitting.pageLost()
    await vi.advanceTimersByTimeAsync(0)
    expect(lost.done).toEqual(['asked', 'flushed', 'left'])
  })

  it('leaves even when flushing fails', async () => {
    const { quitting, done } = leaving(false, () => Promise.reject(new Error('disk')))
    quitting.request()
    await vi.advanceTimersByTimeAsync(0)
    expect(done).toEqual(['flushed', 'left'])
  })

  it('goes on running when the page speaks unasked', async () => {
    const { quitting, done } = leaving(true)
    quitting.pageReady()
    quitting.pageLost()
    await vi.advanceTimersByTimeAsync(patience)
    expect(done).toEqual([])
  })
})
