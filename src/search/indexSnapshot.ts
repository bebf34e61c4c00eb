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
      slots: numbers,
      starts: numbers,
      order: z.instanceof(Uint16Array),
    })
    .refine(({ terms, offsets, postings, letters, documents, slots, starts, order }) => {
      const held = terms === '' ? 0 : terms.split('\n').length
      return (
        letters.length === held &&
        divides(offsets, held, postings.length) &&
        slots.length === documents &&
        divides(starts, documents, order.length)
      )
    }),
})

/** Whether rising places cut a list of a length into so many pieces. */
function divides(places: Uint32Array, pieces: number, length: number): boolean {
  return (
    places.length === pieces + 1 &&
    places.at(-1) === length &&
    places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
  )
}

const versionSchema = z.object({ version: whole })

/** Of which version a saved index is, whatever else it holds; undefined for what is none. */
export function snapshotVersion(saved: unknown): number | undefined {
  return versionSchema.safeParse(saved).data?.version
}

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
