import type { DraftFigures } from '../../src/model/draft.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { dayOfMoment } from '../../src/model/isoDay.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { backText } from '../text/lookingBack.ts'
import classes from './Posted.module.css'

interface FigureSeriesProps {
  readonly name: string
  /** The readings of one network. */
  readonly figures: readonly DraftFigures[]
  readonly today: IsoDay
}

const width = 120
const height = 24

/** How a post did from reading to reading: a quiet line, and the figures themselves. */
export function FigureSeries({ name, figures, today }: FigureSeriesProps) {
  const inOrder = figures.toSorted((a, b) => a.at.localeCompare(b.at))
  return (
    <div className={classes.series}>
      {inOrder.length > 1 && <Line figures={inOrder} />}
      <table className={classes.table}>
        <caption className={classes.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">Read on</th>
            <th scope="col">{backText.likes}</th>
            <th scope="col">{backText.replies}</th>
            <th scope="col">{backText.reposts}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ at, likes, replies, reposts }) => (
            <tr key={at}>
              <th scope="row">{dayWords(dayOfMoment(new Date(at)), today)}</th>
              <td className="num">{count(likes)}</td>
              <td className="num">{count(replies)}</td>
              <td className="num">{count(reposts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** All of a reading together, over time; the table says the same in figures. */
function Line({ figures }: Pick<FigureSeriesProps, 'figures'>) {
  const points = figures.map(({ at, likes, replies, reposts }) => ({
    time: Date.parse(at),
    value: likes + replies + reposts,
  }))
  const [start, end] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0]
  const most = Math.max(1, ...points.map(({ value }) => value))
  const drawn = points
    .map(({ time, value }) => {
      const x = end > start ? ((time - start) / (end - start)) * width : width
      return `${x.toFixed(1)},${(height - (value / most) * (height - 2) - 1).toFixed(1)}`
    })
    .join(' ')
  return (
    <svg
      className={classes.line}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <polyline points={drawn} />
    </svg>
  )
}
