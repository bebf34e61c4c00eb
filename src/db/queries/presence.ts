import type { IsoDay } from '../../model/isoDay.ts'
import type { Review, ReviewFinding } from '../../model/review.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** Reviews, the one opened last first. */
export async function allReviews(db: LibraryDatabase): Promise<Review[]> {
  return readableRows('reviews', await db.reviews.orderBy('openedOn').toArray()).rows.reverse()
}

/** Open findings with something to be done by a day, the longest due first. */
export async function findingsDue(db: LibraryDatabase, by: IsoDay): Promise<ReviewFinding[]> {
  const rows = await db.reviewFindings.where('actionDue').belowOrEqual(by).sortBy('actionDue')
  return readableRows('reviewFindings', rows).rows.filter(({ closedOn }) => closedOn === undefined)
}
