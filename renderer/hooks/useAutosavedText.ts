import { useEffect, useRef, useState } from 'react'
import { useAutosave } from './useAutosave.ts'

/** A text that is saved a moment after typing stops. What comes from elsewhere is taken in unless one is writing. */
export function useAutosavedText(
  value: string,
  onSave: (text: string) => Promise<void>,
): {
  readonly text: string
  readonly type: (text: string) => void
  /** The field is left. */
  readonly leave: () => void
} {
  const [text, setText] = useState(value)
  const writing = useRef(false)
  const { changed, flush } = useAutosave(onSave)
  useEffect(() => {
    if (!writing.current) setText(value)
  }, [value])
  return {
    text,
    type: (next) => {
      writing.current = true
      setText(next)
      changed(next)
    },
    leave: () => {
      writing.current = false
      void flush()
    },
  }
}
