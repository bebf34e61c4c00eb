import type { Segment } from './segment.ts'

/**
 * The index as it is kept between starts: plain data that can be cloned. `rows` are JSON: parsing thousands of them
 * takes a third of the time of cloning them.
 */
export interface IndexSnapshot {
  readonly version: number
  /** The names specialties were found by, one a line; other names ask for another index. */
  readonly specialties: string
  readonly rows: string
  readonly segment: PackedSegment
}

type PackedSegment = Omit<Segment, 'terms'> & { readonly terms: string }

/** A segment over all rows, its slots numbered as the rows stand in `rows`. */
export function packSegment(
  { terms, offsets, postings, letters }: Segment,
  slots: Uint32Array,
): PackedSegment {
  const place = new Uint32Array((slots.at(-1) ?? 0) + 1)
  slots.forEach((slot, at) => {
    place[slot] = at
  })
  const renumbered = postings.map((posting) => (place[posting >>> 8] ?? 0) * 256 + (posting & 0xff))
  return {
    terms: terms.join('\n'),
    offsets,
    postings: renumbered,
    letters,
    documents: slots.length,
  }
}

/** The segment of a snapshot. */
export function unpackSegment({ terms, ...rest }: PackedSegment): Segment {
  return { ...rest, terms: terms === '' ? [] : terms.split('\n') }
}
