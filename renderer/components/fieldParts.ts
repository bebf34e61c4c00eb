import { plainPieces } from '../markdown/plainPieces.ts'

/**
 * How much of a text a field holds at once, in UTF-16 units: an engine lays out all that is in a field again at every
 * key, and a million characters on one line hold it for seconds.
 */
export const fieldPartLength = 10_000

/**
 * Of a text with a word too long for a line breaker, or with towers of marks: an engine shapes all that is left of the
 * one again for every line, and looks for fonts for each piece of the other.
 */
const unbrokenPartLength = 2_000
const unbroken = /\S{1000}|\p{M}{9}/u

function piecesOf(text: string): string[] {
  if (text.length <= unbrokenPartLength) return [text]
  const length = unbroken.test(text) ? unbrokenPartLength : fieldPartLength
  return text.length > length ? plainPieces(text, length) : [text]
}

/** One part of a text in a field: which, of how many, and the text before and after it. */
export interface FieldPart {
  readonly at: number
  readonly parts: number
  readonly before: string
  readonly text: string
  readonly after: string
}

/** The part of a text by its number; the last one where there are fewer. */
export function fieldPart(text: string, wanted: number): FieldPart {
  const pieces = piecesOf(text)
  const at = Math.max(0, Math.min(wanted, pieces.length - 1))
  return {
    at,
    parts: pieces.length,
    before: pieces.slice(0, at).join(''),
    text: pieces[at] ?? '',
    after: pieces.slice(at + 1).join(''),
  }
}

/** The part that holds a place of the text, counted from the beginning of the whole. */
export function fieldPartAt(text: string, place: number): FieldPart {
  const pieces = piecesOf(text)
  let end = 0
  const at = pieces.findIndex((piece) => {
    end += piece.length
    return place < end
  })
  return fieldPart(text, at < 0 ? pieces.length - 1 : at)
}

/** The whole text that a part is of. */
export function wholeOf({ before, text, after }: FieldPart): string {
  return `${before}${text}${after}`
}

/** The part after something was written in it; cut anew once it has become too long for a field, as by pasting. */
export function writtenPart(part: FieldPart, text: string): FieldPart {
  const written = { ...part, text }
  const isTooLong = text.length > fieldPartLength * 2
  const isNewWord = text.length > unbrokenPartLength * 2 && unbroken.test(text)
  return isTooLong || isNewWord ? fieldPart(wholeOf(written), part.at) : written
}
