import { type Closeness, WordsTogether } from './closeness.ts'
import type { QueryUnit } from './queryUnits.ts'
import { mostSlots, type Segment } from './segment.ts'
import type { WordHits } from './wordHits.ts'
import { orderOf } from './wordOrder.ts'

/** How many of the best are looked at once more. */
const lookedAtAgain = 200
/** Scores are compared to one part in a million. */
const steps = 1_000_000
const allInTitle = 1.3
const closeInTitle = 0.3
const closeInText = 0.2
const titleBegins = 1.15
const wholeTitle = 1.3

/** What ranking needs of the rows. */
export interface RankedRows {
  readonly size: number
  /** Living slots in the order of equals. */
  usualOrder(): Uint32Array
}

/** The slots every one of the units hits, best first; ties in the usual order. */
export function rankSlots(
  units: readonly QueryUnit[],
  rows: RankedRows,
  segments: readonly Segment[],
): Uint32Array {
  const scores = sumOfHits(
    units.map(({ hits }) => hits),
    rows.size,
  )
  const slots = sorted(scores, rows.usualOrder())
  if (units.length > 0) liftClose(slots, scores, new WordsTogether(units, segments), segments)
  return slots
}

/** By slot: the sum of the words' scores; 0 where a word is missing. Titles that have all the words count more. */
function sumOfHits(hits: readonly WordHits[], size: number): Float32Array {
  const scores = new Float32Array(size)
  const found = new Uint8Array(size)
  const titles = new Uint8Array(size)
  hits.forEach(({ slots, scores: gained, titles: titled }, index) => {
    const last = index === hits.length - 1
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0
      if (found[slot] !== index) continue
      found[slot] = index + 1
      scores[slot] = (scores[slot] ?? 0) + (gained[at] ?? 0)
      titles[slot] = (titles[slot] ?? 0) + (titled[at] ?? 0)
      if (last && index > 0 && titles[slot] === hits.length) {
        scores[slot] = (scores[slot] ?? 0) * allInTitle
      }
    }
  })
  for (let slot = 0; slot < size; slot += 1) if (found[slot] !== hits.length) scores[slot] = 0
  return scores
}

/** One number holds score and place, so that sorting needs no comparing function: 20,000 in a millisecond or two. */
function sorted(scores: Float32Array, usual: Uint32Array): Uint32Array {
  let highest = 0
  for (let slot = 0; slot < scores.length; slot += 1) {
    if ((scores[slot] ?? 0) > highest) highest = scores[slot] ?? 0
  }
  const keys = new Float64Array(usual.length)
  let length = 0
  for (let place = 0; place < usual.length; place += 1) {
    const score = scores[usual[place] ?? 0] ?? 0
    if (score <= 0) continue
    keys[length] = Math.round((1 - score / highest) * steps) * mostSlots + place
    length += 1
  }
  const order = keys.subarray(0, length).sort()
  const slots = new Uint32Array(length)
  for (let at = 0; at < length; at += 1) slots[at] = usual[(order[at] ?? 0) % mostSlots] ?? 0
  return slots
}

/** Among the best, one that has the words side by side goes before one that has them apart. */
function liftClose(
  slots: Uint32Array,
  scores: Float32Array,
  together: WordsTogether,
  segments: readonly Segment[],
): void {
  const head = [...slots.subarray(0, lookedAtAgain)].map((slot, place) => {
    const order = orderIn(segments, slot)
    const factor = order ? factorOf(together.of(order)) : 1
    return { slot, place, score: (scores[slot] ?? 0) * factor }
  })
  head.sort((a, b) => b.score - a.score || a.place - b.place)
  slots.set(head.map(({ slot }) => slot))
}

function factorOf({ title, text, begins, whole }: Closeness): number {
  const first = whole ? wholeTitle : begins ? titleBegins : 1
  return first * (1 + closeInTitle * title + closeInText * text)
}

function orderIn(segments: readonly Segment[], slot: number): Uint16Array | undefined {
  for (const segment of segments) {
    const order = orderOf(segment, slot)
    if (order) return order
  }
  return undefined
}
