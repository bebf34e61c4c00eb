import type { ResourceDraft, ResourceKind } from '../model/resource.ts'

/** How sure a reading is: written there, a good rule of thumb, or a guess the user should look at. */
export type Confidence = 'certain' | 'likely' | 'perhaps'

/** What kinds of fact a capture can hold, in the order they are worth showing. */
export const factNames = [
  'platform',
  'profile',
  'author',
  'handle',
  'post-id',
  'posted',
  'hashtags',
  'doi',
  'pmid',
  'pmcid',
  'arxiv',
  'trial',
  'orcid',
  'title',
  'unwrapped',
  'mirror',
  'tracking-removed',
  'short-link',
  'refused-address',
  'mentioned',
] as const
export type FactName = (typeof factNames)[number]

/** Where a fact was read; the interface words it. */
export type FactReason =
  | 'in-the-address'
  | 'in-the-text'
  | 'from-the-post-number'
  | 'from-the-words-of-the-address'
  | 'bare-number'
  | 'publisher-pattern'
  | 'no-title-found'
  | 'not-a-web-address'

/**
 * One thing understood from what was pasted.
 * `posted` is an ISO instant; `hashtags` and `tracking-removed` are joined by spaces, tags with their #;
 * `unwrapped` and `mirror` name the host that was taken away; `mentioned` is an identifier or address a post speaks of.
 */
export interface Fact {
  readonly what: FactName
  readonly value: string
  readonly confidence: Confidence
  readonly reason: FactReason
}

export type KindReason = 'post' | 'host' | 'doi' | 'identifier' | 'title-words' | 'not-known'

/** The kind guessed, and what made it so: a host, a DOI prefix, a word of the title. */
export interface KindGuess {
  readonly kind: ResourceKind
  readonly reason: KindReason
  readonly because: string
}

/** Everything understood from one pasted text, offline. */
export interface Captured {
  readonly draft: ResourceDraft
  readonly understood: readonly Fact[]
  readonly kindGuess: KindGuess
  readonly cleanedUrl?: string
  readonly removedParameters: readonly string[]
}
