import { useCallback, useEffect, useRef } from 'react'
import { registerPendingEdit } from '../state/pendingEdits.ts'

const pause = 600

/**
 * Saves a text a moment after typing stops, when the editor goes away, and before the program leaves.
 * Answers what to call at every change.
 */
export function useAutosave(save: (text: string) => Promise<void>): {
  readonly changed: (text: string) => void
  readonly flush: () => Promise<void>
} {
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(save)
  latest.current = save

  const flush = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    const text = waiting.current
    waiting.current = null
    if (text !== null) await latest.current(text)
  }, [])

  useEffect(() => {
    const unregister = registerPendingEdit(flush)
    return () => {
      unregister()
      void flush()
    }
  }, [flush])

  const changed = useCallback(
    (text: string) => {
      waiting.current = text
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )
  return { changed, flush }
}
