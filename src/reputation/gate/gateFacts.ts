import type { Claim } from '../../model/claim.ts'
import type { Consent } from '../../model/consent.ts'
import type { Draft } from '../../model/draft.ts'
import type { GateDecision } from '../../model/gateDecision.ts'
import type { ReadingStatus } from '../../model/resource.ts'
import type { RetractionState } from '../retractions/retractionState.ts'

/** A resource a draft or one of its claims rests on, as far as the gate asks. */
export interface GateSource {
  readonly id: string
  readonly status: ReadingStatus
  readonly standing: RetractionState
}

/** Everything the checks of a draft are made from. */
export interface GateFacts {
  readonly draft: Draft
  readonly decisions: readonly GateDecision[]
  /** The claims the draft makes, those in the trash left out. */
  readonly claims: readonly Claim[]
  /** What the draft and its claims rest on. */
  readonly sources: readonly GateSource[]
  readonly consents: readonly Consent[]
  /** Notes on tone that are switched off, by rule. */
  readonly disabledRules: readonly string[]
  /** The user's own names and places, which the scan takes into account. */
  readonly own: OwnProfile
  /** ISO 8601, UTC. */
  readonly now: string
  /** The day of `now` where the user is. */
  readonly today: string
}

/** What the user told of themselves, as far as a reader of their posts sees it too. */
export interface OwnProfile {
  readonly names: readonly string[]
  readonly institutions: readonly string[]
  readonly bio: string
  readonly handle: string
}
