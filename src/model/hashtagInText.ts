/**
 * A hashtag with its sign: letters, marks, digits and underscores of any script, the first group. Within it, never at its
 * end, stand joiners of Persian and Indic scripts, the middle dots of Catalan and Japanese, Hebrew and Tibetan marks
 * (twitter-text 3.1.0, hashtagSpecialChars). It does not begin inside a word, an address or an HTML entity.
 */
export const hashtagInText =
  /(?<![\p{L}\p{M}\p{N}_&/#＃])[#＃]([\p{L}\p{M}\p{N}_]+(?:(?:\u200D|[\u200C\u00B7\u30FB\u30A0\u05BE\u05F3\u05F4\u0F0B\u0F0C\uFF5E\u301C])+[\p{L}\p{M}\p{N}_]+)*)/gu
