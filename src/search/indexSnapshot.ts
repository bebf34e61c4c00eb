import { z } from 'zod'
import type { Segment } from './segment.ts'

/**
 * The index as it is kept between starts: plain data that can be cloned. `rows` are JSON: parsing thousands of them
 * takes a third of the time of cloning them.
 */
export interface IndexSnapshot {
  readonly version: number
  /** The names specialties were found by and the spellings known, one a line; others ask for another index. */
  readonly specialties: string
  readonly rows: string
  readonly segment: PackedSegment
}

type PackedSegment = Omit<Segment, 'terms'> & { readonly terms: string }

const numbers = z.instanceof(Uint32Array)
const whole = z.number().int().nonnegative()

/** What was saved, as far as it can be told without building it anew: every list as long as the others say. */
const snapshotSchema: z.ZodType<IndexSnapshot> = z.object({
  version: whole,
  specialties: z.string(),
  rows: z.string(),
  segment: z
    .object({
      terms: z.string(),
      offsets: numbers,
      postings: numbers,
      letters: numbers,
      documents: whole,
    })
    .refine(({ terms, offsets, postings, letters }) => {
      const held = terms === '' ? 0 : terms.split('\n').length
      const grows = offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))
      return (
        letters.length === held &&
        offsets.length === held + 1 &&
        offsets.at(-1) === postings.length &&
        grows
      )
    }),
})

/** A saved index and its rows; undefined for what is none, or damaged. */
export function readSnapshot<Row>(
  saved: unknown,
): { readonly snapshot: IndexSnapshot; readonly rows: readonly Row[] } | undefined {
  const parsed = snapshotSchema.safeParse(saved)
  if (!parsed.success) return undefined
  try {
    const rows: unknown = JSON.parse(parsed.data.rows)
    if (!Array.isArray(rows) || rows.length !== parsed.data.segment.documents) return undefined
    return rows.every(hasId) ? { snapshot: parsed.data, rows } : undefined
  } catch {
    return undefined
  }
}

function hasId(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
}

/** A segment over all rows, its slots numbered as the rows stand in `rows`. */
export function packSegment(
  { terms, offsets, postings, letters, starts, order }: Segment,
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
    slots: Uint32Array.from(slots, (_slot, at) => at),
    starts,
    order,
  }
}

/** The segment of a snapshot. */
export function unpackSegment({ terms, ...rest }: PackedSegment): Segment {
  return { ...rest, terms: terms === '' ? [] : terms.split('\n') }
}
