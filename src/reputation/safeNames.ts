import {
  diseasesNamedAfterPlaces,
  eponymNouns,
  eponyms,
  publicPeople,
  trialNames,
} from './lexicon/harmless.ts'
import { findPhrases, phraseTable } from './phrases.ts'
import type { Span } from './rules/rule.ts'
import type { Word } from './words.ts'

const eponymWords = new Set(eponyms.flatMap((name) => name.toLowerCase().split(/[ -]/)))
const nouns = new Set(eponymNouns.flatMap((noun) => [noun, `${noun}s`, `${noun}es`]))
const harmlessPhrases = phraseTable([...diseasesNamedAfterPlaces, ...publicPeople, ...trialNames])

/** What makes a surname a person's and not a disease's: `Mr. Parkinson`. */
const titles = new Set('mr mrs ms miss mx pt patient named called señor señora sra'.split(' '))

/** Names that stand for a sign, an illness, an instrument, a trial or a person of history, found word by word. */
export function safeNames(words: readonly Word[]): Span[] {
  const spans: Span[] = findPhrases(words, harmlessPhrases).flatMap(({ from, to }) =>
    spanOf(words, from, to),
  )
  for (let at = 0; at < words.length; at += 1) {
    const end = eponymEnd(words, at)
    if (end === undefined) continue
    spans.push(...spanOf(words, at, end))
    at = end - 1
  }
  return spans
}

function spanOf(words: readonly Word[], from: number, to: number): Span[] {
  const [first, last] = [words[from], words[to - 1]]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** Up to four eponyms and then what they name: `Child-Pugh score`, `Guillain-Barré syndrome`. */
function eponymEnd(words: readonly Word[], at: number): number | undefined {
  if (titles.has(words[at - 1]?.lower ?? '')) return undefined
  let end = at
  while (end < at + 4 && isEponym(words[end])) end += 1
  if (end === at || !nouns.has(words[end]?.lower ?? '')) return undefined
  return end + 1
}

function isEponym(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}/u.test(word.text)) return false
  return word.lower.split('-').every((piece) => eponymWords.has(piece.replace(/'s$/, '')))
}
