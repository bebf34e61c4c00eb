import { IconCopy, IconEqual, IconLock, IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { ImportOutcome } from '../../src/commands/importPlan.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { rootScale } from '../list/rootScale.ts'
import { count } from '../text/en.ts'
import { columnWords, outcomeWords } from '../text/import.ts'
import classes from './ImportRows.module.css'
import type { ImportJob } from './importJob.ts'
import type { ImportChoices, ImportPreview, PreviewRow } from './importMessages.ts'
import { whatHappens } from './whatHappens.ts'

const icons = {
  new: IconPlus,
  changed: IconPencil,
  kept: IconLock,
  unchanged: IconEqual,
  repeated: IconCopy,
  unreadable: IconX,
} as const

/** Height of a row in pixels at actual size. */
const rowHeight = 30

interface ImportRowsProps {
  readonly job: ImportJob
  readonly preview: ImportPreview
  readonly shown: ImportOutcome | null
  readonly choices: ImportChoices
}

/** Each record with what will happen to it; only the rows on screen are fetched from the worker. */
export function ImportRows({ job, preview, shown, choices }: ImportRowsProps) {
  const total = preview.read
  const number = shown ? preview.counts[shown] : total
  const scroller = useRef<HTMLElement>(null)
  const scale = rootScale()
  const virtual = useVirtualizer({
    count: number,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight * scale,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const rows = usePreviewRows(job, preview, shown, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const { byId } = useSpecialties()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [shown])
  return (
    <div className={classes.table}>
      <div className={classes.head} aria-hidden="true">
        <span>What</span>
        <span>{columnWords[preview.target].title}</span>
        <span>{columnWords[preview.target].source}</span>
        <span>What will happen</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys */}
      <section ref={scroller} className={classes.rows} tabIndex={0} aria-label="Records">
        <ul
          className={classes.inner}
          style={{ height: virtual.getTotalSize() }}
          aria-label="Records in this file"
        >
          {items.map((item) => {
            const row = rows.get(item.index)
            return (
              <li
                key={item.index}
                aria-setsize={number}
                aria-posinset={item.index + 1}
                className={classes.row}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                {row && (
                  <RowCells
                    row={row}
                    happens={whatHappens(
                      row,
                      choices,
                      (id) => byId.get(id)?.name ?? id,
                      preview.target === 'resources',
                    )}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </section>
      <p className={classes.note}>
        {shown
          ? `${count(number)} of ${count(total)} shown. Choose the count again to see all.`
          : `All ${count(total)} shown. Choose a count above to see only those.`}
      </p>
    </div>
  )
}

function RowCells({ row, happens }: { readonly row: PreviewRow; readonly happens: string }) {
  const Icon = icons[row.outcome]
  return (
    <>
      <span className={classes.what} data-outcome={row.outcome}>
        <Icon size={14} stroke={1.75} aria-hidden="true" />
        {outcomeWords[row.outcome].row}
      </span>
      <span className="cut" title={row.title}>
        {row.title}
      </span>
      <span className={`${classes.quiet} cut`} title={row.source}>
        {row.source}
      </span>
      <span className={`${classes.quiet} cut`} title={happens}>
        {happens}
      </span>
    </>
  )
}

/** Rows are fetched in pages and kept for as long as the filter stays. */
const page = 200

function usePreviewRows(
  job: ImportJob,
  preview: ImportPreview,
  shown: ImportOutcome | null,
  first: number,
  last: number,
): ReadonlyMap<number, PreviewRow> {
  const [rows, setRows] = useState<ReadonlyMap<number, PreviewRow>>(new Map())
  const asked = useRef<{
    preview: ImportPreview
    shown: ImportOutcome | null
    pages: Set<number>
  } | null>(null)
  useEffect(() => {
    if (asked.current?.preview !== preview || asked.current.shown !== shown) {
      asked.current = { preview, shown, pages: new Set() }
      setRows(new Map())
    }
    const { current } = asked
    for (let at = Math.floor(first / page); at <= Math.floor(last / page); at += 1) {
      if (current.pages.has(at)) continue
      current.pages.add(at)
      job
        .rows(shown, at * page, (at + 1) * page)
        .then((fetched) => {
          if (asked.current !== current) return
          setRows(
            (before) =>
              new Map([...before, ...fetched.map((row, n) => [at * page + n, row] as const)]),
          )
        })
        // The job ended: whoever ended it says so.
        .catch(() => {})
    }
  }, [job, preview, shown, first, last])
  return rows
}
