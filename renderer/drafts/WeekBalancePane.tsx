import { engagementKinds, type PostingPlan } from '../../src/model/postingPlan.ts'
import type { WeekBalance } from '../../src/planner/posts/weekBalance.ts'
import { count } from '../text/en.ts'
import { activities, engagementWords, planText } from '../text/postingPlan.ts'
import classes from './Week.module.css'

interface WeekBalancePaneProps {
  readonly plan: PostingPlan
  readonly balance: WeekBalance
}

/** What the week holds against what was meant, and what to add within the time there is. */
export function WeekBalancePane({ plan, balance }: WeekBalancePaneProps) {
  const { counts, usedMinutes, leftMinutes, suggestions, noRoomFor } = balance
  return (
    <aside className={classes.balance} aria-label={planText.balance}>
      <h2>{planText.balance}</h2>
      <dl>
        {engagementKinds.map((kind) => (
          <div key={kind}>
            <dt>{engagementWords[kind]}</dt>
            <dd className="num">
              {count(counts[kind])} of {count(plan.targets[kind])}
            </dd>
          </div>
        ))}
        <div>
          <dt>Minutes</dt>
          <dd className="num">
            {count(usedMinutes)}
            {plan.weeklyMinutes > 0 && ` of ${count(plan.weeklyMinutes)}`}
          </dd>
        </div>
      </dl>
      {leftMinutes !== undefined && leftMinutes < 0 && (
        <p className={classes.over}>{count(-leftMinutes)} minutes more than you meant to give.</p>
      )}
      {suggestions.length === 0 && noRoomFor.length === 0 && <p>{planText.enough}</p>}
      <ul>
        {suggestions.map(({ kind, count: missing, minutes }) => (
          <li key={kind}>
            {activities(kind, missing)} more, about {count(minutes)} minutes
          </li>
        ))}
        {noRoomFor.map((kind) => (
          <li key={`no room for ${kind}`}>
            No room left for more {engagementWords[kind].toLowerCase()} within your minutes
          </li>
        ))}
      </ul>
      <p className={classes.faint}>{planText.counted}</p>
    </aside>
  )
}
