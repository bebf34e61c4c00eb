import type { Filters, SortOrder } from '../model/libraryView.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import { foldText } from './foldText.ts'
import type { Facets } from './viewAnswer.ts'

type Orders = Partial<Record<Exclude<SortOrder, 'best'>, Uint32Array>>

/** Rows by slot. A changed resource gets a new slot; the old one is empty from then on. */
export class RowStore {
  #rows: (ResourceRow | undefined)[] = []
  readonly #slots = new Map<string, number>()
  #orders: Orders = {}

  /** Slots given out so far, empty ones included. */
  get size(): number {
    return this.#rows.length
  }

  get living(): number {
    return this.#slots.size
  }

  rowAt(slot: number): ResourceRow | undefined {
    return this.#rows[slot]
  }

  rowOf(id: string): ResourceRow | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#rows[slot]
  }

  /** Keeps a row in a slot of its own and answers it. */
  add(row: ResourceRow): number {
    this.remove(row.id)
    const slot = this.#rows.length
    this.#rows.push(row)
    this.#slots.set(row.id, slot)
    this.#orders = {}
    return slot
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#rows[slot] = undefined
    this.#slots.delete(id)
    this.#orders = {}
  }

  /** Living slots in an order: newest saved, newest published, or by title; ties by when saved, then by id. */
  order(by: Exclude<SortOrder, 'best'>): Uint32Array {
    const known = this.#orders[by]
    if (known) return known
    const slots = Uint32Array.from(this.#slots.values())
    const keys = this.#rows.map((row) => (row ? sortKey(row, by) : ''))
    const descending = by === 'title' ? 1 : -1
    slots.sort((a, b) => {
      const left = keys[a] ?? ''
      const right = keys[b] ?? ''
      if (left !== right) return left < right ? -descending : descending
      return this.#tie(a, b)
    })
    this.#orders[by] = slots
    return slots
  }

  facets(): Facets {
    const counts = {
      total: 0,
      trashed: 0,
      starred: 0,
      sample: 0,
      kinds: {} as Record<string, number>,
      statuses: {} as Record<string, number>,
      platforms: {} as Record<string, number>,
      specialties: {} as Record<string, number>,
      tags: {} as Record<string, number>,
    }
    for (const slot of this.#slots.values()) {
      const row = this.#rows[slot]
      if (!row) continue
      if (row.sample) counts.sample += 1
      if (row.deletedAt) {
        counts.trashed += 1
        continue
      }
      counts.total += 1
      if (row.starred) counts.starred += 1
      addOne(counts.kinds, row.kind)
      addOne(counts.statuses, row.status)
      if (row.platform) addOne(counts.platforms, row.platform)
      for (const id of row.specialties) addOne(counts.specialties, id)
      for (const tag of row.tags) addOne(counts.tags, tag)
    }
    return counts
  }

  #tie(a: number, b: number): number {
    const left = this.#rows[a]
    const right = this.#rows[b]
    if (!left || !right) return 0
    if (left.savedAt !== right.savedAt) return left.savedAt < right.savedAt ? 1 : -1
    return left.id < right.id ? -1 : 1
  }
}

/** What a row must be for a set of filters; null where there are none. */
export function filterTest(filters: Filters): ((row: ResourceRow) => boolean) | null {
  const tests: ((row: ResourceRow) => boolean)[] = []
  const { kinds, statuses, platforms, specialties, tags, yearFrom, yearTo, savedSince } = filters
  if (kinds?.length) tests.push(({ kind }) => kinds.includes(kind))
  if (statuses?.length) tests.push(({ status }) => statuses.includes(status))
  if (platforms?.length) {
    tests.push(({ platform }) => platform !== undefined && platforms.includes(platform))
  }
  if (specialties?.length)
    tests.push((row) => specialties.some((id) => row.specialties.includes(id)))
  if (tags?.length) tests.push((row) => tags.some((tag) => row.tags.includes(tag)))
  if (filters.starred) tests.push(({ starred }) => starred)
  if (filters.sample) tests.push(({ sample }) => sample)
  if (filters.importId) tests.push(({ importId }) => importId === filters.importId)
  if (yearFrom !== undefined) tests.push(({ year }) => year !== undefined && year >= yearFrom)
  if (yearTo !== undefined) tests.push(({ year }) => year !== undefined && year <= yearTo)
  if (savedSince) {
    // A day of the user's own calendar begins at their own midnight.
    const [year = 0, month = 1, day = 1] = savedSince.split('-').map(Number)
    const since = new Date(year, month - 1, day).toISOString()
    tests.push(({ savedAt }) => savedAt >= since)
  }
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row))
}

function sortKey(row: ResourceRow, by: Exclude<SortOrder, 'best'>): string {
  if (by === 'title') return foldText(row.title)
  return by === 'saved' ? row.savedAt : row.published
}

function addOne(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}
