/** Letters, marks, digits and underscores of any script. */
const letter = '[\\p{L}\\p{M}\\p{N}_]'
/**
 * Signs that stand within a tag, never at its end: joiners of Persian and Indic scripts, the middle dots of Catalan and
 * Japanese, Hebrew and Tibetan marks (twitter-text 3.1.0, hashtagSpecialChars).
 */
const joining =
  '[\\u200C\\u200D\\u00B7\\u30FB\\u30A0\\u05BE\\u05F3\\u05F4\\u0F0B\\u0F0C\\uFF5E\\u301C]'

/** A hashtag with its sign, as an expression with the flag `u`; the group is the tag, of 100 letters and joiners at most. */
export const hashtagPattern = `[#＃](${letter}{1,100}(?:${joining}{1,3}${letter}{1,100}){0,20})`

/** Before a tag none of these stands: it does not begin inside a word, an address or an HTML entity. */
export const notBeforeHashtag = '(?<![\\p{L}\\p{M}\\p{N}_&/#＃])'
