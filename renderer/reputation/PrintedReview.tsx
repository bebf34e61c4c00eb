import { createPortal } from 'react-dom'
import { itemGroups, type Review, type ReviewFinding } from '../../src/model/review.ts'
import { reviewProgress } from '../../src/reputation/presence/dueItems.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import { groupWords, reputationText, reviewLine } from '../text/reputation.ts'
import classes from './PrintedReview.module.css'

interface PrintedReviewProps {
  readonly review: Review
  readonly findings: readonly ReviewFinding[]
}

const marks = { done: '☑', open: '☐', 'not-for-me': '–' } as const

/** A review on paper: seen by print media alone, in the place of the window. */
export function PrintedReview({ review, findings }: PrintedReviewProps) {
  const today = useToday()
  return createPortal(
    <article className={classes.paper} data-print aria-hidden="true">
      <h1>{review.name}</h1>
      <p>{reviewLine(reviewProgress(review), review, today)}</p>
      {itemGroups.map((group) => {
        const items = review.items.filter((item) => item.group === group)
        return (
          items.length > 0 && (
            <section key={group}>
              <h2>{groupWords[group]}</h2>
              <ul>
                {items.map(({ itemId, title, state, on, note }) => (
                  <li key={itemId}>
                    {marks[state]} {title}
                    {state === 'done' && on && `, ${dayWords(on, today)}`}
                    {note && `: ${note}`}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      {findings.length > 0 && (
        <section>
          <h2>{reputationText.findings}</h2>
          <ul>
            {findings.map(({ id, title, where, action, actionDue, closedOn }) => (
              <li key={id}>
                {closedOn ? marks.done : marks.open}{' '}
                {[title, where, action].filter(Boolean).join(' · ')}
                {actionDue && !closedOn && `, by ${dayWords(actionDue, today)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>,
    document.body,
  )
}
