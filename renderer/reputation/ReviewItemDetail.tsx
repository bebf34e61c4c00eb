import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { markReviewItem } from '../../src/commands/changeReviews.ts'
import type { ItemState, Review, ReviewItem } from '../../src/model/review.ts'
import { shippedChecklist } from '../../src/reputation/presence/checklist.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useFindings, usePresenceItems } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { groupWords, reputationText } from '../text/reputation.ts'
import { AddFinding } from './AddFinding.tsx'
import { FindingCard } from './FindingCard.tsx'
import classes from './Reputation.module.css'

interface ReviewItemDetailProps {
  readonly review: Review
  readonly item: ReviewItem
}

/** One item of a run: where to look, in words that can be followed without the program, and what was found. */
export function ReviewItemDetail({ review, item }: ReviewItemDetailProps) {
  const { itemId, group, title, state } = item
  const where = usePresenceItems()?.find(({ id }) => id === itemId)?.where
  const findings = (useFindings() ?? []).filter(({ reviewId }) => reviewId === review.id)
  return (
    <div className={classes.detail} data-pane="detail">
      <div className={classes.bar}>
        <span className={classes.faint}>{groupWords[group]}</span>
        <Marks review={review} item={item} />
      </div>
      <h2 className={classes.title}>{title}</h2>
      {where && (
        <section aria-label={reputationText.where}>
          <h3 className={classes.small}>{reputationText.where}</h3>
          <p className={classes.prose}>{where}</p>
          {(group === 'privacy' || group === 'security') && <Platforms />}
        </section>
      )}
      <Note key={`${itemId}-${state}`} review={review} item={item} />
      <section className={classes.section} aria-label={reputationText.findings}>
        <h2>
          {reputationText.findings} <span className="num">{count(findings.length)}</span>
        </h2>
        <ul>
          {findings.map((finding) => (
            <li key={finding.id}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </ul>
        <AddFinding reviewId={review.id} itemId={itemId} />
      </section>
    </div>
  )
}

function Marks({ review, item }: ReviewItemDetailProps) {
  const perform = useDo()
  const today = useToday()
  const mark = (state: ItemState) =>
    void perform(
      (context) => markReviewItem(context, review.id, item.itemId, { state, on: today }),
      { quiet: true },
    )
  if (item.state !== 'open') {
    return <Button onClick={() => mark('open')}>{reputationText.reopen}</Button>
  }
  return (
    <>
      <Button variant="subtle" onClick={() => mark('not-for-me')}>
        {reputationText.notForMe}
      </Button>
      <Button
        variant="filled"
        leftSection={<IconCheck size={16} stroke={1.75} />}
        onClick={() => mark('done')}
      >
        {reputationText.markDone}
      </Button>
    </>
  )
}

function Note({ review, item }: ReviewItemDetailProps) {
  const perform = useDo()
  const today = useToday()
  const { itemId, state, on = today } = item
  return (
    <AutosaveField
      label="What you saw"
      rows={2}
      value={item.note}
      onSave={(note) =>
        perform((context) => markReviewItem(context, review.id, itemId, { state, on, note }), {
          quiet: true,
          typed: note,
        })
      }
    />
  )
}

function Platforms() {
  const today = useToday()
  return (
    <details className={classes.platforms}>
      <summary>{reputationText.platforms}</summary>
      <dl>
        {shippedChecklist.platforms.map(({ name, where, verifiedOn }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {where} <span className={classes.faint}>as of {dayWords(verifiedOn, today)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
