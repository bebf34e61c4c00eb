import { Button } from '@mantine/core'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { SeasonDay, SeasonEventId } from '../../src/model/presenceChecklist.ts'
import type { Review } from '../../src/model/review.ts'
import { dueOn, reviewProgress } from '../../src/reputation/presence/dueItems.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useFindings, useItemsDue, useReviews, useSeasonPlan } from '../hooks/usePresence.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { showReputation } from '../state/showReputation.ts'
import { count } from '../text/en.ts'
import {
  byWords,
  passWords,
  reputationText,
  reviewLine,
  seasonDayLabel,
} from '../text/reputation.ts'
import { FindingTrend } from './FindingTrend.tsx'
import classes from './Reputation.module.css'

/** Where one stands: what the season asks, what is due, the reviews so far, and how findings went. */
export function ReviewsPage() {
  const reviews = useReviews()
  const findings = useFindings()
  const today = useToday()
  const run = useRunCommand()
  if (!reviews || !findings) return null
  return (
    <div className={classes.doc}>
      <div className={classes.head}>
        <h1 className={classes.title}>{reputationText.reviews}</h1>
        <FindingTrend reviews={reviews} findings={findings} today={today} />
      </div>
      <p className={classes.lead}>{reputationText.lead}</p>
      <Button variant="filled" onClick={() => run('start-review')}>
        {reputationText.start}
      </Button>
      <Season />
      <Due />
      <section className={classes.section} aria-label={reputationText.past}>
        <h2>
          {reputationText.past} <span className="num">{count(reviews.length)}</span>
        </h2>
        {reviews.length === 0 && <p className={classes.faint}>{reputationText.noneWhy}</p>}
        <ul>
          {reviews.map((review) => (
            <li key={review.id}>
              <ReviewRow review={review} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function ReviewRow({ review }: { readonly review: Review }) {
  const today = useToday()
  const progress = reviewProgress(review)
  return (
    <button
      type="button"
      className={classes.row}
      onClick={() => showReputation('reviews', review.id)}
    >
      <span className={classes.rowTitle}>{review.name}</span>
      <span className={classes.faint}>{reviewLine(progress, review, today)}</span>
    </button>
  )
}

function Season() {
  const plan = useSeasonPlan()
  const today = useToday()
  const known = useSettings()?.seasonDays ?? noDays
  const perform = useDo()
  if (!plan) return null
  const { serviceId, season } = plan
  // A day that is emptied is as shipped again.
  const correct = (event: SeasonEventId, date: IsoDay | undefined) => {
    const others = known.filter(
      (day) => day.service !== serviceId || day.season !== season || day.event !== event,
    )
    const days = date ? [...others, { service: serviceId, season, event, date }] : others
    void perform((context) =>
      changeSettings(context, { seasonDays: days.length > 0 ? days : undefined }),
    )
  }
  return (
    <section className={classes.section} aria-label={reputationText.plan}>
      <h2>
        {reputationText.plan}{' '}
        <span>
          {plan.service} {plan.season}
        </span>
      </h2>
      <ul>
        {plan.passes.map((pass) => (
          <li key={pass.before} className={classes.line} data-past={pass.eventOn < today}>
            <span>{passWords(pass, today)}</span>
            <DayField
              hideLabel
              label={seasonDayLabel(pass)}
              value={pass.serviceDay}
              onChange={(date) => correct(pass.before, date)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const noDays: readonly SeasonDay[] = []

const shownDue = 12

function Due() {
  const today = useToday()
  const due = dueOn(useItemsDue() ?? [], today)
  return (
    <section className={classes.section} aria-label={reputationText.due}>
      <h2>
        {reputationText.due} <span className="num">{count(due.length)}</span>
      </h2>
      {due.length === 0 && <p className={classes.faint}>{reputationText.nothingDue}</p>}
      <ul>
        {due.slice(0, shownDue).map(({ item, dueOn: day = today }) => {
          const { words, tone } = byWords(day, today)
          return (
            <li key={item.id} className={classes.line}>
              <span>{item.title}</span>
              <span className={classes.when} data-tone={tone}>
                {words}
              </span>
            </li>
          )
        })}
      </ul>
      {due.length > shownDue && (
        <p className={classes.faint}>{count(due.length - shownDue)} more stand in the checklist.</p>
      )}
    </section>
  )
}
