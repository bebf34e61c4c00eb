/** Common letters, and words that stand nowhere and so are looked for among the misspelt. */
const texts = ['a', 's', 'e', 'an', 'st', 'medicne', 'a medicne s']
const rows = 40

/**
 * Answers a few letters no one typed, one at each step: code runs slowly until it has run, and the first letter that is
 * typed should not wait.
 */
export function* warmUp(index: {
  suggest(text: string, most: number): unknown
}): Generator<void, void> {
  for (const text of texts) {
    index.suggest(text, rows)
    yield
  }
}
