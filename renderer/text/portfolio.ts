import type { ReferenceStyle } from '../../src/model/portfolio.ts'
import type { SeasonList } from '../../src/model/season.ts'
import type { FormCount } from '../../src/portfolio/countAsForm.ts'
import type { PlainTextFinding } from '../../src/portfolio/plainTextCheck.ts'
import type { ExperienceIssue, SeasonIssue } from '../../src/portfolio/seasonIssues.ts'
import { fullDate } from './dates.ts'
import { count } from './en.ts'

export const portfolioText = {
  title: 'Portfolio',
  records: {
    experiences: {
      many: 'Experiences',
      one: 'Experience',
      add: 'New experience',
      untitled: 'Untitled experience',
    },
    scholarlyWorks: {
      many: 'Scholarly work',
      one: 'Scholarly work',
      add: 'New scholarly work',
      untitled: 'Untitled work',
    },
    portfolios: {
      many: 'Documents',
      one: 'Document',
      add: 'New document',
      untitled: 'Untitled document',
    },
  },
  year: 'The year so far',
  season: 'Season',
  chosen: (name: string) => `Chosen for ${name}`,
  rest: 'In the ledger',
  choose: 'Choose for the season',
  chosenOne: 'Chosen for the season',
  star: 'Most meaningful',
  copy: 'Copy text',
  trash: 'Move to trash',
  empty: 'Nothing in the ledger yet',
  emptyWhy:
    'Note what you do while you do it: where, how often, with whom. In the season you choose from it and word it for the form.',
  pickOne: 'Choose an experience on the left',
  ownWords: (name: string) => `Different wording for ${name}`,
  reflectionsWhy: 'Private: never exported unless you check this experience there.',
  nothingFound: (rulesOf: string) =>
    `No known identifier patterns found in this text. Rules of ${fullDate(rulesOf)}; not a guarantee.`,
  plain: 'Replace with plain characters',
} as const

export const seasonText = {
  title: 'Limits of the season',
  why: 'Limits change from season to season. Correct them here as the form has them. From:',
  edit: 'Correct the limits…',
  name: 'Name',
  most: 'Experiences',
  starred: 'Most meaningful experiences',
  worksStarred: 'Starred scholarly works',
  lineBreak: 'A line break counts',
  one: 'One character',
  two: 'Two characters',
  keep: 'Keep',
  keepAsOther: 'Save as a copy',
  forget: 'Reset to default',
  ownSource: 'Own entry',
} as const

export const experienceWords = {
  title: 'Position title',
  organisation: 'Organization',
  type: 'Experience type',
  place: 'Place',
  setting: 'Setting',
  from: 'From',
  to: 'To',
  ongoing: 'Ongoing',
  frequency: 'Frequency',
  hours: 'Total hours',
  ties: 'Supervisor, people, sources and tags',
  supervisor: 'Supervisor',
  focusArea: 'Primary focus area',
  characteristic: 'Key characteristic',
  description: 'Description',
  meaningful: 'Why it is most meaningful',
  reflections: 'Reflections',
  resources: 'Resources',
  people: 'People',
  drafts: 'Posts and drafts',
  specialties: 'Specialties',
  tags: 'Tags',
} as const

export const styleWords: Record<ReferenceStyle, string> = { ama: 'AMA', vancouver: 'Vancouver' }

/** Types of what stands in a ledger and a CV, but on no form for experiences. */
export const ledgerTypeWords: Readonly<Record<string, string>> = {
  degree: 'Degree',
  award: 'Award or honor',
  certificate: 'Certificate or license',
  membership: 'Membership',
}

const missingWords: Record<Extract<ExperienceIssue, { code: 'missing' }>['field'], string> = {
  title: 'The title is missing',
  organisation: 'The organization is missing',
  type: 'The type is missing',
  from: 'Start date is missing',
  to: 'The end is missing, or that it still goes on',
  frequency: 'The frequency is missing',
  setting: 'The setting is missing',
  description: 'The description is missing',
  meaningful: 'Why it is most meaningful is missing',
}

const listWords: Record<SeasonList, string> = {
  type: 'type',
  setting: 'setting',
  frequency: 'frequency',
  focusArea: 'focus area',
  characteristic: 'characteristic',
}

/** What stands between an experience and the form, in a sentence. */
export function experienceIssueWords(issue: ExperienceIssue): string {
  switch (issue.code) {
    case 'missing':
      return missingWords[issue.field]
    case 'ends-before-it-begins':
      return 'It ends before it begins'
    case 'over-limit':
      return `${fieldWords[issue.field]}: ${count(issue.by)} ${issue.by === 1 ? 'character' : 'characters'} too long`
    case 'not-on-the-list':
      return `The form has no ${listWords[issue.field]} “${ledgerTypeWords[issue.value] ?? issue.value}”`
    case 'odd-text':
      return `${fieldWords[issue.field]}: ${count(issue.times)} ${issue.times === 1 ? 'place' : 'places'} may not show as written`
  }
}

const fieldWords = {
  description: experienceWords.description,
  meaningful: experienceWords.meaningful,
} as const

/** What a season has too much of, in a sentence. */
export function seasonIssueWords(issue: SeasonIssue): string {
  return issue.code === 'too-many-chosen'
    ? `${count(issue.by)} more than the form takes`
    : `${count(issue.by)} too many starred`
}

/** `603 of 750, 147 left`; `764 of 750, 14 too many`. */
export function countWords({ most, left }: FormCount): string {
  return left < 0
    ? `of ${count(most)}, ${count(-left)} too many`
    : `of ${count(most)}, ${count(left)} left`
}

/** How the form counts, in a sentence. */
export function countingWords(lineBreak: 1 | 2): string {
  return lineBreak === 2
    ? 'Counted as the form does: spaces included, a line break as two, which is the worst case'
    : 'Counted as the form does: spaces and line breaks included'
}

/** `2 curly apostrophes`-like list of what is odd: each name once, with its number. */
export function findingWords(findings: readonly PlainTextFinding[]): string {
  const times = new Map<string, number>()
  for (const { name } of findings) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times]
    .map(([name, each]) => (each === 1 ? name : `${name} (${count(each)})`))
    .join(', ')
}
