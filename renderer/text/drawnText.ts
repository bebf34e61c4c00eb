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

/**
 * More marks than any script puts on one letter (Hebrew with its cantillation has five, a Tibetan stack eight): fonts
 * are looked up and glyphs placed for every one of a tower of hundreds.
 */
const towering = /\p{M}{9}/u
const tower = /(\p{M}{8})\p{M}+/gu

/** A text in which no word is too long for a line breaker, and no letter bears more marks than a script has. */
export function breakable(text: string): string {
  if (text.length < 200) return text
  const low = towering.test(text) ? text.replace(tower, '$1') : text
  return unbroken.test(low) ? low.replace(stretch, '$&\u200b') : low
}

/** A text that was drawn, as it was before it was given places to break. */
export function unbrokenText(drawn: string): string {
  return drawn.replace(/([^\s\u200b]{100})\u200b/gu, '$1')
}

/** A text as it is drawn: as much of it as is laid out, with what turns it made visible. */
export function drawnText(text: string, most: number): string {
  return visibleText(beginningOf(text, most))
}
