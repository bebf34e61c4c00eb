/** Pictures, flags, skin tones, keycaps, signs for emoji and whatever a typeface alone knows; not digits, which are emoji too. */
const pictures =
  /(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\p{Co}\u{E0020}-\u{E007F}]|[\d#*]?\uFE0F?\u20E3|\uFE0E|\uFE0F)+(?:\u200D(?:\p{Extended_Pictographic}|\uFE0F)+)*/gu

/** Letters of mathematics that stand for bold or script ones, and letters of full width. */
const styledLetters = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]+/gu

/** Marks of a certain kind that people set around their names. */
const ornaments = /[*~^_=<>«»\u2605\u2606\u2713\u2714\u25A0-\u25FF]+/g

/**
 * A name as letters and what belongs to them: without emoji, flags, stars and the like, in plain letters where bold ones
 * of mathematics were used for show, and with single spaces. Joiners within Persian or Indic names stay.
 */
export function withoutMarks(name: string): string {
  return name
    .replace(styledLetters, (letters) => letters.normalize('NFKC'))
    .replace(pictures, ' ')
    .replace(ornaments, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.|/-]+|[\s,;:|/-]+$/g, '')
}
