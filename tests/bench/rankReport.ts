import type { Ask } from './searchEngines.ts'
import type { KnownItem } from './searchQueries.ts'

/** How well known items were found: shares between 0 and 1, and the mean of 1/place. */
export interface RankReport {
  readonly firstRate: number
  readonly firstThreeRate: number
  readonly meanReciprocalRank: number
}

export function rankReport(items: readonly Pick<KnownItem, 'text' | 'id'>[], ask: Ask): RankReport {
  const places = items.map(({ text, id }) => ask(text).indexOf(id) + 1)
  const share = (most: number) =>
    places.filter((place) => place > 0 && place <= most).length / places.length
  const reciprocals = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0)
  return {
    firstRate: share(1),
    firstThreeRate: share(3),
    meanReciprocalRank: reciprocals / places.length,
  }
}
