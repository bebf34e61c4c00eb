/**
 * How often the record meant comes first, by manner of asking and engine, as JSON: `measureManners.ts 10000 3 120`
 * for records, seed, and questions of a manner. 1,000 records are those at hand, more are put together of them.
 */
import { mannerQueries, manners } from './mannerQueries.ts'
import { rankReport } from './rankReport.ts'
import { readOwnDrafts, readPubmedDrafts } from './readDrafts.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { searchCorpus } from './searchCorpus.ts'
import { engineNames, engines } from './searchEngines.ts'

const [, , size = '1000', seed = '1', perManner = '100'] = process.argv

const resources =
  size === '1000'
    ? (readPubmedDrafts() ?? readOwnDrafts()).drafts.map(resourceFromDraft)
    : searchCorpus(Number(size)).resources
const items = mannerQueries(resources, Number(perManner), Number(seed))
const figures: Record<string, number> = {}
for (const name of engineNames) {
  const ask = engines[name](resources)
  let sum = 0
  for (const manner of manners) {
    const { firstRate } = rankReport(
      items.filter(({ kind }) => kind === manner),
      ask,
    )
    figures[`${name}.${manner}`] = firstRate
    sum += firstRate
  }
  figures[`${name}.mean`] = sum / manners.length
}
console.log(JSON.stringify(figures))
