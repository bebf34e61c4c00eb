import { fieldScore } from './fieldScore.ts'
import type { Meaning } from './meanings.ts'
import { type RunPlace, slotsWithRun } from './runSlots.ts'
import { inTitle } from './segment.ts'
import { rarity, type Searched, type WordHits } from './wordHits.ts'
import { wordNumber } from './wordOrder.ts'

const meaningWeight = 0.5
/** Each further meaning is less likely meant. */
const lessLikely = 0.85

/** The documents that have a word, and those that have what it means: these say so, and count less. */
export function withMeanings(
  plain: WordHits,
  meanings: readonly Meaning[],
  searched: Searched,
): WordHits {
  const scores = new Map<number, number>()
  const titles = new Map<number, number>()
  const also = new Map<number, string>()
  plain.slots.forEach((slot, at) => {
    scores.set(slot, plain.scores[at] ?? 0)
    titles.set(slot, plain.titles[at] ?? 0)
  })
  meanings.forEach(({ label, parts }, place) => {
    const found = [...slotsWithRun(parts.map(placeOf), searched)]
    const weight = meaningWeight * lessLikely ** place * rarity(found.length, searched.living)
    for (const [slot, bits] of found) {
      const score = weight * fieldScore(bits, searched.titleNorms[slot] ?? 1)
      if (score <= (scores.get(slot) ?? 0)) continue
      scores.set(slot, score)
      if (label !== '') also.set(slot, label)
      if ((bits & inTitle) !== 0) titles.set(slot, 1)
    }
  })
  return {
    slots: Uint32Array.from(scores.keys()),
    scores: Float32Array.from(scores.values()),
    titles: Uint8Array.from(scores.keys(), (slot) => titles.get(slot) ?? 0),
    meant: plain.meant,
    also,
  }
}

/** Every place of a meaning is the word itself, the last one in the plural too. */
function placeOf(part: string, at: number, all: readonly string[]): RunPlace {
  const terms = [part]
  if (at === all.length - 1 && /[a-z]{3}$/.test(part)) {
    terms.push(part.endsWith('s') ? part.slice(0, -1) : `${part}s`)
  }
  return { terms, numbers: new Set(terms.map(wordNumber)) }
}
