/** Enough for the longest line that is drawn, in UTF-16 units; what is taken of a text does not depend on its length. */
const read = 2_000

/** The beginning of a text in Markdown without its marks, on one line. */
export function plainLine(text: string): string {
  return text
    .slice(0, read)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s>#*+-]+/gm, ' ')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
