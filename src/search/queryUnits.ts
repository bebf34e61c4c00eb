import type { Meaning, Meanings, MeantTogether } from './meanings.ts'
import type { QueryWord } from './parseQuery.ts'
import { americanSpelling } from './spelling.ts'
import type { WordHits } from './wordHits.ts'

/** A word of a query, or several that mean something together. */
export interface AskedUnit {
  readonly words: readonly QueryWord[]
  readonly meanings: readonly Meaning[]
}

/** A unit with the documents that have it. */
export interface QueryUnit extends AskedUnit {
  readonly hits: WordHits
}

/**
 * The words of a query one by one, those that mean something together taken together, and two that are a term when
 * joined: follow up is followup too.
 */
export function unitsOf(
  words: readonly QueryWord[],
  meanings: Meanings,
  isTerm: (term: string) => boolean,
): AskedUnit[] {
  const units: AskedUnit[] = []
  for (let at = 0; at < words.length; ) {
    const together = meanings.at(words, at) ?? joinedAt(words, at, isTerm)
    const count = together?.words ?? 1
    units.push({ words: words.slice(at, at + count), meanings: together?.meanings ?? [] })
    at += count
  }
  return units
}

function joinedAt(
  words: readonly QueryWord[],
  at: number,
  isTerm: (term: string) => boolean,
): MeantTogether | undefined {
  const [left, right] = [words[at], words[at + 1]]
  if (!left || !right || !isBare(left) || !isBare(right)) return undefined
  const joined = americanSpelling(left.joined + right.joined)
  return isTerm(joined) ? { words: 2, meanings: [{ label: '', parts: [joined] }] } : undefined
}

function isBare({ quoted, field, parts }: QueryWord): boolean {
  return !quoted && field === undefined && parts.length === 1
}
