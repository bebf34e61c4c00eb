import { foldText } from './foldText.ts'
import type { QueryWord } from './parseQuery.ts'
import type { MatchRange } from './viewAnswer.ts'

const run = /[\p{L}\p{M}\p{N}]+/gu
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const mostRanges = 500

/**
 * Where the words of a query stand in a text, in order and apart. The part that was typed is marked, the whole word
 * where it was meant but spelt otherwise. `meant` are the terms misspelt words were taken for.
 */
export function highlightText(
  text: string,
  words: readonly QueryWord[],
  meant: ReadonlySet<string>,
): MatchRange[] {
  if (words.length === 0) return []
  const ranges: MatchRange[] = []
  for (const found of text.matchAll(run)) {
    if (ranges.length >= mostRanges) break
    const [original] = found
    const start = found.index
    if (wide.test(original)) {
      ranges.push(...wideRanges(original, start, words))
      continue
    }
    const folded = foldText(original)
    const length = matchedLength(folded, words, meant)
    if (length === 0) continue
    // Where folding changed the length, letters no longer stand beneath each other: the whole word is marked.
    const end = folded.length === original.length ? start + length : start + original.length
    ranges.push([start, end])
  }
  return ranges
}

function matchedLength(
  folded: string,
  words: readonly QueryWord[],
  meant: ReadonlySet<string>,
): number {
  let longest = meant.has(folded) ? folded.length : 0
  for (const { term, prefix } of words) {
    const matches = prefix ? folded.startsWith(term) : folded === term
    if (matches && term.length > longest) longest = term.length
  }
  return longest
}

function wideRanges(original: string, start: number, words: readonly QueryWord[]): MatchRange[] {
  const marked = new Uint8Array(original.length)
  for (const { term } of words) {
    for (let at = original.indexOf(term); at >= 0; at = original.indexOf(term, at + 1)) {
      marked.fill(1, at, at + term.length)
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
