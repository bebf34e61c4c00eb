import type { BenchPart } from './benchPart.ts'
import { measureApart } from './measureApart.ts'

const script = new URL('measureManners.ts', import.meta.url)
/** No figure was tuned with it. */
const seed = '2027'
const perManner = '100'

/** How often what was meant comes first, by manner of asking, for Plexus and MiniSearch at 1,000 and 10,000 records. */
export const rankingPart: BenchPart = async () => ({
  ...measureApart('ranking.1k', script, '1000', seed, perManner),
  ...measureApart('ranking.10k', script, '10000', seed, perManner),
})
