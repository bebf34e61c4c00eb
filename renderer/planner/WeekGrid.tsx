// biome-ignore-all lint/a11y/useSemanticElements: the parts of a table cannot be divided into bars over its cells
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid only the days take the focus

import { type RefObject, useEffect, useRef } from 'react'
import type { CalendarPage, PageDay } from '../../src/planner/calendarPage.ts'
import { dayColumns } from '../../src/planner/dayColumns.ts'
import { weekLayout } from '../../src/planner/weekLanes.ts'
import { weekdayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { shortTimeWords } from '../text/planner.ts'
import classes from './Calendar.module.css'
import { CalendarChip } from './CalendarChip.tsx'
import { dayLabel } from './MonthGrid.tsx'
import { useDraftDrop } from './useDraftDrop.ts'
import { timeAt } from './useDragItem.ts'
import { useMoveTarget } from './useMoveTarget.ts'

/** Hours are so high, in rem; a day begins to be read at this hour. */
const hourHeight = 2.5
const firstHour = 7
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const mostAllDay = 5

interface WeekGridProps {
  readonly label: string
  readonly grid: RefObject<HTMLDivElement | null>
  readonly page: CalendarPage
  readonly date: string
  readonly today: string
  readonly onAdd: (date: string, time?: string) => void
}

/** The hours of a week, what lasts whole days above them. */
export function WeekGrid({ label, grid, page, date, today, onAdd }: WeekGridProps) {
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    scroll.current?.scrollTo({ top: firstHour * hourHeight * rem })
  }, [])
  return (
    <div ref={grid} role="grid" aria-label={label} className={classes.weekView}>
      <div role="row" className={classes.weekHeads}>
        <span role="presentation" />
        {page.days.map((day) => (
          <div key={day.date} role="columnheader">
            {weekdayWords(day.date)}{' '}
            <span className={classes.number} data-today={day.date === today || undefined}>
              {Number(day.date.slice(8))}
            </span>
          </div>
        ))}
      </div>
      <AllDay days={page.days} today={today} />
      <div className={classes.hours} ref={scroll} role="presentation">
        <div role="row" className={classes.hourColumns} style={{ height: `${24 * hourHeight}rem` }}>
          <div role="presentation" className={classes.clock}>
            {hours.slice(1).map((hour) => (
              <span key={hour} style={{ top: `${hour * hourHeight}rem` }}>
                {shortTimeWords(`2026-01-01T${String(hour).padStart(2, '0')}:00`)}
              </span>
            ))}
          </div>
          {page.days.map((day) => (
            <DayColumn
              key={day.date}
              day={day}
              focused={day.date === date}
              today={today}
              onAdd={onAdd}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

function AllDay({ days, today }: { readonly days: readonly PageDay[]; readonly today: string }) {
  const wholeDays = days.map(({ date, items }) => {
    const whole = items.filter(isAbove)
    return { date, items: whole, total: whole.length }
  })
  const layout = weekLayout(wholeDays, mostAllDay)
  const lines = Math.max(
    1,
    ...layout.days.map(({ lanes, items, more }) => lanes + items.length + Number(more > 0)),
  )
  return (
    <div role="row" className={classes.allDay} style={{ height: `${lines * 1.25 + 0.5}rem` }}>
      <span role="presentation" />
      {layout.days.map(({ date, lanes, items, more }, at) => (
        <div key={date} role="gridcell" className={classes.allDayCell} data-day={date}>
          {layout.bars
            .filter(({ from }) => from === at)
            .map(({ item, from, to, lane }) => (
              <CalendarChip
                key={item.id}
                item={item}
                today={today}
                form="bar"
                style={{
                  width: `calc(${(to - from + 1) * 100}% - 4px)`,
                  top: `${0.125 + lane * 1.25}rem`,
                }}
              />
            ))}
          <div className={classes.items} style={{ marginTop: `${lanes * 1.25}rem` }}>
            {items.map((item) => (
              <CalendarChip key={item.id} item={item} today={today} form="line" />
            ))}
            {more > 0 && <span className={classes.more}>{count(more)} more</span>}
          </div>
        </div>
      ))}
    </div>
  )
}

/** What has no hours, or more than a day of them, stands above. */
function isAbove({ allDay, first, last }: PageDay['items'][number]): boolean {
  return allDay || first < last
}

interface DayColumnProps {
  readonly day: PageDay
  readonly focused: boolean
  readonly today: string
  readonly onAdd: WeekGridProps['onAdd']
}

function DayColumn({ day, focused, today, onAdd }: DayColumnProps) {
  const { date, items, total } = day
  const isTarget = useMoveTarget(date)
  const { over, ...drop } = useDraftDrop(date)
  const placed = dayColumns(
    items.filter((item) => !isAbove(item)),
    date,
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
    <div
      role="gridcell"
      tabIndex={focused ? 0 : -1}
      className={classes.column}
      data-day={date}
      data-hours
      data-today={date === today || undefined}
      data-target={isTarget || over || undefined}
      {...drop}
      onClick={({ clientX, clientY }) => onAdd(date, timeAt(clientX, clientY))}
    >
      <span className="visually-hidden">{dayLabel(date, total)}</span>
      {placed.map(({ item, from, to, column, columns }) => (
        <CalendarChip
          key={item.id}
          item={item}
          today={today}
          form="block"
          style={{
            top: `${(from / 60) * hourHeight}rem`,
            height: `${((to - from) / 60) * hourHeight - 0.125}rem`,
            left: `${(column / columns) * 100}%`,
            width: `calc(${100 / columns}% - 3px)`,
          }}
        />
      ))}
    </div>
  )
}
