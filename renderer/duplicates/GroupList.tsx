import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useFocusTarget } from '../state/focusRequests.ts'
import { duplicateReasonWords } from '../text/duplicates.ts'
import classes from './DuplicatesScreen.module.css'
import type { ListedGroup } from './duplicateMessages.ts'
import { nameOf } from './useDuplicates.ts'

interface GroupListProps {
  readonly groups: readonly ListedGroup[]
  readonly active: string | null
  readonly onActivate: (group: ListedGroup) => void
}

const rowHeight = 52

/** Groups of records that may be the same: one tab stop, arrows and J/K move, the comparison follows. */
export function GroupList({ groups, active, onActivate }: GroupListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  useFocusTarget('list', scroller)
  const at = groups.findIndex((group) => nameOf(group) === active)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = groups[Math.min(groups.length - 1, Math.max(0, at + step))]
    if (next) onActivate(next)
  }
  return (
    <div
      ref={scroller}
      className={classes.groups}
      role="listbox"
      aria-label="Groups"
      aria-activedescendant={at >= 0 ? `group-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const group = groups[index]
          if (!group) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles its keys; options are not tab stops
            <div
              key={nameOf(group)}
              id={`group-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={groups.length}
              aria-posinset={index + 1}
              className={classes.group}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => onActivate(group)}
            >
              <p className={`${classes.names} cut`}>{group.names.join(' · ')}</p>
              <p className={`${classes.why} cut`}>
                {[
                  group.level === 'safe' ? 'Safe to merge' : 'Perhaps the same',
                  ...group.reasons.map((reason) => duplicateReasonWords[reason]),
                ].join(' · ')}
              </p>
            </div>
          )
        })}
      </div>
    </div>
  )
}
