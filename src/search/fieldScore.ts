import { bodyShift, inPeople, inTags, inTitle } from './segment.ts'

const titleWeight = 6
const peopleWeight = 5
const tagsWeight = 3
const bodyWeight = 1.4
/** BM25's k1: how soon repetitions stop to count. */
const saturation = 1.2
/** BM25's b for titles, and the length of a usual one in words. */
const lengthMatters = 0.35
const usualLength = 12

/** What the places of a posting (its eight bits) are worth in a document with this title norm. */
export function fieldScore(bits: number, titleNorm: number): number {
  const besides = besidesTitle[bits] ?? 0
  return (bits & inTitle) === 0 ? besides : besides + titleWeight * titleNorm
}

/** A word counts more in a short title than in a long one. */
export function titleNorm(title: string): number {
  let words = 1
  for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) words += 1
  return 1 / (1 - lengthMatters + (lengthMatters * words) / usualLength)
}

/** What every combination of other places and repetitions is worth, worked out once. */
const besidesTitle = Float32Array.from({ length: 256 }, (_, bits) => {
  const repetitions = bits >>> bodyShift
  return (
    (bits & inPeople ? peopleWeight : 0) +
    (bits & inTags ? tagsWeight : 0) +
    bodyWeight * ((repetitions * (saturation + 1)) / (repetitions + saturation))
  )
})
