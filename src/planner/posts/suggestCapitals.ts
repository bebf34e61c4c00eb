import type { HashtagWords } from '../../model/network.ts'

/** The words tags are split by, ready for many questions. */
export interface TagSplitter {
  readonly spellings: ReadonlyMap<string, string>
  readonly words: ReadonlySet<string>
  readonly longestWord: number
}

/** Longer tags are not split: they are rare, and no one reads them anyway. */
const longestTag = 60

/** Makes a splitter of the shipped list and of the tags known from elsewhere, such as those of the specialties. */
export function tagSplitter(list: HashtagWords, knownTags: readonly string[] = []): TagSplitter {
  const words = new Set(list.words)
  return {
    spellings: new Map([...list.tags, ...knownTags].map((tag) => [tag.toLowerCase(), tag])),
    words,
    longestWord: Math.max(0, ...[...words].map((word) => word.length)),
  }
}

/**
 * How a tag without inner capitals should be written so that a screen reader reads its words: `mededchat` as
 * `MedEdChat`. The known spelling where there is one, else each word with a capital where the tag is made of known
 * words alone; undefined where it is fine already or no certain split is known.
 */
export function suggestCapitals(tag: string, splitter: TagSplitter): string | undefined {
  const lower = tag.toLowerCase()
  const known = splitter.spellings.get(lower)
  // A single word is read the same with and without its capital.
  if (known !== undefined) return known === tag || !/.\p{Lu}/u.test(known) ? undefined : known
  const hasInnerCapitals = /\p{Ll}\p{Lu}/u.test(tag)
  if (hasInnerCapitals || tag.length > longestTag || !/^[a-z0-9]+$/.test(lower)) return undefined
  const parts = fewestWords(lower, splitter)
  if (!parts || parts.length < 2) return undefined
  return parts.map((part) => capitalised(part, splitter)).join('')
}

/** The split into the fewest words; of two with as many, the one whose first word is longer. Digits stand alone. */
function fewestWords(
  tag: string,
  { words, longestWord, spellings }: TagSplitter,
): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= tag.length; end += 1) {
    let found: string[] | undefined
    for (let start = Math.max(0, end - Math.max(longestWord, 12)); start < end; start += 1) {
      const before = best[start]
      const part = tag.slice(start, end)
      const isPart = words.has(part) || spellings.has(part) || /^\d+$/.test(part)
      if (!before || !isPart) continue
      if (!found || before.length + 1 < found.length) found = [...before, part]
    }
    best[end] = found
  }
  return best[tag.length]
}

function capitalised(part: string, { words, spellings }: TagSplitter): string {
  if (!words.has(part)) return spellings.get(part) ?? part
  return `${part.charAt(0).toUpperCase()}${part.slice(1)}`
}
