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
  readonly flush: () => Promise<void>
} {
  const waiting = useRef<{ readonly value: Value } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(save)
  latest.current = save

  const flush = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    const held = waiting.current
    waiting.current = null
    if (held) await latest.current(held.value)
  }, [])

  useEffect(() => {
    const unregister = registerPendingEdit(flush)
    return () => {
      unregister()
      void flush()
    }
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
