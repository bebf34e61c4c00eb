import { plainForm } from './plainForm.ts'
import type { Word } from './words.ts'

interface Phrase {
  readonly words: readonly string[]
  /** The phrase is an acronym: `TEN` is a disease, `ten` a number. */
  readonly inCapitals: boolean
}

/** Phrases by their first word, to be looked for in one pass. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

/** Prepares a list of phrases; those written in capitals only are found in capitals only. */
export function phraseTable(list: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>()
  for (const text of list) {
    const words = (plainForm(text).match(/[A-Za-z\d]+(?:['-][A-Za-z\d]+)*/g) ?? []).map(lowerStem)
    const [first] = words
    if (first === undefined) continue
    const known = table.get(first) ?? []
    known.push({ words, inCapitals: !/\p{Ll}/u.test(text) })
    table.set(first, known)
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length)
  return table
}

function lowerStem(word: string): string {
  const lower = word.toLowerCase()
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower
}

/** Where a phrase stands: from word `from` up to, not including, word `to`. */
export interface PhraseHit {
  readonly from: number
  readonly to: number
}

/** Every phrase of the table in the words, the longest at each place. */
export function findPhrases(words: readonly Word[], table: PhraseTable): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = candidates(words[at], table).find((candidate) => stands(candidate, words, at))
    if (phrase) hits.push({ from: at, to: at + phrase.words.length })
  }
  return hits
}

function candidates(word: Word | undefined, table: PhraseTable): readonly Phrase[] {
  if (!word) return []
  const whole = table.get(word.lower) ?? []
  const singular = word.lower.endsWith('s') ? (table.get(word.lower.slice(0, -1)) ?? []) : []
  return singular.length === 0 ? whole : [...whole, ...singular]
}

function stands({ words, inCapitals }: Phrase, text: readonly Word[], at: number): boolean {
  return words.every((word, step) => {
    const found = text[at + step]
    const before = step === 0 ? undefined : text[at + step - 1]
    if (!found || (before && found.start - before.end > 2)) return false
    if (inCapitals && /\p{Ll}/u.test(found.text.replace(/'?s$/, ''))) return false
    return found.lower === word || (step === words.length - 1 && found.lower === `${word}s`)
  })
}
