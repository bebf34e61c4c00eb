import { letterBits, type Segment } from './segment.ts'

/**
 * Several segments as one, without the postings of slots that are gone (`alive` holds 1 for each that is not).
 * Segments come in the order of their slots.
 */
export function mergeSegments(parts: readonly Segment[], alive: Uint8Array): Segment {
  const cursors = parts.map((part) => ({ part, at: 0 }))
  const terms: string[] = []
  const offsets: number[] = [0]
  const postings = new Uint32Array(parts.reduce((sum, part) => sum + part.postings.length, 0))
  let length = 0
  for (let term = firstTerm(cursors); term !== undefined; term = firstTerm(cursors)) {
    const before = length
    for (const cursor of cursors) {
      if (cursor.part.terms[cursor.at] !== term) continue
      length = copyLiving(cursor.part, cursor.at, alive, postings, length)
      cursor.at += 1
    }
    if (length === before) continue
    terms.push(term)
    offsets.push(length)
  }
  return {
    terms,
    offsets: Uint32Array.from(offsets),
    postings: postings.slice(0, length),
    letters: Uint32Array.from(terms, letterBits),
    ...mergeOrders(parts, alive),
  }
}

type Orders = Pick<Segment, 'documents' | 'slots' | 'starts' | 'order'>

function mergeOrders(parts: readonly Segment[], alive: Uint8Array): Orders {
  const slots = new Uint32Array(parts.reduce((sum, part) => sum + part.slots.length, 0))
  const starts = new Uint32Array(slots.length + 1)
  const order = new Uint16Array(parts.reduce((sum, part) => sum + part.order.length, 0))
  let documents = 0
  let length = 0
  for (const part of parts) {
    part.slots.forEach((slot, at) => {
      if (alive[slot] !== 1) return
      const words = part.order.subarray(part.starts[at], part.starts[at + 1])
      order.set(words, length)
      length += words.length
      slots[documents] = slot
      documents += 1
      starts[documents] = length
    })
  }
  return {
    documents: parts.reduce((sum, part) => sum + part.documents, 0),
    slots: slots.slice(0, documents),
    starts: starts.slice(0, documents + 1),
    order: order.slice(0, length),
  }
}

interface Cursor {
  readonly part: Segment
  at: number
}

function firstTerm(cursors: readonly Cursor[]): string | undefined {
  let first: string | undefined
  for (const { part, at } of cursors) {
    const term = part.terms[at]
    if (term !== undefined && (first === undefined || term < first)) first = term
  }
  return first
}

function copyLiving(
  { offsets, postings }: Segment,
  term: number,
  alive: Uint8Array,
  to: Uint32Array,
  from: number,
): number {
  let length = from
  const end = offsets[term + 1] ?? 0
  for (let at = offsets[term] ?? 0; at < end; at += 1) {
    const posting = postings[at] ?? 0
    if (alive[posting >>> 8] !== 1) continue
    to[length] = posting
    length += 1
  }
  return length
}
