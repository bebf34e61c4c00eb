import type { WordHits } from './wordHits.ts'

/** The documents that have all of some words, as if they were one word. */
export function intersectHits(all: readonly WordHits[], size: number): WordHits {
  const found = new Uint8Array(size)
  const scores = new Float32Array(size)
  const titles = new Uint8Array(size)
  all.forEach((hits, index) => {
    hits.slots.forEach((slot, at) => {
      if (found[slot] !== index) return
      found[slot] = index + 1
      scores[slot] = (scores[slot] ?? 0) + (hits.scores[at] ?? 0)
      titles[slot] = (titles[slot] ?? 0) + (hits.titles[at] ?? 0)
    })
  })
  const slots = (all.at(-1)?.slots ?? new Uint32Array()).filter(
    (slot) => found[slot] === all.length,
  )
  return {
    slots,
    scores: Float32Array.from(slots, (slot) => scores[slot] ?? 0),
    titles: Uint8Array.from(slots, (slot) => (titles[slot] === all.length ? 1 : 0)),
    meant: all.flatMap(({ meant }) => meant),
  }
}
