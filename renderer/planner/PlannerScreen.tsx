import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconDots, IconPlus } from '@tabler/icons-react'
import { type RefObject, useRef } from 'react'
import { commandTable } from '../../src/model/commandTable.ts'
import type { CalendarPage } from '../../src/planner/calendarPage.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { Toast } from '../components/Toast.tsx'
import { PaneBoundary } from '../faults/PaneBoundary.tsx'
import { useToday } from '../hooks/useToday.ts'
import { useLayers } from '../state/layers.ts'
import { type Place, type PlannerLayout, plannerLayouts, usePlaces } from '../state/places.ts'
import { plannerText } from '../text/planner.ts'
import { AgendaList } from './AgendaList.tsx'
import classes from './Calendar.module.css'
import { DraftStrip } from './DraftStrip.tsx'
import { EventPanel } from './EventPanel.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { MovingGhost } from './MovingGhost.tsx'
import { NextPane } from './NextPane.tsx'
import { layoutWords, otherPage, rangeOf, rangeWords } from './plannerRange.ts'
import { useCalendar } from './useCalendar.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useRemoveItem } from './useRemoveItem.ts'
import { useWeekStart } from './useWeekStart.ts'
import { WeekGrid } from './WeekGrid.tsx'

type PlannerPlace = Extract<Place, { readonly area: 'planner' }>

/** The calendar: a month, a week or what is to come, and beside it what is open or comes next. */
export function PlannerScreen({ place }: { readonly place: PlannerPlace }) {
  const today = useToday()
  const weekStart = useWeekStart()
  const { layout, open } = place
  const date = place.date ?? today
  const grid = useRef<HTMLDivElement>(null)
  const { first, last, most } = rangeOf(layout, date, weekStart)
  const page = useCalendar(first, last, most)
  return (
    <section className={classes.screen} aria-label={plannerText.title}>
      <div className={classes.main} data-pane="list">
        <PlannerBar place={place} date={date} />
        {page && <View place={place} page={page} date={date} today={today} grid={grid} />}
        {layout === 'month' && <DraftStrip today={today} />}
        <Toast />
      </div>
      <aside
        className={classes.side}
        data-pane="detail"
        aria-label={open ? undefined : plannerText.next}
      >
        <PaneBoundary record={open && { table: 'events', id: open.id }}>
          {open ? (
            <EventPanel key={open.visit} open={open} today={today} />
          ) : (
            <NextPane today={today} />
          )}
        </PaneBoundary>
      </aside>
      <MovingGhost today={today} />
    </section>
  )
}

/** Changes what of the calendar is shown; no step of the history. */
function show(change: Partial<PlannerPlace>): void {
  const { place, replace } = usePlaces.getState()
  if (place.area === 'planner') replace({ ...place, ...change })
}

function add(day: string, time?: string): void {
  useLayers.getState().open({ kind: 'new-event', day, ...(time ? { time } : {}) })
}

function PlannerBar({ place, date }: { readonly place: PlannerPlace; readonly date: string }) {
  const { layout } = place
  const weekStart = useWeekStart()
  return (
    <header className={classes.bar}>
      <h1>{rangeWords(layout, date, weekStart)}</h1>
      <ActionIcon
        aria-label={plannerText.earlier}
        onClick={() => show({ date: otherPage(layout, date, -1) })}
      >
        <IconChevronLeft size={16} stroke={1.75} />
      </ActionIcon>
      <Button onClick={() => show({ date: null })}>{plannerText.today}</Button>
      <ActionIcon
        aria-label={plannerText.later}
        onClick={() => show({ date: otherPage(layout, date, 1) })}
      >
        <IconChevronRight size={16} stroke={1.75} />
      </ActionIcon>
      <span className={classes.space} />
      <SegmentedControl
        aria-label={plannerText.view}
        data={plannerLayouts.map((value) => ({ value, label: layoutWords[value] }))}
        value={layout}
        onChange={(value) => show({ layout: value as PlannerLayout })}
      />
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => add(date)}
      >
        {plannerText.new}
      </Button>
      <PlannerMenu />
    </header>
  )
}

function PlannerMenu() {
  const run = useRunCommand()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={plannerText.more}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['add-seed-events', 'import-files', 'export-calendar'] as const).map((id) => (
          <Menu.Item key={id} onClick={() => run(id)}>
            {commandTable.find((row) => row.id === id)?.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface ViewProps {
  readonly place: PlannerPlace
  readonly page: CalendarPage
  readonly date: string
  readonly today: string
  readonly grid: RefObject<HTMLDivElement | null>
}

function View({ place: { layout }, page, date, today, grid }: ViewProps) {
  const weekStart = useWeekStart()
  const remove = useRemoveItem()
  useGridKeys({
    grid,
    date,
    days: page.days,
    step: layout === 'week' ? 0 : 7,
    onDate: (next) => show({ date: next }),
    onPage: (by) => show({ date: otherPage(layout, date, by) }),
    onAdd: add,
    onDelete: remove,
  })
  const label = rangeWords(layout, date, weekStart)
  if (layout === 'agenda') return <AgendaList page={page} today={today} />
  if (layout === 'week' && page.days.length === 7) {
    return <WeekGrid label={label} grid={grid} page={page} date={date} today={today} onAdd={add} />
  }
  return (
    <MonthGrid
      label={label}
      grid={grid}
      page={page}
      month={date.slice(0, 7)}
      date={date}
      today={today}
      onAdd={add}
      onDay={(day) => show({ layout: 'agenda', date: day })}
    />
  )
}
