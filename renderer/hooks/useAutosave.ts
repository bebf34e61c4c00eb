import { useCallback, useEffect, useRef } from 'react'
import { registerPendingEdit } from '../state/pendingEdits.ts'

const pause = 600

/**
 * Saves what is typed a moment after typing stops, when the editor goes away, and before the program leaves.
 * Answers what to call at every change.
 */
export function useAutosave<Value = string>(
  save: (value: Value) => Promise<void>,
): {
  readonly changed: (value: Value) => void
  /** Saves what is held at once; resolves when nothing is being saved any more. */
  readonly flush: () => Promise<void>
} {
  const waiting = useRef<{ readonly value: Value } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  /** The saves that were begun, one after the other. */
  const running = useRef<Promise<void>>(Promise.resolve())
  const latest = useRef(save)
  latest.current = save

  const flush = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    const held = waiting.current
    waiting.current = null
    if (held) {
      const save = latest.current
      running.current = running.current.catch(() => undefined).then(() => save(held.value))
    }
    return running.current
  }, [])

  useEffect(() => {
    const unregister = registerPendingEdit(flush)
    // What is still being written when the editor goes away is waited for as what is held is.
    return () => void flush().finally(unregister)
  }, [flush])

  const changed = useCallback(
    (value: Value) => {
      waiting.current = { value }
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )
  return { changed, flush }
}
