/**
 * A text reduced to its letters and digits, without case and accents, so that two spellings of a title meet.
 * A text with neither (all emoji) stays as it is, trimmed: it must not equal every other such text.
 */
export function plainLetters(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters || text.trim()
}
