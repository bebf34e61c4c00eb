import { addDays, addMonths, type IsoDay } from '../../model/isoDay.ts'
import type { Recurrence, Review, ReviewFinding } from '../../model/review.ts'
import type { PresenceItem } from './checklist.ts'
import type { SeasonPlan } from './seasonPlan.ts'

/** When an item was done last and when it is due; without `dueOn` nothing asks for it now. */
export interface ItemDue {
  readonly item: PresenceItem
  readonly doneOn: IsoDay | undefined
  readonly dueOn: IsoDay | undefined
  /** From when on it counts as due, and what asks for it. */
  readonly opensOn?: IsoDay | undefined
  readonly by?: 'calendar' | 'season'
}

interface Asked {
  readonly dueOn: IsoDay
  readonly opensOn: IsoDay
  readonly by: 'calendar' | 'season'
}

/** What the calendar asks for counts as due so many days before. */
const daysAhead = 14

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
 * When each item is due: by the calendar from when it was done last, and by the passes of the season whose event is still
 * to come. An item never done is due only where a season asks for it: nobody owes a program what they have not begun. For
 * the same reason nothing is late before a first review was begun.
 */
export function itemsDue(
  items: readonly PresenceItem[],
  reviews: readonly Review[],
  plan: SeasonPlan | undefined,
  today: IsoDay,
): ItemDue[] {
  const done = lastDone(reviews)
  return items
    .filter(({ notForMe }) => !notForMe)
    .map((item) => {
      const doneOn = done.get(item.id)
      const [first] = item.recurrence
        .flatMap((each) => dueOf(each, doneOn, plan, today))
        .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
      const dueOn = first && notLateAtFirst(first.dueOn, reviews, today)
      return { item, doneOn, ...first, dueOn }
    })
}

/** The day something is due; today where it is past and no review was ever begun. */
export function notLateAtFirst(dueOn: IsoDay, reviews: readonly unknown[], today: IsoDay): IsoDay {
  return reviews.length === 0 && dueOn < today ? today : dueOn
}

/** What is due of them on a day, the longest due first: Today and Reputation say the same. */
export function dueOn(items: readonly ItemDue[], today: IsoDay): ItemDue[] {
  return items
    .filter(({ opensOn }) => opensOn !== undefined && opensOn <= today)
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}

function dueOf(
  recurrence: Recurrence,
  doneOn: IsoDay | undefined,
  plan: SeasonPlan | undefined,
  today: IsoDay,
): Asked[] {
  const every = months[recurrence]
  if (every !== undefined) {
    if (!doneOn) return []
    const day = addMonths(doneOn, every)
    return [{ dueOn: day, opensOn: addDays(day, -daysAhead), by: 'calendar' }]
  }
  const kind =
    recurrence === 'before-submission'
      ? 'full'
      : recurrence === 'before-interviews'
        ? 'light'
        : null
  if (!kind || !plan) return []
  return plan.passes
    .filter(
      (pass) =>
        pass.kind === kind &&
        today < pass.eventOn &&
        (doneOn === undefined || doneOn < pass.opensOn),
    )
    .map((pass) => ({ dueOn: pass.dueOn, opensOn: pass.opensOn, by: 'season' }))
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
