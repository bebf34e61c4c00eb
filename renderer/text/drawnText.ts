import { visibleText } from './visibleText.ts'

/**
 * The most of one text that is laid out as one piece, in UTF-16 units: shaping and breaking it takes time with its
 * length, and most that is drawn stands on one line. What may be read whole is drawn in pieces (PlainText, Markdown).
 */
export const mostDrawn = 4_000
/** Of a title that is shown beside the pointer or read out. */
export const mostSpoken = 1_000

/** The first units of a text, never half a character, with an ellipsis where it was cut; the text itself where it is short. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 2)
  const to = last >= 0xd800 && last <= 0xdbff ? most - 2 : most - 1
  return `${text.slice(0, to)}…`
}

/**
 * A word of so many characters is given places to break, this far from each other: an engine that finds none shapes all
 * that is left of it again for every line. Scripts without spaces break anywhere, and a character stays whole.
 */
const unbroken = /[^\s\u200b\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{200}/u
const stretch =
  /[^\s\u200b\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{100}(?<!\u200d)(?=\S)(?!\p{M}|\u200d|\p{Emoji_Modifier})/gu

/** A text in which no word is too long for a line breaker. */
export function breakable(text: string): string {
  if (text.length < 200) return text
  return unbroken.test(text) ? text.replace(stretch, '$&\u200b') : text
}

/** A text as it is drawn: as much of it as is laid out, with what turns it made visible. */
export function drawnText(text: string, most: number): string {
  return visibleText(beginningOf(text, most))
}
