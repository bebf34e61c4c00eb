import type { EngagementTotals } from '../../src/planner/posts/engagementSummary.ts'
import { count } from './en.ts'

export const backText = {
  title: 'Looking back',
  none: 'Nothing posted yet',
  noneWhy: 'Once you note on a draft that you posted it, and how it did, it is totaled here.',
  byWeek: 'By week',
  byNetwork: 'By network',
  bySpecialty: 'By specialty',
  byKind: 'By kind of post',
  group: 'Group',
  posts: 'Posts',
  likes: 'Likes',
  replies: 'Replies',
  reposts: 'Reposts',
  all: 'Total',
  streaks: 'Count weeks in a row',
  weekTable: 'The weeks as a table',
} as const

/** Likes, replies and reposts together. */
export function engagementOf({ likes, replies, reposts }: EngagementTotals): number {
  return likes + replies + reposts
}

/** `24 posts, 310 likes, 42 replies, 18 reposts. 3 have no metrics yet.` */
export function totalWords({
  posts,
  unmeasured,
  likes,
  replies,
  reposts,
}: EngagementTotals): string {
  const said = `${count(posts)} ${posts === 1 ? 'post' : 'posts'}, ${count(likes)} likes, ${count(replies)} replies, ${count(reposts)} reposts.`
  return unmeasured === 0
    ? said
    : `${said} ${count(unmeasured)} ${unmeasured === 1 ? 'has' : 'have'} no figures yet.`
}

/** `3 weeks in a row with a post`. */
export function streakWords(weeks: number): string {
  return `${count(weeks)} ${weeks === 1 ? 'week' : 'weeks'} in a row with a post`
}
