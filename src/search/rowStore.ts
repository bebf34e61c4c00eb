import { titleNorm } from './fieldScore.ts'
import { SlotOrder } from './slotOrder.ts'

/** What every row has, whatever it is a row of. */
export interface StoredRow {
  readonly id: string
  readonly deletedAt?: string | undefined
}

/** One of the texts rows are put in order by; the smaller goes first where it is not `descending`. */
export interface SortKey<Row> {
  readonly of: (row: Row) => string
  readonly descending?: boolean
}

/** How rows of one kind are named and put in order. Rows alike in every key go by id. */
export interface RowShape<Row, Order extends string> {
  readonly titleOf: (row: Row) => string
  readonly orders: Readonly<Record<Order, readonly SortKey<Row>[]>>
  /** The order without words, and of equals with them. */
  readonly usual: Order
}

/** Rows by slot. A changed record gets a new slot; the old one is empty from then on. */
export class RowStore<Row extends StoredRow, Order extends string> {
  readonly #shape: RowShape<Row, Order>
  readonly #rows: (Row | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #orders = new Map<Order, SlotOrder>()
  #alive = new Uint8Array(1024)
  #titleNorms = new Float32Array(1024)
  #trashed = 0

  constructor(shape: RowShape<Row, Order>) {
    this.#shape = shape
  }

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

  rowAt(slot: number): Row | undefined {
    return this.#rows[slot]
  }

  rowOf(id: string): Row | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#rows[slot]
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  /** Keeps a row in a slot of its own and answers it. */
  add(row: Row): number {
    this.remove(row.id)
    const slot = this.#rows.length
    this.#rows.push(row)
    this.#slots.set(row.id, slot)
    this.#makeRoom(slot)
    this.#alive[slot] = 1
    this.#titleNorms[slot] = titleNorm(this.#shape.titleOf(row))
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

  /** The living rows. */
  *rows(): Generator<Row> {
    for (const slot of this.#slots.values()) {
      const row = this.#rows[slot]
      if (row) yield row
    }
  }

  /** Living slots in an order. */
  order(by: Order): Uint32Array {
    let order = this.#orders.get(by)
    if (!order) {
      order = new SlotOrder(this.#comparing(by), this.#slots.values())
      this.#orders.set(by, order)
    }
    return order.slots(this.#alive)
  }

  /** What an order goes by has changed: it is made anew when it is next asked for. */
  forgetOrder(by: Order): void {
    this.#orders.delete(by)
  }

  /** Living slots in the order without words. */
  usualOrder(): Uint32Array {
    return this.order(this.#shape.usual)
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

  #comparing(by: Order): (a: number, b: number) => number {
    const keys = this.#shape.orders[by].map(({ of, descending }) => ({
      of: this.#bySlot(of),
      smallerFirst: descending ? 1 : -1,
    }))
    return (a, b) => {
      for (const { of, smallerFirst } of keys) {
        const left = of(a)
        const right = of(b)
        if (left !== right) return left < right ? smallerFirst : -smallerFirst
      }
      return (this.#rows[a]?.id ?? '') < (this.#rows[b]?.id ?? '') ? -1 : 1
    }
  }

  /** A key worked out once for each slot: a slot never changes its row. */
  #bySlot(of: (row: Row) => string): (slot: number) => string {
    const known: string[] = []
    return (slot) => {
      const before = known[slot]
      if (before !== undefined) return before
      const row = this.#rows[slot]
      const key = row ? of(row) : ''
      known[slot] = key
      return key
    }
  }
}
