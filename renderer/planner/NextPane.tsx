import { addDays } from '../../src/planner/calendarDays.ts'
import { zoneCity } from '../settings/timeZones.ts'
import { longDayWords } from '../text/days.ts'
import { plannerText } from '../text/planner.ts'
import { AgendaRow, toldOnce } from './AgendaList.tsx'
import classes from './Calendar.module.css'
import { useCalendar, useViewerZone } from './useCalendar.ts'

const shownDays = 14
const shownOfDay = 6

/** What comes in the next two weeks, with both times and what is not confirmed. */
export function NextPane({ today }: { readonly today: string }) {
  const zone = useViewerZone()
  const page = useCalendar(today, addDays(today, shownDays - 1), shownOfDay)
  const days = toldOnce(page?.days ?? [])
  return (
    <>
      <header className={classes.bar}>
        <h2>{plannerText.next}</h2>
        <span className={classes.faint}>{zone && `${zoneCity(zone)} time`}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={classes.next} tabIndex={0} aria-label={plannerText.next}>
        {page && days.length === 0 && <p className={classes.faint}>{plannerText.nothingNext}</p>}
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
