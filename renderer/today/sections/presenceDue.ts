import { closeFinding } from '../../../src/commands/changeFindings.ts'
import { claimsToRecheck } from '../../../src/db/queries/claims.ts'
import { allReviews, findingsDue } from '../../../src/db/queries/presence.ts'
import { settings } from '../../../src/db/queries/settings.ts'
import { readableRows } from '../../../src/db/rowSchemas.ts'
import { addDays } from '../../../src/model/isoDay.ts'
import { presenceItems } from '../../../src/reputation/presence/checklist.ts'
import { dueOn, itemsDue, notLateAtFirst } from '../../../src/reputation/presence/dueItems.ts'
import { passesDue, planFor } from '../../../src/reputation/presence/seasonPlan.ts'
import { useLayers } from '../../state/layers.ts'
import { showReputation } from '../../state/showReputation.ts'
import { claimLine } from '../../text/claims.ts'
import { dueWords } from '../../text/days.ts'
import { count } from '../../text/en.ts'
import { passTitle, passWords, reputationText } from '../../text/reputation.ts'
import { todayText } from '../../text/today.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

const shown = 4
const daysAhead = 3

/** What is due for one's name: the pass a season asks for, what was found, claims to be looked at again. */
export async function presenceDue(context: TodayContext): Promise<SectionContent> {
  const lines = [
    ...(await passLines(context)),
    ...(await itemLines(context)),
    ...(await findingLines(context)),
    ...(await claimLines(context)),
  ]
  return {
    lines: lines.slice(0, shown),
    ...(lines.length > shown
      ? { more: { words: 'All of it', go: () => showReputation('reviews') } }
      : {}),
  }
}

async function passLines({ db, today }: TodayContext): Promise<TodayLine[]> {
  const plan = planFor(await settings(db), today, Intl.DateTimeFormat().resolvedOptions().timeZone)
  const reviews = await allReviews(db)
  return passesDue(plan, reviews, today).map((pass) => ({
    key: `pass ${plan?.service} ${plan?.season} ${pass.before}`,
    when: dueWords(notLateAtFirst(pass.dueOn, reviews, today), today),
    title: passTitle(pass.kind),
    detail: passWords(pass, today),
    urgent: pass.dueOn <= today,
    actions: [
      {
        kind: 'do',
        words: reputationText.start,
        run: () => useLayers.getState().open({ kind: 'start-review' }),
      },
    ],
  }))
}

/** What the checklist asks for by the calendar, in one line; what a season asks for stands in its pass. */
async function itemLines({ db, today }: TodayContext): Promise<TodayLine[]> {
  const items = presenceItems(
    readableRows('checklistItems', await db.checklistItems.toArray()).rows,
  )
  const all = itemsDue(items, await allReviews(db), undefined, today)
  const due = dueOn(all, today).filter(({ by }) => by === 'calendar')
  const [first] = due
  if (!first?.dueOn) return []
  const more = due.length > 1 ? ` and ${count(due.length - 1)} more` : ''
  return [
    {
      key: 'checklist',
      when: dueWords(first.dueOn, today),
      title: `${first.item.title}${more}`,
      detail: first.item.where,
      urgent: first.dueOn <= today,
      actions: [{ kind: 'do', words: todayText.open, run: () => showReputation('reviews') }],
    },
  ]
}

async function findingLines({ db, today, perform }: TodayContext): Promise<TodayLine[]> {
  const found = await findingsDue(db, addDays(today, daysAhead))
  return found.map(({ id, reviewId, title, action, where, actionDue = today }) => ({
    key: `finding ${id}`,
    when: dueWords(actionDue, today),
    title: action || title,
    detail: [action && title, where].filter(Boolean).join(' · '),
    urgent: actionDue <= today,
    actions: [
      { kind: 'do', words: todayText.open, run: () => showReputation('reviews', reviewId) },
      {
        kind: 'do',
        words: todayText.done,
        run: () => void perform((context) => closeFinding(context, id, today)),
      },
    ],
  }))
}

async function claimLines({ db, today }: TodayContext): Promise<TodayLine[]> {
  const claims = await claimsToRecheck(db, today, shown + 1)
  return claims.map((claim) => ({
    key: `claim ${claim.id}`,
    when: dueWords(claim.recheckOn ?? today, today),
    title: claim.text,
    detail: claimLine(claim, today),
    urgent: false,
    actions: [{ kind: 'do', words: todayText.open, run: () => showReputation('claims', claim.id) }],
  }))
}
