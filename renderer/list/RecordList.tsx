import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { RowBoundary } from '../faults/RowBoundary.tsx'
import { useSettings } from '../hooks/useSettings.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { isNarrow } from '../state/panes.ts'
import { useSelection } from '../state/selection.ts'
import { type ListSection, linesOf } from './listLines.ts'
import { moveActive } from './moveActive.ts'
import classes from './RecordList.module.css'
import { rootScale } from './rootScale.ts'

const rowHeights = { comfortable: 52, compact: 44 } as const
const headingHeight = 32

/** How a row stands in the list now. */
export interface RowState {
  readonly active: boolean
  readonly chosen: boolean
  /** True while rows are being ticked: the icon is a box in every row. */
  readonly choosing: boolean
}

interface RecordListProps {
  readonly label: string
  readonly ids: readonly string[]
  /** Headings between the rows; none where the order has no parts. */
  readonly sections?: readonly ListSection[] | undefined
  readonly row: (id: string, state: RowState) => ReactNode
  /** Told which rows are on screen, so that they can be fetched. */
  readonly onRange: (first: number, last: number) => void
  /** Opens a row in a place of its own, by Enter or a click; without it the detail beside the list follows. */
  readonly onOpen?: ((id: string) => void) | undefined
  /** Fills what a dragged row brings along; without it no row can be dragged. */
  readonly onDrag?: ((id: string, data: DataTransfer) => void) | undefined
  /** Of several lists side by side only one is given the focus when *the list* is asked for. */
  readonly takesFocus?: boolean
}

const noSections: readonly ListSection[] = []

/** A list of records: one tab stop, virtualised, the detail following what is active. */
export function RecordList(props: RecordListProps) {
  const { label, ids, sections = noSections, row, onRange, onOpen, onDrag } = props
  const scroller = useRef<HTMLDivElement>(null)
  const nowhere = useRef<HTMLDivElement>(null)
  const { active, chosen, activate, toggle, extend } = useSelection()
  const density = useSettings()?.density ?? 'comfortable'
  const lines = useMemo(() => linesOf(ids.length, sections), [ids, sections])
  const scale = rootScale()
  // Another function at each drawing would have all rows measured anew.
  const getItemKey = useCallback(
    (line: number) => lines.headingAt(line)?.label ?? ids[lines.rowAt(line)] ?? line,
    [lines, ids],
  )
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (lines.headingAt(line) ? headingHeight : rowHeights[density]) * scale,
    overscan: 12,
    getItemKey,
  })
  const items = virtual.getVirtualItems()
  const first = lines.rowAt(items[0]?.index ?? 0)
  const last = lines.rowAt(items.at(-1)?.index ?? 0)
  useEffect(() => {
    onRange(first, last)
  }, [onRange, first, last])
  useFocusTarget('list', (props.takesFocus ?? true) ? scroller : nowhere)
  useKeepActiveShown(ids, active, (index) => {
    const line = lines.lineOf(index)
    // The heading over a first row is shown with it.
    const first = lines.headingAt(line - 1) ? line - 1 : line
    if (isWithin(virtual.range, first) && isWithin(virtual.range, line)) return
    virtual.scrollToIndex(first)
    virtual.scrollToIndex(line)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when rows change their height or headings move
  useEffect(() => {
    virtual.measure()
  }, [density, scale, lines])

  const activeHere = active !== null && ids.includes(active) ? active : null
  const choose = (event: MouseEvent, id: string) => {
    if (event.shiftKey) extend(ids, id)
    else if (event.ctrlKey || event.metaKey || onTick(event, id)) toggle(id)
    else {
      useSelection.getState().clearChosen()
      activate(id)
      if (onOpen) onOpen(id)
      else if (isNarrow()) askFocus('detail')
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 500) / rowHeights[density])
    if (moveActive(event, ids, page)) event.preventDefault()
    else if (event.key === 'Enter') {
      event.preventDefault()
      if (!onOpen) askFocus('detail')
      else if (activeHere) onOpen(activeHere)
    } else if (event.key === ' ' && activeHere) {
      event.preventDefault()
      toggle(activeHere)
    }
  }
  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeHere ? rowElementId(activeHere) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes.inner} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const style = { height: item.size, transform: `translateY(${item.start}px)` }
          const heading = lines.headingAt(item.index)
          if (heading) {
            return (
              <div
                key={item.key}
                role="presentation"
                className={`${classes.item} ${classes.heading}`}
                style={style}
              >
                {heading.label}
              </div>
            )
          }
          const index = lines.rowAt(item.index)
          const id = ids[index]
          if (id === undefined) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles its keys; options are not tab stops
            <div
              key={id}
              id={rowElementId(id)}
              role="option"
              tabIndex={-1}
              aria-selected={chosen.size > 0 ? chosen.has(id) : id === active}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              className={classes.item}
              style={style}
              onClick={(event) => choose(event, id)}
              draggable={onDrag !== undefined}
              onDragStart={(event) => onDrag?.(id, event.dataTransfer)}
              onDoubleClick={onOpen ? undefined : () => askFocus('detail')}
            >
              <RowBoundary
                id={id}
                row={() =>
                  row(id, {
                    active: id === active,
                    chosen: chosen.has(id),
                    choosing: chosen.size > 0,
                  })
                }
              />
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

function onTick(event: MouseEvent, id: string): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest(`[data-tick="${CSS.escape(id)}"]`) !== null
  )
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

/** Whether a line is shown whole: the lines at both ends may be cut. To ask for scrolling lays the whole page out. */
function isWithin(range: Virtualizer<Element, Element>['range'], line: number): boolean {
  return range !== null && line > range.startIndex && line < range.endIndex
}
