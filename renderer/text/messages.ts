import type { Greeting } from '../../src/planner/messageValues.ts'
import type { MatchRule } from '../../src/reputation/messagePhrases.ts'
import { count } from './en.ts'
import { roleWords } from './people.ts'

/** The words of the message sheet. */
export const messageText = {
  template: 'Start from',
  blank: 'An empty message',
  subject: 'Subject',
  body: 'Message',
  signed: 'Signed as',
  name: 'Your name',
  school: 'School',
  year: 'Year',
  link: 'Link',
  log: 'Log it as sent',
  copy: 'Copy',
  mail: 'Open in your email app',
  noAddress:
    'No email address is known: copy the message and send it where you write to each other.',
  tooLong: 'Too long to hand to the mail program whole: copy it.',
  copied: 'Message copied',
  opened: 'Handed to the mail program',
  gaps: 'Still to fill',
  phrases: 'Rules of the Match',
  source:
    'NRMP Match Participation Agreement: interest may be said freely; neither side may ask for or trade commitments. Read the agreement of your season.',
} as const

/** What a greeting rests on, to be set right where it is wrong; empty where it is the contact's own form of address. */
export function greetingWords({ words, because }: Greeting): string {
  switch (because?.kind) {
    case undefined:
      return ''
    case 'degree':
      return `“${words}” because of the degree ${because.degree}.`
    case 'role':
      return `“${words}” is assumed from the role ${roleWords[because.role].toLowerCase()}: no degree is known. Set roles and degrees in Edit.`
    case 'unknown':
      return `“${words}” because neither a degree nor a role says “Dr.”. Set roles and degrees in Edit.`
  }
}

/** What is wrong with a phrase, and what helps. */
export const matchRuleWords: Record<MatchRule, { readonly what: string; readonly helps: string }> =
  {
    ranking: {
      what: 'Says where someone will be ranked',
      helps: 'Say what interests you about the program instead',
    },
    'asking-rank': {
      what: 'Asks where you will be ranked',
      helps: 'Leave it out: neither side may ask',
    },
    guarantee: {
      what: 'Promises or trades a commitment',
      helps: 'Say that you are interested, in your own words',
    },
    'other-programs': {
      what: 'Mentions where else someone is applying or interviewing',
      helps: 'Leave it out: it may stay confidential, and may not be asked',
    },
  }

/** `3 gaps to fill`. */
export function gapsWords(gaps: number): string {
  return gaps === 1 ? '1 gap to fill' : `${count(gaps)} gaps to fill`
}
