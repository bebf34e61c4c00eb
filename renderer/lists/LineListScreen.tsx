import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import { Toast } from '../components/Toast.tsx'
import { type ListSource, useLineList } from '../hooks/useLineList.ts'
import type { LineListName } from '../state/places.ts'
import { count } from '../text/en.ts'
import { letterText } from '../text/letters.ts'
import { listText } from '../text/today.ts'
import { useLineKeys } from '../today/useLineKeys.ts'
import classes from './LineListScreen.module.css'
import { SourceLine } from './SourceLine.tsx'

const usualHeight = 52

const nothing: Record<LineListName, string> = {
  'follow-ups': 'Nobody is due within a week.',
  promises: 'You owe nobody anything.',
  letters: letterText.none,
}

/** One of the lists beside Today, however long: only what is seen is read and drawn. */
export function LineListScreen({ list }: { readonly list: LineListName }) {
  const source = useLineList(list)
  const page = useLineKeys()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another page
  useEffect(() => {
    heading.current?.focus()
  }, [list])
  return (
    <section className={classes.screen} aria-label={listText[list]} data-pane="list" ref={page}>
      <header className={classes.bar}>
        <h1 ref={heading} tabIndex={-1}>
          {listText[list]} <span>{source && count(source.length)}</span>
        </h1>
      </header>
      {source && <Lines key={list} list={list} source={source} />}
      <Toast />
    </section>
  )
}

function Lines({ list, source }: { readonly list: LineListName; readonly source: ListSource }) {
  const scroll = useRef<HTMLDivElement>(null)
  // Another function at each drawing would have all lines measured anew.
  const getItemKey = useCallback((index: number) => source.keyAt(index), [source])
  const rows = useVirtualizer({
    count: source.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    getItemKey,
    overscan: 8,
  })
  return (
    <div className={classes.scroll} ref={scroll}>
      {source.length === 0 && (
        <p className={`${classes.column} ${classes.empty}`}>{nothing[list]}</p>
      )}
      <ul className={classes.column} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <SourceLine
            key={key}
            source={source}
            index={index}
            start={start}
            measure={rows.measureElement}
          />
        ))}
      </ul>
    </div>
  )
}
