import { z } from 'zod'
import { blankClaim, type Claim, type ClaimSource, claimSchema, withSources } from './claim.ts'
import { plainLetters } from './plainLetters.ts'

const { text, sourceType, questionType, level, status } = claimSchema.shape

/** The most claims that travel with one resource. */
export const mostSharedClaims = 200

/**
 * A claim as it travels with a resource it rests on: what it says, what this resource says of it, and how it was rated.
 * Who checked it, and what they noted, stays with them.
 */
export const sharedClaimSchema = z.object({
  text,
  says: z.enum(['supports', 'contradicts', 'context']),
  place: z.string().max(2_000),
  status,
  sourceType,
  questionType,
  level,
})
export type SharedClaim = z.infer<typeof sharedClaimSchema>

/** What of a claim is for others, from the side of one of its resources; undefined where it does not rest on that. */
export function sharedClaim(claim: Claim, resourceId: string): SharedClaim | undefined {
  const source = claim.sources.find((one) => one.resourceId === resourceId)
  if (!source) return undefined
  const { says, place } = source
  return sharedClaimSchema.parse({ ...claim, says, place })
}

/** By what a claim that was shared is known again: its words. */
export function claimPrint(claim: Pick<Claim, 'text'>): string {
  return plainLetters(claim.text)
}

/** Whether a claim rests on a resource already. */
export function restsOn({ resourceIds }: Claim, resourceId: string): boolean {
  return resourceIds.includes(resourceId)
}

/** A claim that came with a resource, as one's own: what others made of it is no check of one's own, so it is unverified. */
export function receivedClaim(
  shared: SharedClaim,
  {
    id,
    now,
    resourceId,
  }: { readonly id: string; readonly now: string; readonly resourceId: string },
): Claim {
  const { says: _says, place: _place, status: theirs, ...rated } = shared
  const notes = theirs === 'unverified' ? '' : `Shared as: ${theirs}.`
  const claim = { ...blankClaim(id, shared.text, now), ...rated, notes }
  return withSource(claim, shared, resourceId)
}

/** The claim resting on one more resource. */
export function withSource(
  claim: Claim,
  { says, place }: Pick<ClaimSource, 'says' | 'place'>,
  resourceId: string,
): Claim {
  return withSources(claim, [...claim.sources, { resourceId, says, place }])
}
