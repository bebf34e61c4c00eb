import { useLiveQuery } from 'dexie-react-hooks'
import { allLetters } from '../../src/db/queries/letters.ts'
import { promisesBy } from '../../src/db/queries/promisesBy.ts'
import { useSession } from '../session/session.ts'
import { usePeopleFacets } from './usePeopleFacets.ts'
import { useReadingList } from './useReadingList.ts'

export interface TodayCounts {
  readonly followUps: number
  readonly reading: number
  readonly promises: number
  readonly letters: number
  readonly unsorted: number
}

/** How much is in each of the lists beside Today; 0 until it is counted. */
export function useTodayCounts(): TodayCounts {
  const { db } = useSession()
  const facets = usePeopleFacets()
  const reading = useReadingList()
  const promises = useLiveQuery(async () => (await promisesBy(db, 'me')).length, [db])
  const letters = useLiveQuery(async () => (await allLetters(db)).length, [db])
  return {
    followUps: facets?.due['this-week'] ?? 0,
    reading: reading?.total ?? 0,
    promises: promises ?? 0,
    letters: letters ?? 0,
    unsorted: reading?.unsorted ?? 0,
  }
}
