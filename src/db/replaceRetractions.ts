import type { RetractionEntry, RetractionList, RetractionPart } from '../model/retraction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'

const partSize = 500

/**
 * Puts a list of retractions in the place of the one there is, in one transaction: there is always one whole list. It is
 * reference data that anyone can fetch again, so it is not journalled and in no backup. Entries lie in parts in the
 * order of their DOI and again in that of their PMID, each part under its first key, so that one paper is looked up in
 * one part.
 */
export async function replaceRetractions(
  db: LibraryDatabase,
  list: RetractionList,
  entries: readonly RetractionEntry[],
): Promise<void> {
  const parts = [...partsBy('doi', entries), ...partsBy('pmid', entries)]
  await db.transaction('rw', [db.retractionParts, db.retractionLists], async () => {
    await db.retractionParts.clear()
    await db.retractionParts.bulkAdd(parts)
    await db.retractionLists.put(list)
  })
}

function partsBy(name: 'doi' | 'pmid', entries: readonly RetractionEntry[]): RetractionPart[] {
  const keyed = entries.flatMap((entry) => {
    const value = entry[name]
    return value === undefined ? [] : [{ key: `${name}:${value}`, entry }]
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const parts: { readonly id: string; readonly entries: RetractionEntry[] }[] = []
  let last = ''
  for (const { key, entry } of keyed) {
    const part = parts.at(-1)
    // All notices about one paper lie in one part.
    if (part && (part.entries.length < partSize || key === last)) part.entries.push(entry)
    else parts.push({ id: key, entries: [entry] })
    last = key
  }
  return parts
}
