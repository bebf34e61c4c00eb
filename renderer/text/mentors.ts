import type { ShownMentor } from '../../src/commands/mentorsFor.ts'
import type { MentorReason } from '../../src/planner/mentors/mentorSources.ts'
import { count, resources } from './en.ts'
import { people } from './people.ts'

/** The words of the page that proposes mentors. */

export const mentorText = {
  title: 'Find mentors',
  specialty: 'In which specialty',
  specialtyHint: 'Any specialty',
  words: 'About which words',
  wordsHint: 'sepsis, medical education',
  add: 'Add to people',
  write: 'Write',
  plan: 'Plan a follow-up',
  log: 'Log a message',
  dismiss: 'Do not propose',
  again: 'Propose again',
  basis:
    'Only what you saved is read, and nothing is looked up. Names are told apart by spelling and ORCID: open the papers to see that they are one person’s.',
  reading: 'Reading what you saved…',
  emptyLibrary: 'Nobody to propose yet',
  emptyLibraryHint:
    'Save papers, talks and posts. Whoever is behind two of them, wrote with one of your people, or works where you do is proposed here, with the reason.',
  everything: 'Ask about everything saved',
  alreadyMentor: 'Your mentor',
  contact: 'Contact',
  stranger: 'Not a contact',
} as const

/** `42 resources on Cardiology with “sepsis”, and 12 people`. */
export function readWords(
  answer: { readonly works: number; readonly contacts: number },
  topic: string,
): string {
  return `From ${resources(answer.works)}${topic && ` ${topic}`} and ${people(answer.contacts)}`
}

/** `on Cardiology or Nephrology with “sepsis”`. */
export function topicWords(specialties: readonly string[], text: string): string {
  const on = specialties.length > 0 ? `on ${listed(specialties, 'or')}` : ''
  return [on, text.trim() && `with “${text.trim()}”`].filter(Boolean).join(' ')
}

/** Words that were not found, or were taken for others. */
export function spellingWords(missing: readonly string[], fuzzy: boolean): string {
  if (missing.length > 0) {
    return `${listed(
      missing.map((word) => `“${word}”`),
      'and',
    )} ${missing.length === 1 ? 'is' : 'are'} nowhere in the library.`
  }
  return fuzzy ? 'No resource has these words as they are; words spelled nearly so were taken.' : ''
}

/** Why nobody is proposed though something was found. */
export function nobodyWords(works: number): string {
  return `${resources(works)} ${works === 1 ? 'names' : 'name'} nobody twice, no speaker, nobody who wrote with your people, and nobody at your places.`
}

type Words = {
  readonly [Code in MentorReason['code']]: (
    reason: Extract<MentorReason, { readonly code: Code }>,
    shown: Shown,
  ) => string
}

interface Shown {
  readonly works: ShownMentor['works']
  readonly specialty: (id: string) => string
  readonly text: string
}

const words: Words = {
  works: ({ count: value, last }, { works }) => {
    const papers = works.every(({ kind }) => kind === 'paper')
    const wrote = papers
      ? `Wrote ${value === 1 ? '1 paper' : `${count(value)} papers`} you saved`
      : `Author of ${resources(value)} you saved`
    if (last === 0) return wrote
    return `${wrote}, ${value === 1 ? 'as last author' : `last author of ${last === value ? 'all' : count(last)}`}`
  },
  talks: ({ count: value }) => `Speaker or host of ${resources(value)} you saved`,
  'co-author': ({ with: names, count: value }, { works }) => {
    const all = value > names.length ? [...names, `${count(value - names.length)} more`] : names
    const how = works.every(({ kind }) => kind === 'paper') ? 'Wrote with' : 'Appears with'
    return `${how} ${listed(all, 'and')} of your people`
  },
  place: ({ place }) => `At ${place}, where you are or were`,
  specialty: ({ specialties }, { specialty }) =>
    `You noted ${listed(specialties.map(specialty), 'and')} as their specialty`,
  words: (_, { text }) => `Your record of them has “${text.trim()}”`,
}

/** Why somebody is proposed, in a sentence without its stop. */
export function mentorReasonWords(reason: MentorReason, shown: Shown): string {
  const wordsFor = words[reason.code] as (reason: MentorReason, shown: Shown) => string
  return wordsFor(reason, shown)
}

/** `Named Chen L and Lena Chen, taken for one person`. */
export function spelledWords(spellings: readonly string[]): string {
  return `Named ${listed(spellings, 'and')}; taken for one person`
}

/** `3 people are not proposed`. */
export function dismissedWords(value: number): string {
  return `${people(value)} ${value === 1 ? 'is' : 'are'} not proposed`
}

function listed(names: readonly string[], word: 'and' | 'or'): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${last}` : last
}
