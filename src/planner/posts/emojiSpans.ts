import type { TextSpan } from './textSpan.ts'

/*
 * Emoji as sequences (Unicode Technical Standard 51): those recommended for interchange, the same without their
 * variation selectors, and keycaps. As a string, because the compiler's target does not know the flag `v` yet,
 * while every engine this runs on does.
 */
const sequence = '\\p{RGI_Emoji}|[0-9#*]\\uFE0F?\\u20E3|\\p{Emoji_Presentation}'
let pattern: RegExp | undefined

/** The emoji of a text, each sequence (family, flag, skin tone) once, by position. */
export function emojiSpans(text: string): TextSpan[] {
  pattern ??= new RegExp(sequence, 'gv')
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
