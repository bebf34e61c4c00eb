import type { TextSpan } from './textSpan.ts'

/*
 * Emoji as sequences (Unicode Technical Standard 51): those recommended for interchange, the same without their
 * variation selectors, and keycaps. As a string, because the compiler's target does not know the flag `v` yet,
 * while every engine this runs on does.
 */
const sequence = '\\p{RGI_Emoji}|[0-9#*]\\uFE0F?\\u20E3|\\p{Emoji_Presentation}'
let pattern: RegExp | undefined

/** Where a sequence can begin at all; trying the long pattern at every letter would cost a hundred times as much. */
const beginnings =
  /[0-9#*](?=\uFE0F?\u20E3)|[\u00A9\u00AE](?=\uFE0F)|[\u203C\u2049\u2122\u2139\u2190-\u21FF\u2300-\u23FF\u24C2\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF\u3030\u303D\u3297\u3299\u{1F000}-\u{1FBFF}]/gu

/** The emoji of a text, each sequence (family, flag, skin tone) once, by position. */
export function emojiSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  for (const { index } of text.matchAll(beginnings)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue
    pattern ??= new RegExp(sequence, 'vy')
    pattern.lastIndex = index
    const found = pattern.exec(text)
    if (found) spans.push({ start: index, end: index + found[0].length })
  }
  return spans
}
