import {
  type RetractionAnswer,
  type RetractionEntry,
  type RetractionList,
  retractionAnswerSchema,
  retractionListSchema,
  retractionPartSchema,
} from '../../model/retraction.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'

/** What is known of the imported list; undefined where there is none. */
export async function retractionList(db: LibraryDatabase): Promise<RetractionList | undefined> {
  return retractionListSchema.safeParse(await db.retractionLists.get('list')).data
}

/** Every entry of the list, a part at a time; a part that is not what it should be is left out. */
export async function* retractionEntries(
  db: LibraryDatabase,
): AsyncGenerator<readonly RetractionEntry[]> {
  for (const id of await db.retractionParts.toCollection().primaryKeys()) {
    const part = retractionPartSchema.safeParse(await db.retractionParts.get(id))
    if (part.success) yield part.data.entries
  }
}

/** The entries of the list about one paper, read from the one or two parts they can lie in. */
export async function retractionsOf(
  db: LibraryDatabase,
  { doi, pmid }: { readonly doi?: string | undefined; readonly pmid?: string | undefined },
): Promise<RetractionEntry[]> {
  const named = doi?.toLowerCase()
  const byDoi = named ? await partBefore(db, 'doi', named) : []
  const byPmid = pmid ? await partBefore(db, 'pmid', pmid) : []
  return [
    ...byDoi.filter((entry) => entry.doi === named),
    ...byPmid.filter((entry) => entry.pmid === pmid),
  ]
}

/** The part a key must lie in: the last that begins at or before it. */
async function partBefore(
  db: LibraryDatabase,
  name: 'doi' | 'pmid',
  value: string,
): Promise<readonly RetractionEntry[]> {
  const row = await db.retractionParts
    .where('id')
    .between(`${name}:`, `${name}:${value}`, true, true)
    .last()
  return retractionPartSchema.safeParse(row).data?.entries ?? []
}

/** What Crossref answered about papers, by DOI. */
export async function retractionAnswers(
  db: LibraryDatabase,
  dois: readonly string[],
): Promise<ReadonlyMap<string, RetractionAnswer>> {
  const rows = await db.retractionAnswers.bulkGet(dois.map((doi) => doi.toLowerCase()))
  const known = rows.flatMap((row) => {
    const parsed = retractionAnswerSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
  return new Map(known.map((answer) => [answer.id, answer]))
}
