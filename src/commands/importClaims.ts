import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { presentClaims } from '../db/queries/claims.ts'
import { readableRows } from '../db/rowSchemas.ts'
import type { ImportTarget } from '../formats/importer.ts'
import type { Claim } from '../model/claim.ts'
import {
  claimPrint,
  receivedClaim,
  restsOn,
  type SharedClaim,
  withSource,
} from '../model/sharedClaim.ts'
import type { ImportPlanRow } from './importPlan.ts'

/**
 * Leaves out of the rows of a plan the claims that are known of their resource already, by their words; one that brings
 * others changes its resource. Claims in the trash count as known: they stay there.
 */
export async function leaveOutKnownClaims<T extends ImportTarget>(
  db: LibraryDatabase,
  rows: ImportPlanRow<T>[],
): Promise<void> {
  const ids = rows.flatMap(({ existingId, claims }) => (existingId && claims ? existingId : []))
  const found = await db.claims
    .where('resourceIds')
    .anyOf([...new Set(ids)])
    .toArray()
  const known = new Set(
    readableRows('claims', found).rows.flatMap((claim) =>
      claim.resourceIds.map((id) => `${id} ${claimPrint(claim)}`),
    ),
  )
  rows.forEach((row, at) => {
    if (row.claims) rows[at] = withNews(row, known)
  })
}

function withNews<T extends ImportTarget>(
  row: ImportPlanRow<T>,
  known: ReadonlySet<string>,
): ImportPlanRow<T> {
  const { claims = [], existingId, outcome, changedFields, ...rest } = row
  if (outcome === 'repeated') return { ...rest, outcome, changedFields, ...met(existingId) }
  const news = existingId
    ? claims.filter((claim) => !known.has(`${existingId} ${claimPrint(claim)}`))
    : claims
  if (news.length === 0) return { ...rest, outcome, changedFields, ...met(existingId) }
  return {
    ...rest,
    ...met(existingId),
    claims: news,
    outcome: outcome === 'new' ? 'new' : 'changed',
    changedFields: existingId ? [...changedFields, 'claims'] : changedFields,
  }
}

function met(existingId: string | undefined): { existingId?: string } {
  return existingId === undefined ? {} : { existingId }
}

/** A claim that came with a resource. */
export interface BroughtClaim {
  readonly resourceId: string
  readonly claim: SharedClaim
}

/** Puts claims that came with resources beside those there are: one of the same words rests on one resource more. */
export class ClaimShelf {
  readonly #byPrint: Map<string, Claim>

  private constructor(claims: readonly Claim[]) {
    this.#byPrint = new Map(claims.map((claim) => [claimPrint(claim), claim]))
  }

  static async of(db: LibraryDatabase): Promise<ClaimShelf> {
    return new ClaimShelf(await presentClaims(db))
  }

  /** The rows to be written for what came, each once. */
  take(
    brought: readonly BroughtClaim[],
    { newId, now }: { readonly newId: () => string; readonly now: string },
  ): Claim[] {
    const changed = new Map<string, Claim>()
    for (const { resourceId, claim } of brought) {
      const print = claimPrint(claim)
      const known = this.#byPrint.get(print)
      if (known && restsOn(known, resourceId)) continue
      const next = known
        ? { ...withSource(known, claim, resourceId), changedAt: now }
        : receivedClaim(claim, { id: newId(), now, resourceId })
      this.#byPrint.set(print, next)
      changed.set(next.id, next)
    }
    return [...changed.values()]
  }
}
