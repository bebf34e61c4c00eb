/**
 * Characters that turn the text around them or hide: embeddings, overrides and isolates (U+202A to U+202E, U+2066 to
 * U+2069), and the marks of direction (U+200E, U+200F, U+061C). With them `exe.pdf` can be shown for `fdp.exe`
 * (Unicode Technical Report 36, section 2.10). Arabic and Hebrew do not need them: the letters know their direction.
 */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
const hasTurning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/

/** A name, title, link or file name from elsewhere with such characters shown by their number: `\u202e`. */
export function visibleText(text: string): string {
  if (!hasTurning.test(text)) return text
  return text.replace(turning, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
