/** Enough for the longest line that is drawn, in UTF-16 units; what is taken of a text does not depend on its length. */
const read = 2_000

/**
 * A link or picture; its address may hold brackets of its own. Neither part holds an opening mark of the next, so that a
 * thousand that are never closed are passed over each once.
 */
const link = /!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g

/** The beginning of a text in Markdown without its marks, on one line. */
export function plainLine(text: string): string {
  return text
    .slice(0, read)
    .replace(link, '$1')
    .replace(/^[\s>#*+-]+/gm, ' ')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
