/** A word of a text with its UTF-16 offsets. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Its first letter is a capital and not all of it is. */
  readonly capitalised: boolean
}

/** The words of a text in plain letters: letters and digits, joined by inner apostrophes, hyphens and dots as in `St.` or `O'Malley`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[A-Za-z\d]{1,60}(?:['-][A-Za-z\d]{1,60}){0,4}/g)) {
    const [word] = match
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: withoutPossessive(word.toLowerCase()),
      capitalised: /^[A-Z]/.test(word) && /[a-z]/.test(word),
    })
  }
  return words
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

/** A sentence of a text, and the number of the paragraph it stands in. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

const neverLast =
  /(?:^|[\s("])(?:mr|mrs|ms|dr|st|pt|pts|vs|no|approx|jr|sr|prof|sgt|rm|rev|fr|[a-z]|(?:[a-z]\.){1,4}[a-z])\.$/i

/** The sentences of a text: split at line breaks and at `.`, `!`, `?` before a space, except after `Mr.` and initials. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  for (const match of text.matchAll(/[.!?](?=["')\]]{0,3}\s)|\n/g)) {
    const end = match.index + 1
    if (match[0] === '.' && neverLast.test(text.slice(Math.max(start, end - 12), end))) continue
    sentences.push({ start, end, paragraph })
    if (match[0] === '\n' && text[end] === '\n') paragraph += 1
    start = end
  }
  if (start < text.length || sentences.length === 0)
    sentences.push({ start, end: text.length, paragraph })
  return sentences
}
