import { useEffect, useRef } from 'react'
import { Dot } from '../components/Dot.tsx'
import { Toast } from '../components/Toast.tsx'
import { useSettings } from '../hooks/useSettings.ts'
import { type TodayPage, useTodayPage } from '../hooks/useTodayPage.ts'
import { zoneCity, zoneOffset } from '../settings/timeZones.ts'
import { usePlaces } from '../state/places.ts'
import { useSetAside } from '../state/setAside.ts'
import { longDayWords, nearDayWords, weekdayWords } from '../text/days.ts'
import { stageWords } from '../text/start.ts'
import { setAsideWords, todayText } from '../text/today.ts'
import { LineRow } from './LineRow.tsx'
import classes from './Today.module.css'
import { useLineKeys } from './useLineKeys.ts'

/** Home: the day, the week at a glance, and what is due, each with its reason. */
export function TodayScreen() {
  const page = useTodayPage()
  const heading = useRef<HTMLHeadingElement>(null)
  const keys = useLineKeys()
  const place = usePlaces(({ place: now }) => now)
  const known = page !== undefined
  const cameFrom = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming here anew is another place
  useEffect(() => {
    cameFrom.current = document.activeElement
  }, [place])
  // Also when one comes from Today to Today: the key leads back to its head. Whoever has gone on meanwhile stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming here anew is another place
  useEffect(() => {
    if (known && document.activeElement === cameFrom.current) heading.current?.focus()
  }, [known, place])
  if (!page) return <div className={classes.screen} />
  return (
    <section className={classes.screen} data-pane="list" aria-label={todayText.title} ref={keys}>
      <div className={classes.scroll}>
        <div className={classes.column}>
          <header className={classes.head}>
            <h1 ref={heading} tabIndex={-1}>
              {longDayWords(page.today)}
            </h1>
            <Whereabouts />
          </header>
          <WeekStrip page={page} />
          <Sections page={page} />
        </div>
      </div>
      <Toast />
    </section>
  )
}

/** `Applying · Phoenix, UTC−7` */
function Whereabouts() {
  const settings = useSettings()
  const zone = settings?.timeZone
  const words = [
    settings?.stage && stageWords[settings.stage],
    zone && [...new Set([zoneCity(zone), zoneOffset(zone, new Date())])].join(', '),
  ]
  return <p className={classes.where}>{words.filter(Boolean).join(' · ')}</p>
}

const shownInADay = 3

function WeekStrip({ page }: { readonly page: TodayPage }) {
  return (
    <ol className={classes.week} aria-label="The next seven days">
      {page.week.map(({ day, items }) => (
        <li key={day} className={classes.day}>
          <div>
            {weekdayWords(day)} <b className="num">{Number(day.slice(8))}</b>
          </div>
          {items.slice(0, shownInADay).map((item) => (
            <button
              key={item.key}
              type="button"
              className={classes.dayItem}
              title={item.full}
              aria-label={item.full}
              onClick={item.open}
            >
              <Dot hue={item.hue} />
              <span className="cut">{item.words}</span>
            </button>
          ))}
          {items.length > shownInADay && <span>{items.length - shownInADay} more</span>}
        </li>
      ))}
    </ol>
  )
}

function Sections({ page }: { readonly page: TodayPage }) {
  const { day, keys, setAside, showAgain } = useSetAside()
  const hidden = day === page.today ? keys : []
  const shown = page.sections
    .map(({ section, content }) => ({
      section,
      content,
      lines: content.lines.filter(({ key }) => !hidden.includes(key)),
    }))
    .filter(({ lines }) => lines.length > 0)
  const isQuiet = !shown.some(({ section }) => section.due)
  const aside = page.sections
    .flatMap(({ content }) => content.lines)
    .filter(({ key }) => hidden.includes(key)).length
  return (
    <>
      {isQuiet && <p className={classes.quiet}>{quietWords(page)}</p>}
      {shown.map(({ section, content, lines }) => (
        <section key={section.id} className={classes.section} aria-label={section.title}>
          <div className={classes.sectionHead}>
            <h2>{section.title}</h2>
            {content.hint && <span className={classes.hint}>{content.hint}</span>}
            {content.more && (
              <button type="button" className={classes.more} onClick={content.more.go}>
                {content.more.words}
              </button>
            )}
          </div>
          <ul>
            {lines.map((line) => (
              <LineRow
                key={line.key}
                line={line}
                today={page.today}
                onSetAside={() => setAside(line.key, page.today)}
              />
            ))}
          </ul>
        </section>
      ))}
      {aside > 0 && (
        <p className={classes.foot}>
          {setAsideWords(aside)}
          <button type="button" className={classes.action} data-accent="true" onClick={showAgain}>
            Show again
          </button>
        </p>
      )}
    </>
  )
}

/** One line for an empty day, with what comes next where something does. */
function quietWords({ week, today }: TodayPage): string {
  const next = week.flatMap(({ items }) => items)[0]
  if (!next) return todayText.quiet
  return todayText.quietAhead(`${next.full}, ${nearDayWords(next.day, today)}`)
}
