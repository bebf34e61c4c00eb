import type { LexiconEntry } from '../model/searchLexicon.ts'
import type { QueryWord } from './parseQuery.ts'
import { searchLexicon } from './searchLexicon.ts'
import { americanSpelling } from './spelling.ts'
import { wordsInOrder } from './tokens.ts'

/** What a word or several mean as well. */
export interface Meaning {
  /** As it is shown; empty where it is the same word. */
  readonly label: string
  readonly parts: readonly string[]
}

/** How many words of a query are taken together, and what they mean; the likeliest first. */
export interface MeantTogether {
  readonly words: number
  readonly meanings: readonly Meaning[]
}

interface Known {
  readonly said: string
  readonly parts: readonly string[]
  readonly capitals: boolean
  readonly meanings: Meaning[]
}

/**
 * The lexicon made ready for looking words up. Where an abbreviation or a lay word means one thing only, that finds the
 * shorter word too: hypertension finds HTN.
 */
export class Meanings {
  readonly #byFirst = new Map<string, Known[]>()

  constructor(entries: readonly LexiconEntry[]) {
    for (const { said, means, capitals = false } of entries) {
      this.#add(said, capitals, means)
      const [only] = means
      if (means.length === 1 && only !== undefined && !capitals) this.#add(only, false, [said])
    }
  }

  /** The longest words from a place of a query on that mean something else as well. */
  at(words: readonly QueryWord[], from: number): MeantTogether | undefined {
    const first = words[from]?.parts[0]
    let longest: MeantTogether | undefined
    for (const known of this.#byFirst.get(first === undefined ? '' : americanSpelling(first)) ??
      []) {
      const count = wordsTaken(known, words, from)
      if (count > (longest?.words ?? 0)) longest = { words: count, meanings: known.meanings }
    }
    return longest
  }

  #add(said: string, capitals: boolean, means: readonly string[]): void {
    const parts = partsOf(said)
    const [first] = parts
    if (first === undefined) return
    const list = this.#byFirst.get(first) ?? []
    this.#byFirst.set(first, list)
    let known = list.find(({ parts: others }) => others.join(' ') === parts.join(' '))
    if (!known) {
      known = { said, parts, capitals, meanings: [] }
      list.push(known)
    }
    for (const label of means) {
      const meant = { label, parts: partsOf(label) }
      const isNew = known.meanings.every((other) => other.parts.join(' ') !== meant.parts.join(' '))
      if (isNew && meant.parts.length > 0) known.meanings.push(meant)
    }
  }
}

/** How many words of a query an entry takes; 0 where it is not what is said there. */
function wordsTaken(known: Known, words: readonly QueryWord[], from: number): number {
  let taken = 0
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (!word || word.quoted || word.field) return 0
    for (const part of word.parts) {
      if (americanSpelling(part) !== known.parts[taken]) return 0
      taken += 1
    }
    if (taken < known.parts.length) continue
    return known.capitals && word.said !== known.said ? 0 : at - from + 1
  }
  return 0
}

function partsOf(text: string): string[] {
  return wordsInOrder(text).map(americanSpelling)
}

let shipped: Meanings | undefined

/** What the words Plexus ships with mean. */
export function shippedMeanings(): Meanings {
  shipped ??= new Meanings(searchLexicon.entries)
  return shipped
}
