import { addMonths, type IsoDay } from '../../model/isoDay.ts'
import type { Recurrence, Review, ReviewFinding } from '../../model/review.ts'
import type { PresenceItem } from './checklist.ts'
import type { SeasonPlan } from './seasonPlan.ts'

/** When an item was done last and when it is due; without `dueOn` nothing asks for it now. */
export interface ItemDue {
  readonly item: PresenceItem
  readonly doneOn: IsoDay | undefined
  readonly dueOn: IsoDay | undefined
}

const months: Partial<Record<Recurrence, number>> = { monthly: 1, quarterly: 3, yearly: 12 }

/** The day each item was done last in any review. */
export function lastDone(reviews: readonly Review[]): ReadonlyMap<string, IsoDay> {
  const last = new Map<string, IsoDay>()
  for (const { itemId, state, on } of reviews.flatMap(({ items }) => items)) {
    if (state === 'done' && on && on > (last.get(itemId) ?? '')) last.set(itemId, on)
  }
  return last
}

/**
 * When each item is due: by the calendar from when it was done last, and by the season. An item never done is due from
 * `today` on only where a season asks for it: nobody owes a program what they have not begun.
 */
export function itemsDue(
  items: readonly PresenceItem[],
  reviews: readonly Review[],
  plan: SeasonPlan | undefined,
): ItemDue[] {
  const done = lastDone(reviews)
  return items
    .filter(({ notForMe }) => !notForMe)
    .map((item) => {
      const doneOn = done.get(item.id)
      const days = item.recurrence.flatMap((each) => dueOf(each, doneOn, plan))
      return { item, doneOn, dueOn: days.sort()[0] }
    })
}

function dueOf(
  recurrence: Recurrence,
  doneOn: IsoDay | undefined,
  plan: SeasonPlan | undefined,
): IsoDay[] {
  const every = months[recurrence]
  if (every !== undefined) return doneOn ? [addMonths(doneOn, every)] : []
  const kind =
    recurrence === 'before-submission'
      ? 'full'
      : recurrence === 'before-interviews'
        ? 'light'
        : null
  if (!kind || !plan) return []
  return plan.passes
    .filter((pass) => pass.kind === kind && (doneOn === undefined || doneOn < pass.opensOn))
    .map(({ dueOn }) => dueOn)
}

/** How far a review is, and what is due: what is shown in place of a score. */
export interface ReviewProgress {
  readonly done: number
  readonly all: number
  readonly open: number
}

/** Items done of those that are for the user. */
export function reviewProgress({ items }: Pick<Review, 'items'>): ReviewProgress {
  const meant = items.filter(({ state }) => state !== 'not-for-me')
  const done = meant.filter(({ state }) => state === 'done').length
  return { done, all: meant.length, open: meant.length - done }
}

/** How many findings were open at the opening of each review and are now; days ascending. */
export function findingTrend(
  reviews: readonly Review[],
  findings: readonly ReviewFinding[],
  today: IsoDay,
): { readonly on: IsoDay; readonly open: number }[] {
  const days = [...new Set([...reviews.map(({ openedOn }) => openedOn), today])]
    .filter((day) => day <= today)
    .sort()
  return days.map((on) => ({
    on,
    open: findings.filter(
      ({ foundOn, closedOn }) => foundOn <= on && (closedOn === undefined || closedOn > on),
    ).length,
  }))
}
