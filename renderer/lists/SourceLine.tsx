import { type ListSource, useSourceLine } from '../hooks/useLineList.ts'
import { useToday } from '../hooks/useToday.ts'
import { LineRow } from '../today/LineRow.tsx'
import classes from './LineListScreen.module.css'

interface SourceLineProps {
  readonly source: ListSource
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly measure: (element: Element | null) => void
}

/** One line of a list where it stands; it takes its room before it is read, so that nothing jumps. */
export function SourceLine({ source, index, start, measure }: SourceLineProps) {
  const line = useSourceLine(source, index)
  const today = useToday()
  return (
    <LineRow
      line={line}
      today={today}
      place={{ index, ref: measure, className: classes.item, top: start }}
    />
  )
}
