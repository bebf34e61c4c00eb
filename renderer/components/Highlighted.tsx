import { createElement, Fragment, type ReactNode } from 'react'
import { beginningOf, breakable, mostSpoken } from '../text/drawnText.ts'

type Range = readonly [start: number, end: number]

interface HighlightedProps {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** The beginning of a title or name with the matched ranges marked; ranges are UTF-16 offsets, sorted and apart. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const shown = beginningOf(text, mostSpoken)
  const within = shown === text ? ranges : ranges.filter(([, end]) => end < shown.length)
  return marked(shown, within).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which come in order and do not move
    <Fragment key={at}>{part}</Fragment>
  ))
}

/** Prose with the matched ranges marked, whole and in its own direction. */
export function HighlightedProse({ text, ranges }: HighlightedProps) {
  return createElement(
    Fragment,
    null,
    ...marked(text, ranges).map((part) => (typeof part === 'string' ? breakable(part) : part)),
  )
}

function marked(text: string, ranges: readonly Range[]): ReactNode[] {
  let from = 0
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(from, start)
    from = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return [...parts, text.slice(from)]
}
