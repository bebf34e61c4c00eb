import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useSettings } from '../hooks/useSettings.ts'
import { useShownRows } from '../hooks/useShownRows.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { isNarrow } from '../state/panes.ts'
import { useSelection } from '../state/selection.ts'
import { moveActive } from './moveActive.ts'
import classes from './ResourceList.module.css'
import { ResourceRowView } from './ResourceRowView.tsx'

const rowHeights = { comfortable: 52, compact: 44 } as const

/** The list of resources: one tab stop, virtualised, the detail following what is active. */
export function ResourceList({ answered }: { readonly answered: Answered }) {
  const { ids } = answered.answer
  const scroller = useRef<HTMLDivElement>(null)
  const { active, chosen, activate, toggle, extend } = useSelection()
  const density = useSettings()?.density ?? 'comfortable'
  const now = useToday()
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeights[density] * rootScale(),
    overscan: 12,
    getItemKey: (index) => ids[index] ?? index,
  })
  const items = virtual.getVirtualItems()
  const rows = useShownRows(answered, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  useFocusTarget('list', scroller)
  useKeepActiveShown(ids, active, (index) => virtual.scrollToIndex(index))
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when rows change their height
  useEffect(() => virtual.measure(), [density])

  const choose = (event: MouseEvent, id: string) => {
    if (event.shiftKey) extend(ids, id)
    else if (event.ctrlKey || event.metaKey || onTick(event, id)) toggle(id)
    else {
      useSelection.getState().clearChosen()
      activate(id)
      if (isNarrow()) askFocus('detail')
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      moveActive(
        event,
        ids,
        Math.floor((scroller.current?.clientHeight ?? 500) / rowHeights[density]),
      )
    ) {
      event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      askFocus('detail')
    }
  }
  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label="Resources"
      aria-multiselectable="true"
      aria-activedescendant={active ? rowElementId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes.inner} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const id = ids[item.index]
          if (id === undefined) return null
          const row = rows.get(id)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles its keys; options are not tab stops
            <div
              key={id}
              id={rowElementId(id)}
              role="option"
              tabIndex={-1}
              aria-selected={chosen.size > 0 ? chosen.has(id) : id === active}
              aria-setsize={ids.length}
              aria-posinset={item.index + 1}
              className={classes.item}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              onClick={(event) => choose(event, id)}
              onDoubleClick={() => askFocus('detail')}
            >
              {row && (
                <ResourceRowView
                  row={row}
                  active={id === active}
                  chosen={chosen.has(id)}
                  choosing={chosen.size > 0}
                  now={now}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function rowElementId(id: string): string {
  return `row-${id}`
}

/** Row heights are in rem: zooming the text zooms the rows. */
function rootScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}

function onTick(event: MouseEvent, id: string): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest(`[data-tick="${CSS.escape(id)}"]`) !== null
  )
}

function useToday(): Date {
  const [today] = useState(() => new Date())
  return today
}

function useKeepActiveShown(
  ids: readonly string[],
  active: string | null,
  scrollTo: (index: number) => void,
): void {
  const scroll = useRef(scrollTo)
  scroll.current = scrollTo
  useEffect(() => {
    const index = active ? ids.indexOf(active) : -1
    if (index >= 0) scroll.current(index)
  }, [active, ids])
}
