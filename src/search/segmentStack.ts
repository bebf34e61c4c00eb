import { mergeSegments } from './mergeSegments.ts'
import type { Segment } from './segment.ts'

const most = 6

/**
 * The segments in order of their slots, those of like size made one as in a log-structured index: an edit costs little,
 * a search looks in few places.
 */
export class SegmentStack {
  #segments: Segment[] = []

  get segments(): readonly Segment[] {
    return this.#segments
  }

  push(segment: Segment, alive: Uint8Array): void {
    this.#segments.push(segment)
    while (this.#segments.length > 1) {
      const last = this.#segments.at(-1)
      const before = this.#segments.at(-2)
      if (!last || !before) return
      if (this.#segments.length <= most && last.documents * 2 < before.documents) return
      this.#segments.splice(-2, 2, mergeSegments([before, last], alive))
    }
  }

  /** All as one. */
  merged(alive: Uint8Array): Segment {
    return mergeSegments(this.#segments, alive)
  }

  clear(): void {
    this.#segments = []
  }

  replaceBy(segment: Segment): void {
    this.#segments = [segment]
  }
}
