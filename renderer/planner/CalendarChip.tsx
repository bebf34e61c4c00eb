import type { PointerEvent } from 'react'
import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import { Dot } from '../components/Dot.tsx'
import { useCalendarShown } from '../state/calendarShown.ts'
import { useMoving } from '../state/moving.ts'
import { eventKindWords, hostTimeWords, shortTimeWords } from '../text/planner.ts'
import { NotSavedSign } from '../unsaved/HeldSince.tsx'
import classes from './Calendar.module.css'
import { itemWords } from './itemWords.ts'
import { openItem } from './openItem.ts'
import { useDragItem } from './useDragItem.ts'

interface CalendarChipProps {
  readonly item: CalendarItem
  readonly today: string
  /** One line, several with the hosts' time, or a bar over days. */
  readonly form: 'line' | 'block' | 'bar'
  readonly style?: React.CSSProperties
}

/** Something in the calendar: dot, name, time. Opens on a click, is moved by dragging or with M and the arrows. */
export function CalendarChip({ item, today, form, style }: CalendarChipProps) {
  const { kind, title, allDay, own, startWall, cancelled, last, status, unsure } = item
  const moving = useMoving((state) => state.moving?.item.id === item.id)
  const hostTime = useCalendarShown((state) => state.hostTime)
  const { begin, dragged } = useDragItem(item)
  const { hue } = eventKindWords[kind]
  const words = itemWords(item, today)
  const isEvent = item.from.table === 'events'
  const stretch = (event: PointerEvent) => begin(event, 'resize')
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.chip} ${classes[form === 'bar' ? 'over' : form]}`}
      style={{ '--dot': `var(--px-dot-${hue})`, ...style } as React.CSSProperties}
      data-item={item.id}
      data-past={last < today || undefined}
      data-moving={moving || undefined}
      data-cancelled={cancelled || undefined}
      data-unsure={(status && status.state !== 'confirmed') || unsure !== undefined || undefined}
      title={words}
      onPointerDown={(event) => begin(event, 'move')}
      onClick={(event) => {
        event.stopPropagation()
        if (!dragged()) openItem(item)
      }}
    >
      <span className="visually-hidden">{words}</span>
      {form !== 'bar' && <Dot hue={hue} />}
      <span className={`${classes.name} cut`} aria-hidden="true">
        {title}
      </span>
      <NotSavedSign id={item.from.id} />
      {!allDay && (
        <span className={classes.at} aria-hidden="true">
          {shortTimeWords(startWall)}
        </span>
      )}
      {form === 'block' && own && hostTime && (
        <span className={`${classes.host} cut`} aria-hidden="true">
          {hostTimeWords(own)}
        </span>
      )}
      {isEvent && form !== 'line' && (
        <span className={classes.handle} aria-hidden="true" onPointerDown={stretch} />
      )}
    </button>
  )
}
