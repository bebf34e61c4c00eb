import { daysBetween, type IsoDay } from '../../src/model/isoDay.ts'
import type { SeasonEventId } from '../../src/model/presenceChecklist.ts'
import type { ItemGroup, ItemState, Recurrence, ReviewKind } from '../../src/model/review.ts'
import type { PlannedPass } from '../../src/reputation/presence/seasonPlan.ts'
import { type DueWords, dayWords } from './days.ts'
import { count } from './en.ts'

export const reputationText = {
  title: 'Reputation',
  reviews: 'Reviews',
  lead: 'What does the world see of you? A review records what you saw on a day, not what is true tomorrow. Plexus opens nothing by itself.',
  start: 'Start a review',
  none: 'No review yet',
  noneWhy: 'A first pass takes about an hour. Half of it can wait for another day.',
  plan: 'This season',
  due: 'Due',
  nothingDue: 'Nothing is due.',
  past: 'Reviews so far',
  trend: 'Open findings',
  findings: 'Findings',
  noFindings: 'No findings. What you find in a review and would like to change is noted here.',
  addFinding: 'Add a finding',
  where: 'Where to look',
  platforms: 'On each platform',
  markDone: 'Mark as done',
  reopen: 'Open again',
  notForMe: 'Does not apply to me',
  close: 'Close the review',
  reopenReview: 'Open the review again',
  remove: 'Remove the review',
  export: 'Export…',
  checklist: 'Checklist',
  ownItem: 'Add an item of your own',
  policies: 'Policies read',
  policiesLead:
    'Each school and hospital has rules on what may be posted. Keep where they are, and the day you read them.',
  addPolicy: 'Add an institution',
} as const

/** The words of changing an item of the checklist. */
export const itemText = {
  reword: 'Reword',
  remove: 'Remove',
  asShipped: 'As shipped',
  keep: 'Keep these words',
  leave: 'Leave it',
} as const

/** The words of beginning a review. */
export const startReviewText = {
  which: 'Which pass',
  about: {
    full: 'All of it: accounts, privacy, identity, name search, old posts',
    light: 'What others find: name search and old posts',
    quarter: 'What is looked at four times a year',
  },
  ownTemplate: (items: number) => `Your own, ${count(items)} ${items === 1 ? 'item' : 'items'}`,
  removeTemplate: 'Remove the template',
  choose: 'Choose the items',
  chooseWhy: 'Any items of the checklist, including your own',
  items: 'Items of the checklist',
  keepAs: 'Keep as a template',
  keepWhy: 'Name it to use it again later; leave it blank to use it once.',
} as const

export const groupWords: Record<ItemGroup, string> = {
  security: 'Account security',
  privacy: 'Privacy settings',
  identity: 'Identity',
  'name-search': 'Name search',
  content: 'Old posts',
  'every-post': 'Every post',
  boundaries: 'Boundaries',
  institution: 'Institution',
  season: 'Application season',
  own: 'Your own',
}

/** How an item of a review stands, as it leaves. */
export const itemStateWords: Record<ItemState, string> = {
  done: 'Done',
  open: 'To do',
  'not-for-me': 'Does not apply to me',
}

export const recurrenceWords: Record<Recurrence, string> = {
  'every-post': 'at every post',
  monthly: 'each month',
  quarterly: 'each quarter',
  yearly: 'each year',
  'before-submission': 'before submission',
  'before-interviews': 'before interviews',
  'role-change': 'when your role changes',
  once: 'once',
  ongoing: 'always',
}

export const reviewKindWords: Record<ReviewKind, string> = {
  full: 'Full pass',
  light: 'Light pass',
  quarter: 'Each quarter',
  own: 'Your own',
}

const eventWords: Record<SeasonEventId, string> = {
  'submission-opens': 'submission opens',
  'interviews-begin': 'interviews begin',
  'ranking-opens': 'rank lists open',
}

/** `Full pass by 19 Aug, two weeks before submission opens on 2 Sep`. */
export function passWords(pass: PlannedPass, today: IsoDay): string {
  const { kind, before, dueOn, eventOn, told } = pass
  const ahead = kind === 'full' ? 'two weeks before' : 'before'
  const guess =
    told === 'rule' ? ', a day not published yet' : told === 'own' ? ', as you set it' : ''
  return `${reviewKindWords[kind]} by ${dayWords(dueOn, today)}, ${ahead} ${eventWords[before]} on ${dayWords(eventOn, today)}${guess}`
}

/** `Day submission opens`. */
export function seasonDayLabel({ before }: PlannedPass): string {
  return `Day ${eventWords[before]}`
}

/** `Full pass of your presence`. */
export function passTitle(kind: PlannedPass['kind']): string {
  return `${reviewKindWords[kind]} of your presence`
}

/** The right edge of an item: `12 days late`, `by 30 Nov`, `1 Dec`. */
export function byWords(dueOn: IsoDay, today: IsoDay): DueWords {
  const late = daysBetween(dueOn, today)
  if (late > 0)
    return { words: late === 1 ? '1 day late' : `${count(late)} days late`, tone: 'late' }
  const near = daysBetween(today, dueOn) <= 14
  return { words: `by ${dayWords(dueOn, today)}`, tone: near ? 'due' : 'plain' }
}

/** `11 of 18 done · opened 2 Oct · last date 30 Nov · checklist dated 3 Nov 2026`. */
export function reviewLine(
  { done, all }: { readonly done: number; readonly all: number },
  review: {
    readonly openedOn: IsoDay
    readonly dueOn?: IsoDay | undefined
    readonly closedOn?: IsoDay | undefined
    readonly listOf: IsoDay
  },
  today: IsoDay,
): string {
  const { openedOn, dueOn, closedOn, listOf } = review
  return [
    `${count(done)} of ${count(all)} done`,
    `opened ${dayWords(openedOn, today)}`,
    dueOn && !closedOn && `last date ${dayWords(dueOn, today)}`,
    closedOn && `closed ${dayWords(closedOn, today)}`,
    `checklist dated ${dayWords(listOf, '')}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
