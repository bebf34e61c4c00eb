import type { Fact, FactName, KindGuess } from '../../src/capture/captured.ts'
import { publicationWords } from './dates.ts'

export const factLabels: Record<FactName, string> = {
  platform: 'Platform',
  profile: 'Profile',
  author: 'By',
  handle: 'By',
  'post-id': 'Post number',
  posted: 'Posted',
  hashtags: 'Hashtags',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  arxiv: 'arXiv',
  trial: 'Trial',
  orcid: 'ORCID',
  title: 'Title',
  unwrapped: 'Unwrapped',
  mirror: 'Mirror',
  'tracking-removed': 'Left out',
  'short-link': 'Short link',
  'refused-address': 'Address',
  mentioned: 'Mentions',
}

/** A fact as it is shown. */
export function factValue({ what, value }: Fact): string {
  switch (what) {
    case 'posted':
      return publicationWords({ value, precision: 'instant' })
    case 'handle':
      return value.startsWith('@') ? value : `@${value}`
    case 'tracking-removed':
      return value.split(' ').join(', ')
    case 'short-link':
      return `${value} can only be followed online`
    case 'unwrapped':
      return `link taken out of ${value}`
    case 'mirror':
      return `original address instead of ${value}`
    default:
      return value
  }
}

/** Where a fact was read, where that is worth saying. */
export function reasonAside({ what, reason, confidence }: Fact): string {
  if (what === 'posted') return 'from the post number'
  if (what === 'tracking-removed') return 'tracking'
  switch (reason) {
    case 'bare-number':
      return 'maybe: just a number'
    case 'publisher-pattern':
      return 'from the publisher’s address'
    case 'from-the-words-of-the-address':
      return 'from the words of the link'
    case 'not-a-web-address':
      return 'cannot be opened'
    default:
      return confidence === 'perhaps' ? 'perhaps' : ''
  }
}

/** Why a kind was guessed. */
export function kindReasonWords({ reason, because }: KindGuess): string {
  switch (reason) {
    case 'host':
      return `from ${because}`
    case 'title-words':
      return `from “${because}” in the title`
    case 'doi':
      return `from the DOI prefix ${because}`
    case 'post':
    case 'identifier':
    case 'not-known':
      return ''
  }
}
