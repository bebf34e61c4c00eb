/** Counts one more of a name from a fixed list. */
export function addOne<Name extends string>(counts: { [Each in Name]?: number }, name: Name): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** Counts names the user chose. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** A tag may be named like a property every object has: fromEntries sets it all the same. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts)
  }
}
