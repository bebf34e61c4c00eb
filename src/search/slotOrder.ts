/**
 * Slots kept in an order as they come and go: a change costs one pass over them, not a new sorting.
 * `compare` must never call two slots equal.
 */
export class SlotOrder {
  readonly #compare: (a: number, b: number) => number
  #sorted = new Uint32Array(0)
  #added: number[] = []
  #stale = false

  constructor(compare: (a: number, b: number) => number, slots: Iterable<number>) {
    this.#compare = compare
    this.#added = [...slots]
  }

  add(slot: number): void {
    this.#added.push(slot)
  }

  /** Some slot is alive no more. */
  removed(): void {
    this.#stale = true
  }

  /** The slots for which `alive` holds 1, in order. */
  slots(alive: Uint8Array): Uint32Array {
    if (this.#added.length === 0 && !this.#stale) return this.#sorted
    const added = this.#added.filter((slot) => alive[slot] === 1).sort(this.#compare)
    const kept = this.#stale ? this.#sorted.filter((slot) => alive[slot] === 1) : this.#sorted
    this.#sorted = added.length === 0 ? kept : this.#merged(kept, added)
    this.#added = []
    this.#stale = false
    return this.#sorted
  }

  #merged(kept: Uint32Array, added: readonly number[]): Uint32Array<ArrayBuffer> {
    const merged = new Uint32Array(kept.length + added.length)
    let from = 0
    added.forEach((slot, index) => {
      const to = this.#placeOf(slot, kept, from)
      merged.set(kept.subarray(from, to), from + index)
      merged[to + index] = slot
      from = to
    })
    merged.set(kept.subarray(from), from + added.length)
    return merged
  }

  #placeOf(slot: number, kept: Uint32Array, from: number): number {
    let low = from
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(kept[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
