/** How much of a long text is shown before the rest is asked for, in UTF-16 units. */
export const shownFirst = 20_000

/** A piece of a long text that is laid out by itself, in UTF-16 units; and how far back its end may be moved. */
const pieceLength = 4_000
const looseEnd = 1_000

/**
 * Cuts a long text into pieces of a length, to be laid out one by one: after a line where there is one near, else between
 * words. An empty text has none.
 */
export function plainPieces(text: string, length = pieceLength): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from + length)
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

function pieceEnd(text: string, furthest: number): number {
  if (furthest >= text.length) return text.length
  const tail = text.slice(furthest - looseEnd, furthest)
  const at = Math.max(tail.lastIndexOf('\n'), -1)
  const cut = at >= 0 ? at : tail.search(/\s\S*$/)
  if (cut >= 0) return furthest - looseEnd + cut + 1
  // Never between the halves of one character.
  return isHighSurrogate(text.charCodeAt(furthest - 1)) ? furthest - 1 : furthest
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
