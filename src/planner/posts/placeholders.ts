import type { TextSpan } from './textSpan.ts'

/** What the writer has still to fill in stands in these brackets, which no one types by chance. */
const [open, close] = ['⟦', '⟧'] as const

/** Marks what is still to be written: `⟦In your own words: the result⟧`. */
export function placeholder(words: string): string {
  return `${open}${words}${close}`
}

/** Where a text still has something to fill in. */
export function placeholdersIn(text: string): TextSpan[] {
  return [...text.matchAll(/⟦[^⟦⟧]*⟧/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
