import { useLiveQuery } from 'dexie-react-hooks'
import { rowsByIds } from '../../src/db/queries/rowsByIds.ts'
import type { ReviewImage } from '../../src/model/review.ts'
import { useSession } from '../session/session.ts'

/** A screenshot by its id; undefined while it is read and where there is none. */
export function useReviewImage(id: string): ReviewImage | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => (await rowsByIds(db, 'reviewImages', [id]))[0], [db, id])
}
