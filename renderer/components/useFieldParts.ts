import { useState } from 'react'
import { type FieldPart, fieldPart, fieldPartAt, wholeOf, writtenPart } from './fieldParts.ts'

interface FieldParts {
  readonly part: FieldPart
  /** Something was written in the part. */
  readonly type: (text: string) => void
  /** Leads so many parts on; what was written is cut anew. */
  readonly turn: (by: number) => void
  /** Leads to the part that holds a place of the whole, and answers it. */
  readonly show: (place: number) => FieldPart
}

/** A text held in a field part by part; `onText` hears the whole of it at every key. */
export function useFieldParts(text: string, onText: (text: string) => void): FieldParts {
  const [held, setHeld] = useState(() => ({ text, part: fieldPart(text, 0) }))
  let { part } = held
  // Another text came in from elsewhere.
  if (held.text !== text) {
    part = fieldPart(text, part.at)
    setHeld({ text, part })
  }
  return {
    part,
    type(written) {
      const next = writtenPart(part, written)
      const whole = wholeOf(next)
      setHeld({ text: whole, part: next })
      onText(whole)
    },
    turn: (by) => setHeld({ text, part: fieldPart(text, part.at + by) }),
    show(place) {
      const shown = fieldPartAt(text, place)
      setHeld({ text, part: shown })
      return shown
    },
  }
}
