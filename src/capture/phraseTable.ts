interface Entry {
  readonly words: readonly string[]
  readonly phrase: string
  readonly ids: string[]
}

/** Phrases by their first word, longest first, so that a text is read once. */
export type PhraseTable = ReadonlyMap<string, readonly Entry[]>

/** A phrase found in a text, as the list spells it, and whose it is. */
export interface PhraseHit {
  readonly phrase: string
  readonly ids: readonly string[]
}

const mostWords = 400

/**
 * The words of a text in the form phrases are compared in: lower case, no diacritics, British and American spelling
 * alike (haem and hem, tumour and tumor), singular and plural alike. At most the first 400 words.
 */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, 8_000).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords).map(comparable)
}

export function buildPhraseTable(rows: readonly { id: string; phrase: string }[]): PhraseTable {
  const table = new Map<string, Entry[]>()
  for (const { id, phrase } of rows) {
    const words = wordsOf(phrase)
    const [first] = words
    if (first === undefined) continue
    const entries = table.get(first) ?? []
    const same = entries.find((entry) => entry.words.join(' ') === words.join(' '))
    if (same) same.ids.push(id)
    else entries.push({ words, phrase, ids: [id] })
    table.set(first, entries)
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Whole-word hits, each phrase once; a longer phrase takes its words from the shorter ones inside it. */
export function findPhrases(table: PhraseTable, words: readonly string[]): PhraseHit[] {
  const found = new Map<string, PhraseHit>()
  for (let at = 0; at < words.length; ) {
    const entry = table
      .get(words[at] ?? '')
      ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset] === word))
    if (entry) found.set(entry.phrase, entry)
    at += entry?.words.length ?? 1
  }
  return [...found.values()]
}

function comparable(word: string): string {
  const american = word
    .replace(/ae|oe/g, 'e')
    .replace(/our(?=s?$)/, 'or')
    .replace(/is(?=(?:e|ed|ing|ation)$)/, 'iz')
  if (american.length > 4 && american.endsWith('ies')) return `${american.slice(0, -3)}y`
  return american.length > 3 && american.endsWith('s') && !/(?:ss|is|us)$/.test(american)
    ? american.slice(0, -1)
    : american
}
