import type { EngagementGroup } from '../../src/planner/posts/engagementSummary.ts'
import { count } from '../text/en.ts'
import { backText, engagementOf } from '../text/lookingBack.ts'
import classes from './LookingBack.module.css'

interface EngagementTableProps<Key extends string> {
  readonly title: string
  readonly groups: readonly EngagementGroup<Key>[]
  readonly nameOf: (key: Key) => string
}

/** Groups with their figures and a bar of how much came of each: a chart that is a table for whoever does not see it. */
export function EngagementTable<Key extends string>(props: EngagementTableProps<Key>) {
  const { title, groups, nameOf } = props
  const most = Math.max(1, ...groups.map(engagementOf))
  const { group, all, posts, likes, replies, reposts } = backText
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{group}</th>
          <th scope="col" className={classes.wide}>
            {all}
          </th>
          {[posts, likes, replies, reposts].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((row) => (
          <tr key={row.key}>
            <th scope="row">{nameOf(row.key)}</th>
            <td>
              <span className={classes.bar}>
                <span
                  aria-hidden="true"
                  style={{ '--share': engagementOf(row) / most } as React.CSSProperties}
                />
                <b className="num">{count(engagementOf(row))}</b>
              </span>
            </td>
            {[row.posts, row.likes, row.replies, row.reposts].map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a figure is known by its column
              <td key={at} className="num">
                {count(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
