import { foldText } from './foldText.ts'
import type { QueryWord } from './parseQuery.ts'
import { americanBeginnings, americanSpelling } from './spelling.ts'
import { wordsInOrder } from './tokens.ts'
import type { MatchRange } from './viewAnswer.ts'

const run = /[\p{L}\p{M}\p{N}]+/gu
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const plainLetters = /^[a-z]*$/
const mostRanges = 500

/** A run of letters and digits of a text, as it is compared. */
interface Run {
  readonly start: number
  readonly original: string
  readonly folded: string
  /** The words it is made of, in America's spelling. */
  readonly parts: readonly string[]
}

/**
 * Where the words of a query stand in a text, in order and apart. The part that was typed is marked, the whole word
 * where it was meant but spelt otherwise; of words that belong together only where they stand together. `meant` are the
 * terms misspelt words were taken for.
 */
export function highlightText(
  text: string,
  words: readonly QueryWord[],
  meant: ReadonlySet<string>,
): MatchRange[] {
  if (words.length === 0) return []
  const runs = runsOf(text)
  const together = runsTogether(runs, words)
  const ranges: MatchRange[] = []
  runs.forEach((found, at) => {
    if (ranges.length >= mostRanges) return
    const { start, original, folded } = found
    if (wide.test(original)) {
      ranges.push(...wideRanges(original, start, words))
      return
    }
    const length = together.has(at) ? folded.length : matchedLength(found, words, meant)
    if (length === 0) return
    // Where folding changed the length, letters no longer stand beneath each other: the whole word is marked.
    const end = folded.length === original.length ? start + length : start + original.length
    ranges.push([start, end])
  })
  return ranges
}

function runsOf(text: string): Run[] {
  return Array.from(text.matchAll(run), ({ 0: original, index: start }) => {
    const folded = foldText(original)
    const parts = plainLetters.test(folded) ? [folded] : wordsInOrder(folded)
    return { start, original, folded, parts: parts.map(americanSpelling) }
  })
}

/** The places of runs in which words made of several stand, one after the other. */
function runsTogether(runs: readonly Run[], words: readonly QueryWord[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (words.every(({ parts }) => parts.length < 2)) return found
  const all = runs.flatMap(({ parts }, at) => parts.map((part) => ({ part, at })))
  for (const { parts, prefix } of words) {
    if (parts.length < 2) continue
    const asked = parts.map(americanSpelling)
    for (let from = 0; from + asked.length <= all.length; from += 1) {
      const matches = asked.every((part, at) => {
        const stands = all[from + at]?.part ?? ''
        return stands === part || (prefix && at === asked.length - 1 && stands.startsWith(part))
      })
      if (matches) for (let at = 0; at < asked.length; at += 1) found.add(all[from + at]?.at ?? -1)
    }
  }
  return found
}

function matchedLength(
  { folded, parts }: Run,
  words: readonly QueryWord[],
  meant: ReadonlySet<string>,
): number {
  const spelt = americanSpelling(folded)
  let longest = meant.has(folded) || meant.has(spelt) ? folded.length : 0
  for (const { joined, parts: asked, prefix, quoted } of words) {
    if (quoted && asked.length > 1) continue
    if (prefix && folded.startsWith(joined)) longest = Math.max(longest, joined.length)
    else if (isSpelt(joined, spelt, parts, prefix)) longest = folded.length
  }
  return longest
}

function isSpelt(joined: string, spelt: string, parts: readonly string[], prefix: boolean) {
  const american = americanSpelling(joined)
  if (spelt === american || parts.includes(american)) return true
  return prefix && americanBeginnings(joined).some((beginning) => spelt.startsWith(beginning))
}

function wideRanges(original: string, start: number, words: readonly QueryWord[]): MatchRange[] {
  const marked = new Uint8Array(original.length)
  for (const { joined } of words) {
    for (let at = original.indexOf(joined); at >= 0; at = original.indexOf(joined, at + 1)) {
      marked.fill(1, at, at + joined.length)
    }
  }
  const ranges: MatchRange[] = []
  for (let at = 0; at < marked.length; at += 1) {
    if (!marked[at]) continue
    const from = at
    while (marked[at + 1]) at += 1
    ranges.push([start + from, start + at + 1])
  }
  return ranges
}
