import { IconX } from '@tabler/icons-react'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { LaterMenu } from './LaterMenu.tsx'
import classes from './Today.module.css'
import type { TodayLine } from './todayLine.ts'

interface LineRowProps {
  /** Undefined while it is read. */
  readonly line: TodayLine | undefined
  readonly today: IsoDay
  /** Puts the line out of sight until tomorrow; absent where that has no meaning. */
  readonly onSetAside?: () => void
  /** Where it stands in a long list. */
  readonly place?: LinePlace
}

interface LinePlace {
  readonly index: number
  readonly ref: (element: Element | null) => void
  readonly className: string | undefined
  /** Pixels from the top. */
  readonly top: number
}

/** One line: when, what and why, and what can be done. Its title is what the keys move between. */
export function LineRow({ line, today, onSetAside, place }: LineRowProps) {
  const where = place
    ? {
        ref: place.ref,
        'data-index': place.index,
        style: { transform: `translateY(${place.top}px)` },
      }
    : {}
  const className = `${classes.line} ${place?.className ?? ''}`
  if (!line) {
    return (
      <li className={className} {...where}>
        &nbsp;
      </li>
    )
  }
  const [first] = line.actions
  return (
    <li className={className} {...where}>
      <span className={classes.when} data-tone={line.when.tone}>
        {line.when.words}
      </span>
      <div>
        <button
          type="button"
          data-line
          className={`${classes.title} cut`}
          title={line.title}
          onClick={() => first?.kind === 'do' && first.run()}
        >
          {line.title}
        </button>
        <p className={classes.detail}>{line.detail}</p>
      </div>
      <div className={classes.actions}>
        {line.actions.map((action, index) =>
          action.kind === 'later' ? (
            <LaterMenu key="later" contactId={action.contactId} name={line.title} today={today} />
          ) : (
            <button
              key={action.words}
              type="button"
              className={classes.action}
              data-accent={index === 0 && line.urgent}
              data-key={action.key}
              aria-label={`${action.words}: ${line.title}`}
              onClick={action.run}
            >
              {action.words}
            </button>
          ),
        )}
        {onSetAside && (
          <button
            type="button"
            className={`${classes.action} ${classes.aside}`}
            data-key="D"
            title="Not today · D"
            aria-label={`Not today: ${line.title}`}
            onClick={onSetAside}
          >
            <IconX size={14} stroke={1.75} />
          </button>
        )}
      </div>
    </li>
  )
}
