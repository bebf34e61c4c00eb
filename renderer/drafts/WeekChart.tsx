import type { EngagementGroup } from '../../src/planner/posts/engagementSummary.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { engagementOf } from '../text/lookingBack.ts'
import classes from './LookingBack.module.css'

/** Weeks drawn: more would be thinner than a line. */
const shown = 52
const height = 96
const step = 12

interface WeekChartProps {
  readonly weeks: readonly EngagementGroup<string>[]
  readonly today: string
}

/**
 * The last year of weeks as columns: how much came of each, and below the line a dot for each post, so that a week with
 * posts and without echo differs from one without posts by shape alone. The table beside it says the same.
 */
export function WeekChart({ weeks, today }: WeekChartProps) {
  const drawn = weeks.slice(-shown)
  const most = Math.max(1, ...drawn.map(engagementOf))
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (!first || !last) return null
  const peak = drawn.reduce((top, week) => (engagementOf(week) > engagementOf(top) ? week : top))
  const width = drawn.length * step
  return (
    <figure className={classes.chart}>
      <svg
        width={width}
        height={height + 24}
        viewBox={`0 0 ${width} ${height + 24}`}
        aria-hidden="true"
      >
        <line x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} className={classes.axis} />
        {drawn.map((week, at) => {
          const tall = (engagementOf(week) / most) * (height - 4)
          return (
            <g key={week.key} transform={`translate(${at * step} 0)`}>
              <rect x={2} y={height - tall} width={step - 4} height={tall} />
              {Array.from({ length: Math.min(week.posts, 3) }, (_, post) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
                <circle key={post} cx={step / 2} cy={height + 5 + post * 7} r={2} />
              ))}
            </g>
          )
        })}
      </svg>
      <figcaption>
        <span>
          {dayWords(first.key, today)}: {count(engagementOf(first))}
        </span>
        <span>
          most, {dayWords(peak.key, today)}: {count(engagementOf(peak))}
        </span>
        <span>
          {dayWords(last.key, today)}: {count(engagementOf(last))}
        </span>
      </figcaption>
    </figure>
  )
}
