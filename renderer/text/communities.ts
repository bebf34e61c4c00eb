import type { CommunityKind } from '../../src/model/community.ts'
import type { ProfilePlatform } from '../../src/model/contact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { PlatformGoal } from '../../src/model/platformGuide.ts'
import { dayWords, nearDayWords } from './days.ts'
import { count, platformWords } from './en.ts'

/** The words of communities and of the guide to platforms. */
export const communityText = {
  title: 'Communities',
  add: 'New community',
  name: 'Name',
  kind: 'Kind',
  platform: 'Platform',
  url: 'Link',
  hashtag: 'Hashtag',
  purpose: 'What it is for',
  rules: 'Rules',
  notes: 'Notes',
  tags: 'Tags',
  specialties: 'Specialties',
  people: 'People there',
  noPeople: 'Nobody linked yet. Link people from their own page, or here.',
  addPerson: 'Add a person',
  visits: 'Visits',
  visit: 'Log a visit',
  open: 'Open',
  trash: 'Move to trash',
  restore: 'Restore',
  empty: 'No community yet',
  emptyWhy:
    'A journal club, a hashtag, a forum, a class: where you take part, with its rules and the people you know there.',
  guide: 'Which platform for what',
  guideHint: 'Say what you want, and the guide suggests where, and why.',
  goals: 'What do you want?',
  strengths: 'Good for',
  cautions: 'Watch out for',
  others: 'The others',
  all: 'All platforms',
} as const

export const communityKindWords: Record<CommunityKind, string> = {
  group: 'Group',
  hashtag: 'Hashtag',
  chat: 'Chat',
  forum: 'Forum',
  lab: 'Lab',
  classroom: 'Class',
  society: 'Society',
}

export const profilePlatformWords: Record<ProfilePlatform, string> = {
  ...platformWords,
  orcid: 'ORCID',
  'google-scholar': 'Google Scholar',
  website: 'Website',
}

export const goalWords: Record<PlatformGoal, string> = {
  'follow-news': 'Follow news fast',
  'meet-people': 'Meet people',
  'find-mentors': 'Find mentors',
  'find-papers': 'Find papers and authors',
  'share-visuals': 'Share visuals',
  'learn-by-video': 'Learn by video',
  'discuss-cases-in-general': 'Discuss questions in general terms',
  coursework: 'Coursework',
  career: 'Career and applications',
}

const strengthWords = ['', 'a little', 'well', 'best'] as const

/** `Find mentors, best; Career and applications, well`. */
export function suggestionWords(
  reasons: readonly { readonly goal: PlatformGoal; readonly strength: number }[],
): string {
  return reasons
    .map(({ goal, strength }) => `${goalWords[goal]}: ${strengthWords[strength] ?? ''}`)
    .join(' · ')
}

/** `Last visit today, 12 in all`; `Not visited yet`. */
export function visitWords(visits: readonly IsoDay[], today: IsoDay): string {
  const last = visits.at(-1)
  if (!last) return 'Not visited yet'
  const all = visits.length === 1 ? '' : `, ${count(visits.length)} in all`
  return `Last visit ${nearDayWords(last, today)}${all}`
}

/** `Own wording; as of 23 Nov 2026`. */
export function asOfWords(source: string, day: IsoDay): string {
  return `${source}. As of ${dayWords(day, '0000')}`
}
