import type { TextSpan } from './textSpan.ts'

let segmenter: Intl.Segmenter | undefined

/**
 * Between two printable ASCII characters there is always a boundary, so only what is not ASCII, with its neighbours
 * (the letter under an accent, the digit after an Arabic number sign), needs the segmenter, which is slow.
 */
const notPlain = /[\x20-\x7E\n]?[^\x20-\x7E\n]+(?:[\x20-\x7E\n][^\x20-\x7E\n]+)*[\x20-\x7E\n]?/g

/** The characters as a reader sees them (extended grapheme clusters, UAX 29), by position. */
export function graphemes(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  const pushPlain = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) spans.push({ start: at, end: at + 1 })
  }
  let at = 0
  for (const { index, 0: stretch } of text.matchAll(notPlain)) {
    pushPlain(at, index)
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    at = index
    for (const { segment } of segmenter.segment(stretch)) {
      spans.push({ start: at, end: at + segment.length })
      at += segment.length
    }
  }
  pushPlain(at, text.length)
  return spans
}
