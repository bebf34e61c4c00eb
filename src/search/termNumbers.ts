const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193
/** A table this full is doubled. */
const mostFull = 0.6

/**
 * Numbers given to terms in the order they come. A term is looked up where it stands in a text: most words of a library
 * have been seen before, and cutting each out to ask for it takes longer than the asking. Hashed after FNV-1a
 * (Fowler, Noll, Vo), open addressing.
 */
export class TermNumbers {
  readonly terms: string[] = []
  #hashes = new Uint32Array(1024)
  /** By place in the table: the number of the term from 1; 0 where there is none. */
  #table = new Uint32Array(4096)

  /** The number of the term that stands from `start` to `end` (not included) in a text; a new one where it is new. */
  numberOf(text: string, start: number, end: number): number {
    let hash = fnvOffset
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.#table.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#table[place] ?? 0) - 1
      if (number < 0) return this.#add(text, start, end, hash, place)
      if (this.#hashes[number] === hash && isAt(this.terms[number] ?? '', text, start, end))
        return number
    }
  }

  #add(text: string, start: number, end: number, hash: number, place: number): number {
    const number = this.terms.length
    this.terms.push(detached(text, start, end))
    if (number >= this.#hashes.length) {
      const hashes = new Uint32Array(number * 2)
      hashes.set(this.#hashes)
      this.#hashes = hashes
    }
    this.#hashes[number] = hash
    this.#table[place] = number + 1
    if (this.terms.length > this.#table.length * mostFull) this.#spread()
    return number
  }

  #spread(): void {
    const table = new Uint32Array(this.#table.length * 2)
    const mask = table.length - 1
    for (let number = 0; number < this.terms.length; number += 1) {
      let place = (this.#hashes[number] ?? 0) & mask
      while (table[place] !== 0) place = (place + 1) & mask
      table[place] = number + 1
    }
    this.#table = table
  }
}

function isAt(term: string, text: string, start: number, end: number): boolean {
  if (term.length !== end - start) return false
  for (let at = 0; at < term.length; at += 1) {
    if (term.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

/** A copy: a slice of an abstract would keep the whole abstract in memory. */
function detached(text: string, start: number, end: number): string {
  return text.slice(start, end).split('').join('')
}
