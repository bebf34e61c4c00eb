import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import type { CalendarPage, PageDay } from '../../src/planner/calendarPage.ts'
import { Dot } from '../components/Dot.tsx'
import { rootScale } from '../list/rootScale.ts'
import { useCalendarShown } from '../state/calendarShown.ts'
import { longDayWords } from '../text/days.ts'
import {
  eventKindWords,
  hostTimeWords,
  plannerText,
  shortTimeWords,
  statusOfEvent,
} from '../text/planner.ts'
import { NotSavedMark } from '../unsaved/HeldSince.tsx'
import classes from './Calendar.module.css'
import { whenWords } from './itemWords.ts'
import { openItem } from './openItem.ts'

type Line =
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'item'; readonly date: string; readonly item: CalendarItem }

const heights = { day: 40, item: 44 } as const

interface AgendaListProps {
  readonly page: CalendarPage
  readonly today: string
}

/** What is to come, day by day; only what is seen is drawn. */
export function AgendaList({ page, today }: AgendaListProps) {
  const scroll = useRef<HTMLElement>(null)
  const lines = useMemo(() => linesOf(page), [page])
  const scale = rootScale()
  const getItemKey = useCallback((at: number) => keyOf(lines[at]), [lines])
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => heights[lines[at]?.kind ?? 'item'] * scale,
    overscan: 10,
    getItemKey,
  })
  return (
    <section
      ref={scroll}
      className={classes.agenda}
      aria-label={plannerText.agenda}
      onKeyDown={moveInList}
    >
      {lines.length === 0 && <p className={classes.nothing}>{plannerText.nothing}</p>}
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index]
          return (
            line && (
              <li key={key} style={{ transform: `translateY(${start}px)` }}>
                {line.kind === 'day' ? (
                  <h2 data-today={line.date === today || undefined}>{longDayWords(line.date)}</h2>
                ) : (
                  <AgendaRow item={line.item} today={today} />
                )}
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

/** One item with its time, and in a second line where and how it is. */
export function AgendaRow({
  item,
  today,
}: {
  readonly item: CalendarItem
  readonly today: string
}) {
  const hostTime = useCalendarShown((state) => state.hostTime)
  const { kind, title, allDay, startWall, own, location, status, cancelled, unsure } = item
  const second = [
    allDay ? whenWords(item, today) : '',
    own && hostTime ? hostTimeWords(own) : '',
    location,
    statusOfEvent(status, today),
    unsure,
    cancelled && plannerText.cancelled,
  ].filter(Boolean)
  return (
    <button type="button" className={classes.agendaRow} data-agenda onClick={() => openItem(item)}>
      <span className={classes.clockTime}>{allDay ? '' : shortTimeWords(startWall)}</span>
      <Dot hue={eventKindWords[kind].hue} />
      <span className={classes.agendaText}>
        <span className="cut">{title}</span>
        <span className={`${classes.faint} cut`}>
          {[eventKindWords[kind].one, ...second].join(' · ')}
        </span>
      </span>
      <NotSavedMark id={item.from.id} />
    </button>
  )
}

function linesOf({ days }: CalendarPage): Line[] {
  return toldOnce(days).flatMap(({ date, items }) => [
    { kind: 'day' as const, date },
    ...items.map((item) => ({ kind: 'item' as const, date, item })),
  ])
}

/** The days on which something begins: what lasts for days is told on the first of them that is shown. */
export function toldOnce(days: readonly PageDay[]): PageDay[] {
  const from = days[0]?.date ?? ''
  return days
    .map((day) => {
      const items = day.items.filter(({ first }) => first === day.date || day.date === from)
      return { ...day, items, total: day.total - day.items.length + items.length }
    })
    .filter(({ items }) => items.length > 0)
}

function keyOf(line: Line | undefined): string {
  return line?.kind === 'item' ? `${line.date} ${line.item.id}` : (line?.date ?? '')
}

/** ↑, ↓, J and K go through what is drawn; Enter opens it. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const { key } = event
  const step = key === 'ArrowDown' || key === 'j' ? 1 : key === 'ArrowUp' || key === 'k' ? -1 : 0
  if (step === 0) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-agenda]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[at < 0 ? 0 : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  event.preventDefault()
}
