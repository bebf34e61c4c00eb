import type { PublicationDate } from '../../model/publicationDate.ts'
import type { Platform, ResourceKind } from '../../model/resource.ts'
import type { Confidence } from '../captured.ts'

/**
 * What a network's address says. `address` is its canonical form, equal for every way to the same thing;
 * `handle` has no leading @; `words` is a title the address spells out; `kind` is set where it is not a plain post.
 */
export interface PlatformReading {
  readonly platform: Platform
  readonly what: 'post' | 'profile' | 'other'
  readonly confidence: Confidence
  readonly handle?: string | undefined
  readonly postId?: string | undefined
  readonly posted?: PublicationDate | undefined
  readonly kind?: ResourceKind | undefined
  readonly address?: string | undefined
  readonly words?: string | undefined
  /** A link for sharing, which does not say what it leads to. */
  readonly hidesGoal?: boolean
}

export interface PlatformReader {
  readonly platform: Platform
  /** Reads a normalised address (see normaliseUrl.ts); undefined where it is not this network's. */
  read(url: URL, now: Date): PlatformReading | undefined
}
