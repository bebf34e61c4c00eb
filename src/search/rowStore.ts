import type { SortOrder } from '../model/libraryView.ts'
import type { ResourceRow } from '../model/resourceRow.ts'
import { titleNorm } from './fieldScore.ts'
import { foldText } from './foldText.ts'
import { SlotOrder } from './slotOrder.ts'
import type { Facets } from './viewAnswer.ts'

type RowOrder = Exclude<SortOrder, 'best'>

/** Rows by slot. A changed resource gets a new slot; the old one is empty from then on. */
export class RowStore {
  readonly #rows: (ResourceRow | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #orders = new Map<RowOrder, SlotOrder>()
  #alive = new Uint8Array(1024)
  #titleNorms = new Float32Array(1024)
  #trashed = 0

  /** Slots given out so far, empty ones included. */
  get size(): number {
    return this.#rows.length
  }

  get living(): number {
    return this.#slots.size
  }

  get trashed(): number {
    return this.#trashed
  }

  /** By slot: 1 where there is a row. */
  get alive(): Uint8Array {
    return this.#alive
  }

  /** By slot: how much a word counts in the title. */
  get titleNorms(): Float32Array {
    return this.#titleNorms
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
    this.#makeRoom(slot)
    this.#alive[slot] = 1
    this.#titleNorms[slot] = titleNorm(row.title)
    if (row.deletedAt !== undefined) this.#trashed += 1
    for (const order of this.#orders.values()) order.add(slot)
    return slot
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    if (this.#rows[slot]?.deletedAt !== undefined) this.#trashed -= 1
    this.#rows[slot] = undefined
    this.#slots.delete(id)
    this.#alive[slot] = 0
    for (const order of this.#orders.values()) order.removed()
  }

  /** Living slots from the first given out to the last. */
  slots(): Uint32Array {
    return Uint32Array.from(this.#slots.values()).sort()
  }

  /** Living slots in an order: newest saved, newest published, or by title; ties by when saved, then by id. */
  order(by: RowOrder): Uint32Array {
    let order = this.#orders.get(by)
    if (!order) {
      order = new SlotOrder(this.#comparing(by), this.#slots.values())
      this.#orders.set(by, order)
    }
    return order.slots(this.#alive)
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
      specialties: new Map<string, number>(),
      tags: new Map<string, number>(),
    }
    for (const slot of this.#slots.values()) {
      const row = this.#rows[slot]
      if (!row) continue
      if (row.sample) counts.sample += 1
      if (row.deletedAt !== undefined) {
        counts.trashed += 1
        continue
      }
      counts.total += 1
      if (row.starred) counts.starred += 1
      addOne(counts.kinds, row.kind)
      addOne(counts.statuses, row.status)
      if (row.platform) addOne(counts.platforms, row.platform)
      for (const id of row.specialties) countIn(counts.specialties, id)
      for (const tag of row.tags) countIn(counts.tags, tag)
    }
    // A tag may be named like a property every object has: fromEntries sets it all the same.
    return {
      ...counts,
      specialties: Object.fromEntries(counts.specialties),
      tags: Object.fromEntries(counts.tags),
    }
  }

  #makeRoom(slot: number): void {
    if (slot < this.#alive.length) return
    const alive = new Uint8Array(slot * 2)
    alive.set(this.#alive)
    this.#alive = alive
    const norms = new Float32Array(slot * 2)
    norms.set(this.#titleNorms)
    this.#titleNorms = norms
  }

  #comparing(by: RowOrder): (a: number, b: number) => number {
    const key = this.#sortKey(by)
    const descending = by === 'title' ? 1 : -1
    return (a, b) => {
      const left = key(a)
      const right = key(b)
      if (left !== right) return left < right ? -descending : descending
      return this.#tie(a, b)
    }
  }

  #sortKey(by: RowOrder): (slot: number) => string {
    if (by === 'saved') return (slot) => this.#rows[slot]?.savedAt ?? ''
    if (by === 'published') return (slot) => this.#rows[slot]?.published ?? ''
    const folded: string[] = []
    return (slot) => {
      folded[slot] ??= foldText(this.#rows[slot]?.title ?? '')
      return folded[slot] ?? ''
    }
  }

  #tie(a: number, b: number): number {
    const left = this.#rows[a]
    const right = this.#rows[b]
    if (!left || !right) return 0
    if (left.savedAt !== right.savedAt) return left.savedAt < right.savedAt ? 1 : -1
    return left.id < right.id ? -1 : 1
  }
}

function addOne(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

function countIn(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
