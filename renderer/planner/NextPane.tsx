import { addDays } from '../../src/planner/calendarDays.ts'
import { Dot } from '../components/Dot.tsx'
import { zoneCity } from '../settings/timeZones.ts'
import { usePlaces } from '../state/places.ts'
import { showContact } from '../state/showContact.ts'
import { dueWords, longDayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { eventKindWords, plannerText } from '../text/planner.ts'
import { AgendaRow, toldOnce } from './AgendaList.tsx'
import classes from './Calendar.module.css'
import type { DueFollowUp } from './recordItems.ts'
import { useCalendar, useDueBetween, useViewerZone } from './useCalendar.ts'

const shownDays = 14
const shownOfDay = 6

/** What comes in the next two weeks, with both times and what is not confirmed. */
export function NextPane({ today }: { readonly today: string }) {
  const zone = useViewerZone()
  const page = useCalendar(today, addDays(today, shownDays - 1), shownOfDay)
  const days = toldOnce(page?.days ?? [])
  const late = useDueBetween('', addDays(today, -1))
  return (
    <>
      <header className={classes.bar}>
        <h2>{plannerText.next}</h2>
        <span className={classes.faint}>{zone && `${zoneCity(zone)} time`}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.next} tabIndex={0} aria-label={plannerText.next}>
        <Overdue late={late} today={today} />
        {page && days.length === 0 && late.length === 0 && (
          <p className={classes.faint}>{plannerText.nothingNext}</p>
        )}
        {days.map(({ date, items, total }) => (
          <section key={date}>
            <h3>{date === today ? `Today, ${longDayWords(date)}` : longDayWords(date)}</h3>
            {items.map((item) => (
              <AgendaRow key={item.id} item={item} today={today} />
            ))}
            {total > items.length && <p className={classes.faint}>{total - items.length} more</p>}
          </section>
        ))}
      </section>
    </>
  )
}

const shownLate = 4

interface OverdueProps {
  readonly late: readonly DueFollowUp[]
  readonly today: string
}

/** Whom one was to write to by now, the longest due first. */
function Overdue({ late, today }: OverdueProps) {
  if (late.length === 0) return null
  return (
    <section>
      <h3>{plannerText.overdue}</h3>
      {late.slice(0, shownLate).map(({ id, name, dueOn }) => (
        <button
          key={id}
          type="button"
          className={classes.agendaRow}
          onClick={() => showContact(id)}
        >
          <span />
          <Dot hue={eventKindWords['follow-up'].hue} />
          <span className={classes.agendaText}>
            <span className="cut">{plannerText.writeTo(name)}</span>
            <span className={`${classes.late} cut`}>{dueWords(dueOn, today).words}</span>
          </span>
        </button>
      ))}
      {late.length > shownLate && (
        <button
          type="button"
          className={classes.more}
          onClick={() => usePlaces.getState().go({ area: 'list', list: 'follow-ups' })}
        >
          {count(late.length - shownLate)} more
        </button>
      )}
    </section>
  )
}
