import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { rootScale } from './rootScale.ts'

interface VirtualRowsProps {
  readonly ids: readonly string[]
  /** The height of a usual row, in CSS pixels at the usual size of text; rows are measured as they are drawn. */
  readonly height: number
  /** The row one is at: it and its neighbours are there wherever the list is scrolled to, so that keys go on from it. */
  readonly current?: string | null
  readonly row: (at: number) => ReactNode
  /** Given where the rows are the items of a list, and not, say, buttons by themselves. */
  readonly role?: 'listitem'
}

/** Up to so many rows are simply drawn. */
const few = 100

/**
 * Rows within something else that scrolls (the nearest ancestor with `data-scroller`), between other content: of many
 * only those in sight are drawn.
 */
export function VirtualRows(props: VirtualRowsProps) {
  if (props.ids.length > few) return <Drawn {...props} />
  return props.ids.map((id, at) =>
    props.role ? (
      <div key={id} role={props.role}>
        {props.row(at)}
      </div>
    ) : (
      <Fragment key={id}>{props.row(at)}</Fragment>
    ),
  )
}

function Drawn({ ids, height, current, row, role }: VirtualRowsProps) {
  const host = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const at = current ? ids.indexOf(current) : -1
  const scroller = () => host.current?.closest<HTMLElement>('[data-scroller]') ?? null
  const scale = rootScale()
  // Another function at each drawing would have all rows measured anew.
  const getItemKey = useCallback((line: number) => ids[line] ?? line, [ids])
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: scroller,
    estimateSize: () => height * scale,
    overscan: 12,
    scrollMargin,
    getItemKey,
    rangeExtractor: (range) => {
      const kept = [at - 1, at, at + 1].filter((line) => at >= 0 && line >= 0 && line < ids.length)
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    },
  })
  // What stands before the rows may have grown: they begin where they are now.
  useLayoutEffect(() => {
    const element = host.current
    const around = scroller()
    if (!element || !around) return
    const { top } = element.getBoundingClientRect()
    const margin = Math.round(top - around.getBoundingClientRect().top + around.scrollTop)
    if (Math.abs(margin - scrollMargin) > 1) setScrollMargin(margin)
  })
  return (
    <div ref={host} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          role={role}
          {...(role ? { 'aria-setsize': ids.length, 'aria-posinset': item.index + 1 } : {})}
          style={{
            position: 'absolute',
            top: 0,
            width: '100%',
            transform: `translateY(${item.start - scrollMargin}px)`,
          }}
        >
          {row(item.index)}
        </div>
      ))}
    </div>
  )
}
