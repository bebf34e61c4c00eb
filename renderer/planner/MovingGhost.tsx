import { dayInMs, wallMs, wallText } from '../../src/model/wallTime.ts'
import { addDays } from '../../src/planner/calendarDays.ts'
import { Dot } from '../components/Dot.tsx'
import { type Moving, useMoving } from '../state/moving.ts'
import { dayWords, timeWords, weekdayWords } from '../text/days.ts'
import { eventKindWords, plannerText } from '../text/planner.ts'
import classes from './Calendar.module.css'

/** What is being moved, and where it would be; read out as it goes. */
export function MovingGhost({ today }: { readonly today: string }) {
  const moving = useMoving((state) => state.moving)
  return (
    <div className={classes.ghostPlace} role="status" aria-live="assertive">
      {moving && (
        <div className={classes.ghost}>
          <Dot hue={eventKindWords[moving.item.kind].hue} />
          <b className="cut">{moving.item.title}</b>
          <span>{targetWords(moving, today)}</span>
          <span className={classes.faint}>
            {moving.how === 'move' ? plannerText.moveHint : plannerText.resizeHint}
          </span>
        </div>
      )}
    </div>
  )
}

function targetWords({ item, how, shift }: Moving, today: string): string {
  if (item.allDay) {
    const day = addDays(how === 'move' ? item.first : item.last, shift.days)
    return `${how === 'move' ? 'to' : 'until'} ${weekdayWords(day)} ${dayWords(day, today)}`
  }
  const from = how === 'move' ? item.startWall : item.endWall
  const wall = wallText(wallMs(from) + shift.days * dayInMs + shift.minutes * 60_000)
  const day = wall.slice(0, 10)
  const word = how === 'move' ? 'to' : 'until'
  return `${word} ${weekdayWords(day)} ${dayWords(day, today)}, ${timeWords(wall)}`
}
