import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushPendingEdits, registerPendingEdit } from '../../renderer/state/pendingEdits.ts'

afterEach(() => vi.useRealTimers())

describe('pendingEdits', () => {
  it('makes every registered editor write, and none that took its registration back', async () => {
    const written: string[] = []
    const takeBackTitle = registerPendingEdit(async () => written.push('title'))
    const takeBackNotes = registerPendingEdit(async () => written.push('notes'))
    takeBackTitle()
    await flushPendingEdits()
    takeBackNotes()
    await flushPendingEdits()
    expect(written).toEqual(['notes'])
  })

  it('lets the others write when one fails, then tells the failure', async () => {
    const written: string[] = []
    const takeBack = [
      registerPendingEdit(() => Promise.reject(new Error('disk full'))),
      registerPendingEdit(() => {
        throw new Error('thrown at once')
      }),
      registerPendingEdit(async () => written.push('notes')),
    ]
    await expect(flushPendingEdits()).rejects.toThrow('disk full')
    expect(written).toEqual(['notes'])
    for (const one of takeBack) one()
  })
  it('waits no longer for one that never ends than a write may take', async () => {
    vi.useFakeTimers()
    const written: string[] = []
    const takeBack = [
      registerPendingEdit(() => new Promise(() => undefined)),
      registerPendingEdit(async () => written.push('notes')),
    ]
    const flushed = flushPendingEdits().catch((error: Error) => error.name)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await flushed).toBe('WriteTimeoutError')
    expect(written).toEqual(['notes'])
    for (const one of takeBack) one()
  })
})
