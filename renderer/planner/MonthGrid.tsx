// biome-ignore-all lint/a11y/useSemanticElements: the parts of a table cannot be divided into bars over its cells
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid only the days take the focus

import { type RefObject, useEffect, useState } from 'react'
import type { CalendarPage, PageDay } from '../../src/planner/calendarPage.ts'
import { type WeekBar, weekLayout } from '../../src/planner/weekLanes.ts'
import { rootScale } from '../list/rootScale.ts'
import { dayAndMonthWords, longDayWords, weekdayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import classes from './Calendar.module.css'
import { CalendarChip } from './CalendarChip.tsx'
import { useDraftDrop } from './useDraftDrop.ts'
import { useMoveTarget } from './useMoveTarget.ts'

/** Height of the number of a day and of a line below it, in rem. */
const numberHeight = 1.75
const lineHeight = 1.25
const fewestLines = 2

interface MonthGridProps {
  readonly label: string
  readonly grid: RefObject<HTMLDivElement | null>
  readonly page: CalendarPage
  readonly month: string
  readonly date: string
  readonly today: string
  readonly onAdd: (date: string) => void
  readonly onDay: (date: string) => void
}

/** The weeks of a month; a day shows as much as there is room for and says how much more there is. */
export function MonthGrid(props: MonthGridProps) {
  const { label, grid, page } = props
  const weeks = Math.ceil(page.days.length / 7)
  const lines = useLines(grid, weeks)
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      className={classes.month}
      style={{ '--weeks': weeks } as React.CSSProperties}
    >
      <WeekdayHeads days={page.days.slice(0, 7)} />
      {Array.from({ length: weeks }, (_, at) => page.days.slice(at * 7, at * 7 + 7)).map((days) => (
        <MonthWeek key={days[0]?.date} days={days} lines={lines} {...props} />
      ))}
    </div>
  )
}

/** The names of the days of a week. */
function WeekdayHeads({ days }: { readonly days: readonly PageDay[] }) {
  return (
    <div role="row" className={classes.heads}>
      {days.map(({ date }) => (
        <div key={date} role="columnheader">
          {weekdayWords(date)}
        </div>
      ))}
    </div>
  )
}

function useLines(grid: RefObject<HTMLDivElement | null>, weeks: number): number {
  const [lines, setLines] = useState(4)
  useEffect(() => {
    const element = grid.current
    if (!element) return
    const measure = () => {
      const rem = 16 * rootScale()
      const week = element.clientHeight / rem / weeks - numberHeight
      setLines(Math.max(fewestLines, Math.floor((week - 0.4) / lineHeight)))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [grid, weeks])
  return lines
}

interface MonthWeekProps extends Omit<MonthGridProps, 'page' | 'grid' | 'label'> {
  readonly days: readonly PageDay[]
  readonly lines: number
}

function MonthWeek({ days, lines, date, ...shared }: MonthWeekProps) {
  const layout = weekLayout(days, lines)
  return (
    <div role="row" className={classes.week}>
      {layout.days.map((day, at) => (
        <MonthDay
          key={day.date}
          {...shared}
          {...day}
          focused={day.date === date}
          total={days[at]?.total ?? 0}
          roomy={day.more === 0 && day.lanes + 2 * day.items.length <= lines}
          bars={layout.bars.filter(({ from }) => from === at)}
        />
      ))}
    </div>
  )
}

interface MonthDayProps extends Omit<MonthGridProps, 'page' | 'grid' | 'label' | 'date'> {
  readonly date: string
  readonly focused: boolean
  readonly lanes: number
  readonly items: PageDay['items']
  readonly more: number
  readonly total: number
  /** Whether each item has room for a second line. */
  readonly roomy: boolean
  readonly bars: readonly WeekBar[]
}

function MonthDay(day: MonthDayProps) {
  const { date, month, today, items, lanes, more, total, bars, onAdd, onDay } = day
  const isTarget = useMoveTarget(date)
  const { over, ...drop } = useDraftDrop(date)
  const first = date.endsWith('-01') && !date.startsWith(month)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
    <div
      role="gridcell"
      tabIndex={day.focused ? 0 : -1}
      className={classes.day}
      data-day={date}
      data-other={!date.startsWith(month) || undefined}
      data-today={date === today || undefined}
      data-past={date < today || undefined}
      data-target={isTarget || over || undefined}
      {...drop}
      onClick={() => onAdd(date)}
    >
      <span className="visually-hidden">{dayLabel(date, total)}</span>
      <span
        aria-hidden="true"
        className={classes.number}
        data-today={date === today || undefined}
        data-past={date < today || date.slice(0, 7) !== month || undefined}
      >
        {first ? dayAndMonthWords(date) : Number(date.slice(8))}
      </span>
      {bars.map(({ item, from, to, lane }) => (
        <CalendarChip
          key={item.id}
          item={item}
          today={today}
          form="bar"
          style={{
            width: `calc(${(to - from + 1) * 100}% - 4px)`,
            top: `${numberHeight + lane * lineHeight}rem`,
          }}
        />
      ))}
      <div
        className={classes.items}
        data-roomy={day.roomy || undefined}
        style={{ marginTop: `${lanes * lineHeight}rem` }}
      >
        {items.map((item) => (
          <CalendarChip key={item.id} item={item} today={today} form="line" />
        ))}
        {more > 0 && (
          <button
            type="button"
            tabIndex={-1}
            className={classes.more}
            onClick={(event) => {
              event.stopPropagation()
              onDay(date)
            }}
          >
            {count(more)} more<span className="visually-hidden"> on {longDayWords(date)}</span>
          </button>
        )}
      </div>
    </div>
  )
}

/** `Thursday 26 November, 2 events`. */
export function dayLabel(date: string, total: number): string {
  const events = total === 1 ? '1 event' : `${count(total)} events`
  return `${longDayWords(date)}, ${total === 0 ? 'nothing' : events}`
}
