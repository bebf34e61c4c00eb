import type { IsoDay } from '../../src/model/isoDay.ts'
import { dayNumber } from '../../src/model/isoDay.ts'
import type { Review, ReviewFinding } from '../../src/model/review.ts'
import { findingTrend } from '../../src/reputation/presence/dueItems.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import classes from './Reputation.module.css'

interface FindingTrendProps {
  readonly reviews: readonly Review[]
  readonly findings: readonly ReviewFinding[]
  readonly today: IsoDay
}

const width = 180
const height = 28

/** How many findings were open over the reviews: one quiet line with its first and its last figure. */
export function FindingTrend({ reviews, findings, today }: FindingTrendProps) {
  const points = findingTrend(reviews, findings, today)
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return null
  const most = Math.max(1, ...points.map(({ open }) => open))
  const from = dayNumber(first.on)
  const span = Math.max(1, dayNumber(last.on) - from)
  const line = points
    .map(({ on, open }) => {
      const x = ((dayNumber(on) - from) / span) * (width - 4) + 2
      return `${x.toFixed(1)},${(height - 4 - (open / most) * (height - 8)).toFixed(1)}`
    })
    .join(' ')
  const words = `${count(first.open)} open findings on ${dayWords(first.on, today)}, ${count(last.open)} now`
  return (
    <figure className={classes.trend}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        <polyline points={line} />
      </svg>
      <figcaption aria-hidden="true">
        <span>
          {count(first.open)} on {dayWords(first.on, today)}
        </span>
        <span>{count(last.open)} open findings now</span>
      </figcaption>
    </figure>
  )
}
