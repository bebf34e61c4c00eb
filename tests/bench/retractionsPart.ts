import 'fake-indexeddb/auto'
import { importRetractions } from '../../src/commands/importRetractions.ts'
import { RetractionReader } from '../../src/commands/retractionReader.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import { retractionEntries } from '../../src/db/queries/retractions.ts'
import { RetractionLookup } from '../../src/reputation/retractions/retractionLookup.ts'
import { retractionState } from '../../src/reputation/retractions/retractionState.ts'
import type { BenchPart } from './benchPart.ts'
import { doiInList, retractionList } from './retractionList.ts'

const rows = 65_000
const records = 20_000

/**
 * A list of 65,000 rows from its text to the database, and 20,000 records looked up in it by DOI and PMID with the list
 * in memory, as a library of which one record in 200 is in the list; in seconds. Under Node with fake-indexeddb.
 */
export const retractionsPart: BenchPart = async () => {
  const db = declareDatabase('bench-retractions')
  await db.open()
  const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
  const text = retractionList(rows)
  console.log(`A generated list of ${(text.length / 1e6).toFixed(0)} MB`)
  const begun = performance.now()
  const list = await importRetractions(context, { name: 'retraction_watch.csv', text })
  const importedAt = performance.now()
  if (list.entries < rows * 0.9) throw new Error(`${list.entries} entries of ${rows} rows`)
  const lookup = new RetractionLookup()
  for await (const entries of retractionEntries(db)) lookup.add(entries)
  const library = Array.from({ length: records }, (_, at) => ({
    identifiers:
      at % 200 === 1
        ? { doi: doiInList(at).toLowerCase(), pmid: String(10_000_000 + at) }
        : { doi: `10.5555/elsewhere.${at}`, pmid: String(20_000_000 + at) },
    notices: [],
  }))
  const readAt = performance.now()
  const states = library.map((resource) =>
    retractionState(resource, {
      listed: lookup.noticesOf(resource.identifiers),
      asOf: list.asOf,
      answer: undefined,
    }),
  )
  const matchedAt = performance.now()
  const noticed = states.filter(({ code }) => code !== 'not-in-list').length
  if (noticed !== records / 200) throw new Error(`${noticed} found of ${records / 200}`)
  const missing = await new RetractionReader().statesOf(db, ['nobody'])
  if (missing.size > 0) throw new Error('A resource that is not there has a standing')
  db.close()
  return {
    'retractions.import65k_s': (importedAt - begun) / 1_000,
    'retractions.match20k_s': (matchedAt - readAt) / 1_000,
  }
}
