import { Button, Checkbox } from '@mantine/core'
import { IconArrowLeft, IconFileExport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import {
  closeReview,
  editReview,
  markReviewItem,
  removeReview,
} from '../../src/commands/changeReviews.ts'
import { itemGroups, type Review, type ReviewItem } from '../../src/model/review.ts'
import { reviewProgress } from '../../src/reputation/presence/dueItems.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { useFindings, usePresenceItems } from '../hooks/usePresence.ts'
import { useToday } from '../hooks/useToday.ts'
import { LeavingSheet } from '../portfolio/LeavingSheet.tsx'
import { showReputation } from '../state/showReputation.ts'
import { dayWords } from '../text/days.ts'
import { count } from '../text/en.ts'
import { byWords, groupWords, reputationText, reviewLine } from '../text/reputation.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import classes from './Reputation.module.css'
import { ReviewItemDetail } from './ReviewItemDetail.tsx'
import { reviewDocument } from './reviewDocument.ts'

/** One run: its items by group, done or to do, and for the chosen one where to look and what was found. */
export function ReviewPage({ review }: { readonly review: Review }) {
  const today = useToday()
  const [chosen, setChosen] = useState(review.items.find(({ state }) => state === 'open')?.itemId)
  const item = review.items.find(({ itemId }) => itemId === chosen) ?? review.items[0]
  const where = new Map((usePresenceItems() ?? []).map((one) => [one.id, one.where]))
  return (
    <div className={classes.panes}>
      <div className={classes.listPane}>
        <ReviewHead review={review} />
        {itemGroups.map((group) => {
          const items = review.items.filter((one) => one.group === group)
          if (items.length === 0) return null
          const { done, all } = reviewProgress({ items })
          return (
            <section key={group} aria-label={groupWords[group]}>
              <h2 className={classes.group}>
                {groupWords[group]}{' '}
                <span className={`${classes.groupCount} num`}>
                  {count(done)} of {count(all)}
                </span>
              </h2>
              <ul>
                {items.map((one) => (
                  <ItemRow
                    key={one.itemId}
                    review={review}
                    item={one}
                    where={where.get(one.itemId) ?? ''}
                    current={one.itemId === item?.itemId}
                    today={today}
                    onChoose={() => setChosen(one.itemId)}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {item && <ReviewItemDetail key={item.itemId} review={review} item={item} />}
    </div>
  )
}

function ReviewHead({ review: saved }: { readonly review: Review }) {
  const review = useWithHeld(saved)
  const today = useToday()
  const perform = useDo()
  const edit = useEdit()
  const findings = (useFindings() ?? []).filter(({ reviewId }) => reviewId === review.id)
  const [isLeaving, setIsLeaving] = useState(false)
  const { id, closedOn } = review
  return (
    <header className={classes.reviewHead}>
      <h1 className={classes.title}>{review.name}</h1>
      <p className={classes.faint}>{reviewLine(reviewProgress(review), review, today)}</p>
      <RecordNotSaved id={id} />
      <div className={classes.acts}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} stroke={1.75} />}
          onClick={() => showReputation('reviews')}
        >
          All reviews
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconFileExport size={16} stroke={1.75} />}
          onClick={() => setIsLeaving(true)}
        >
          {reputationText.export}
        </Button>
        <Button
          onClick={() =>
            void perform((context) => closeReview(context, id, closedOn ? undefined : today))
          }
        >
          {closedOn ? reputationText.reopenReview : reputationText.close}
        </Button>
        <Button
          variant="subtle"
          aria-label={reputationText.remove}
          onClick={() => {
            showReputation('reviews')
            void perform((context) => removeReview(context, id))
          }}
        >
          <IconTrash size={16} stroke={1.75} />
        </Button>
      </div>
      <div className={classes.fields}>
        <AutosaveField
          label="Name"
          value={review.name}
          onSave={async (name) => {
            if (name.trim()) await edit(editReview, id, { name: name.trim() }, { quiet: true })
          }}
        />
        <DayField
          label="Last date"
          value={review.dueOn}
          onChange={(dueOn) => void edit(editReview, id, { dueOn }, { quiet: true })}
        />
      </div>
      {isLeaving && (
        <LeavingSheet
          document={reviewDocument(review, findings, today)}
          isCurrent
          onClose={() => setIsLeaving(false)}
        />
      )}
    </header>
  )
}

interface ItemRowProps {
  readonly review: Review
  readonly item: ReviewItem
  readonly where: string
  readonly current: boolean
  readonly today: string
  readonly onChoose: () => void
}

function ItemRow({ review, item, where, current, today, onChoose }: ItemRowProps) {
  const perform = useDo()
  const { itemId, state, title, on, note } = item
  const done = state === 'done'
  const due = state === 'open' && review.dueOn ? byWords(review.dueOn, today) : undefined
  const mark = () =>
    void perform(
      (context) =>
        markReviewItem(context, review.id, itemId, { state: done ? 'open' : 'done', on: today }),
      { quiet: true },
    )
  return (
    <li className={classes.item} data-state={state} data-current={current}>
      <Checkbox aria-label={`${title}: done`} checked={done} onChange={mark} />
      <button type="button" aria-current={current} onClick={onChoose}>
        <span className={classes.rowTitle}>{title}</span>
        <span className={`${classes.faint} ${classes.second} cut`}>{note || where}</span>
      </button>
      <span className={classes.when} data-tone={due?.tone}>
        {due?.words}
        {done && on && `done ${dayWords(on, today)}`}
        {state === 'not-for-me' && 'not for me'}
      </span>
    </li>
  )
}
