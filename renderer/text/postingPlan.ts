import type { PlannedAt } from '../../src/model/draft.ts'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import type { EngagementKind } from '../../src/model/postingPlan.ts'
import { zoneCity } from '../settings/timeZones.ts'
import { dayWords, timeWords, weekdayWords } from './days.ts'
import { count } from './en.ts'

export const planText = {
  when: 'When',
  day: 'Day',
  time: 'Time',
  zone: 'Time zone',
  plan: 'Plan it',
  noTime: 'Not planned yet. Nothing is posted by itself: the time is for you.',
  takeOff: 'Unschedule',
  nextFree: (network: string, when: string) => `Next free time on ${network}: ${when}.`,
  useIt: 'Use it',
  title: 'Your week',
  edit: 'Change the plan',
  earlier: 'Previous week',
  later: 'Next week',
  thisWeek: 'This week',
  free: 'free',
  passed: 'passed without a post',
  fill: 'Give it a draft',
  noReady: 'No draft is ready',
  nothing: 'No times are kept for posts yet, and nothing is planned.',
  balance: 'In balance',
  counted:
    'Posts are drafts posted or planned; replies are the comments you logged; chats are those of the calendar and the events you logged.',
  enough: 'This week holds what you meant to do.',
  slots: 'Times kept for posts',
  network: 'Network',
  weekday: 'Day',
  add: 'Add a time',
  remove: 'Remove',
  targets: 'In a week',
  minutes: 'Minutes each',
  cap: 'Weekly limit in minutes (0 for no limit)',
  save: 'Save the plan',
} as const

const nouns: Record<EngagementKind, readonly [one: string, many: string]> = {
  post: ['post', 'posts'],
  reply: ['reply', 'replies'],
  chat: ['chat', 'chats'],
}

/** `Posts`. */
export const engagementWords: Record<EngagementKind, string> = {
  post: 'Posts',
  reply: 'Replies',
  chat: 'Chats',
}

/** `3 replies`. */
export function activities(kind: EngagementKind, value: number): string {
  return `${count(value)} ${nouns[kind][value === 1 ? 0 : 1]}`
}

/** `Tue 24 Nov, 08:00 in Phoenix`. */
export function plannedWords({ date, time, zone }: PlannedAt): string {
  return `${weekdayWords(date)} ${dayWords(date, date)}, ${timeWords(`${date}T${time}`)} in ${zoneCity(zone)}`
}

/** The days of a week by their place in it: 1 is Monday. */
export function weekdayName(weekday: number): string {
  // 2024 began on a Monday.
  return weekdayWords(addDays('2024-01-01', weekday - 1))
}

/** `23 Nov to 29 Nov`. */
export function weekWords(monday: IsoDay, today: IsoDay): string {
  return `${dayWords(monday, today)} to ${dayWords(addDays(monday, 6), today)}`
}
