import type { Claim, ClaimStatus } from '../../model/claim.ts'
import type { IsoDay } from '../../model/isoDay.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

function present(rows: readonly unknown[]): Claim[] {
  return readableRows('claims', rows).rows.filter(({ deletedAt }) => deletedAt === undefined)
}

/** The claims that rest on a resource. */
export async function claimsOfResource(db: LibraryDatabase, id: string): Promise<Claim[]> {
  return present(await db.claims.where('resourceIds').equals(id).toArray())
}

/** The claims that rest on some resources, by the resource's id. */
export async function claimsByResource(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<Map<string, Claim[]>> {
  const wanted = new Set(ids)
  const byId = new Map<string, Claim[]>()
  for (const claim of await presentClaims(db)) {
    for (const id of claim.resourceIds) {
      if (!wanted.has(id)) continue
      const claims = byId.get(id)
      if (claims) claims.push(claim)
      else byId.set(id, [claim])
    }
  }
  return byId
}

/** The claims a draft makes. */
export async function claimsOfDraft(db: LibraryDatabase, id: string): Promise<Claim[]> {
  return present(await db.claims.where('draftIds').equals(id).toArray())
}

/** Claims to be looked at again by a day, the longest due first; at most so many. */
export async function claimsToRecheck(
  db: LibraryDatabase,
  by: IsoDay,
  most: number,
): Promise<Claim[]> {
  return present(
    await db.claims.where('recheckOn').belowOrEqual(by).limit(most).sortBy('recheckOn'),
  )
}

/** Which claims are asked for: all, those of one status, or those due to be looked at again by `today`. */
export interface ClaimQuestion {
  readonly only: ClaimStatus | 'due' | null
  readonly today: IsoDay
  /** At most so many are answered. */
  readonly most: number
}

export interface ClaimAnswer {
  readonly claims: readonly Claim[]
  /** How many are meant, and how many there are. */
  readonly meant: number
  readonly all: number
}

/** Some claims outside the trash, the one changed last first; reads all of them, so ask it of a worker. */
export async function someClaims(
  db: LibraryDatabase,
  { only, today, most }: ClaimQuestion,
): Promise<ClaimAnswer> {
  const all = await presentClaims(db)
  const meant = all.filter(({ status, recheckOn = '9999' }) =>
    only === null ? true : only === 'due' ? recheckOn <= today : status === only,
  )
  return { claims: meant.slice(0, most), meant: meant.length, all: all.length }
}

/** A claim outside the trash. */
export async function claimById(db: LibraryDatabase, id: string): Promise<Claim | undefined> {
  return present([await db.claims.get(id)].filter((row) => row !== undefined))[0]
}

/** Claims outside the trash, the one changed last first. */
export async function presentClaims(db: LibraryDatabase): Promise<Claim[]> {
  return present(await db.claims.toArray()).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}
