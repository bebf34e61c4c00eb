import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { eventsOfMonths } from '../../src/db/queries/eventsOfMonths.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { PlannerEvent } from '../../src/model/event.ts'
import { everyMonth } from '../../src/model/eventKeys.ts'
import type { JournalEntry } from '../../src/model/journal.ts'

/**
 * The events of the months that were looked at, read once by their index and kept up to date from the journal, so that
 * a move of the view reads only what is new.
 */
export class EventShelf {
  readonly #db: LibraryDatabase
  readonly #events = new Map<string, PlannerEvent>()
  /** Ids by month, for the months that were read. */
  readonly #months = new Map<string, Set<string>>()
  #reading: Promise<void> = Promise.resolve()
  /** Told by the journal while the table is read, which may still show them as they were. */
  readonly #newer = new Set<string>()

  constructor(db: LibraryDatabase) {
    this.#db = db
  }

  /** The events that can be seen in these months. */
  async ofMonths(months: readonly string[]): Promise<PlannerEvent[]> {
    const wanted = [...new Set([...months, everyMonth])]
    this.#reading = this.#reading.then(() => this.#read(wanted))
    await this.#reading
    const ids = new Set(wanted.flatMap((month) => [...(this.#months.get(month) ?? [])]))
    return [...ids].flatMap((id) => this.#events.get(id) ?? [])
  }

  /** Takes in changes as the journal tells them. */
  take(entries: readonly JournalEntry[]): void {
    for (const { table, key, after } of entries) {
      if (table !== 'events') continue
      this.#newer.add(key)
      this.#remove(key)
      const [event] = after === undefined ? [] : readableRows('events', [after]).rows
      if (event && !event.deletedAt) this.#put(event)
    }
  }

  async #read(wanted: readonly string[]): Promise<void> {
    const unread = wanted.filter((month) => !this.#months.has(month))
    if (unread.length === 0) return
    for (const month of unread) this.#months.set(month, new Set())
    this.#newer.clear()
    const events = await eventsOfMonths(this.#db, unread)
    for (const event of events) if (!this.#newer.has(event.id)) this.#put(event)
  }

  #put(event: PlannerEvent): void {
    const read = event.months.filter((month) => this.#months.has(month))
    if (read.length === 0) return
    this.#events.set(event.id, event)
    for (const month of read) this.#months.get(month)?.add(event.id)
  }

  #remove(id: string): void {
    for (const month of this.#events.get(id)?.months ?? []) this.#months.get(month)?.delete(id)
    this.#events.delete(id)
  }
}
