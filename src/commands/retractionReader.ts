import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { resourcesByIds } from '../db/queries/resourcesByIds.ts'
import { retractionAnswers, retractionEntries, retractionList } from '../db/queries/retractions.ts'
import { tablePages } from '../db/queries/tablePages.ts'
import type { Resource } from '../model/resource.ts'
import { RetractionLookup } from '../reputation/retractions/retractionLookup.ts'
import {
  isNoticed,
  type RetractionState,
  retractionState,
} from '../reputation/retractions/retractionState.ts'

/** A resource against which a notice stands. */
export interface NoticedResource {
  readonly id: string
  readonly title: string
  readonly state: RetractionState
}

/**
 * Tells the standing of resources. Reads the imported list once and holds it, until another list has been imported; for
 * a worker, since the list takes a few hundred milliseconds to read.
 */
export class RetractionReader {
  #lookup = new RetractionLookup()
  #importedAt: string | undefined
  #asOf: string | undefined

  /** The standing of resources by id; ids that are gone are left out. */
  async statesOf(
    db: LibraryDatabase,
    ids: readonly string[],
  ): Promise<Map<string, RetractionState>> {
    await this.#readList(db)
    return this.#states(db, await resourcesByIds(db, ids))
  }

  /** Every resource outside the trash against which a notice stands. */
  async noticed(db: LibraryDatabase): Promise<NoticedResource[]> {
    await this.#readList(db)
    const found: NoticedResource[] = []
    for await (const page of tablePages(db, 'resources')) {
      const present = page.filter(({ deletedAt }) => deletedAt === undefined)
      const states = await this.#states(db, present)
      for (const { id, title } of present) {
        const state = states.get(id)
        if (state && isNoticed(state)) found.push({ id, title, state })
      }
    }
    return found
  }

  async #states(
    db: LibraryDatabase,
    resources: readonly Resource[],
  ): Promise<Map<string, RetractionState>> {
    const dois = resources.flatMap(({ identifiers: { doi } }) => (doi ? [doi] : []))
    const answers = await retractionAnswers(db, dois)
    return new Map(
      resources.map((resource) => {
        const { identifiers } = resource
        const listed = this.#lookup.noticesOf(identifiers)
        const answer = answers.get(identifiers.doi?.toLowerCase() ?? '')
        return [resource.id, retractionState(resource, { listed, asOf: this.#asOf, answer })]
      }),
    )
  }

  async #readList(db: LibraryDatabase): Promise<void> {
    const list = await retractionList(db)
    if (list?.importedAt === this.#importedAt) return
    const lookup = new RetractionLookup()
    for await (const entries of retractionEntries(db)) lookup.add(entries)
    this.#lookup = lookup
    this.#importedAt = list?.importedAt
    this.#asOf = list?.asOf
  }
}
