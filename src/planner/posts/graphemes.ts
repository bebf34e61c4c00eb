import type { TextSpan } from './textSpan.ts'

let segmenter: Intl.Segmenter | undefined

/** The characters as a reader sees them (extended grapheme clusters, UAX 29), by position. */
export function graphemes(text: string): TextSpan[] {
  // Between printable ASCII characters there is always a boundary: most texts need no segmenter.
  if (/^[\x20-\x7E\n]*$/.test(text)) {
    return Array.from(text, (_, at) => ({ start: at, end: at + 1 }))
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))
}
