import { z } from 'zod'
import wordData from '../../../resources/journal-words.json' with { type: 'json' }

const words = z
  .object({
    asOf: z.iso.date(),
    source: z.string().min(1),
    whole: z.record(z.string(), z.string()),
    dropped: z.array(z.string()),
    words: z.record(z.string(), z.string()),
  })
  .parse(wordData)

const whole = new Map(Object.entries(words.whole))
const short = new Map(Object.entries(words.words))
const dropped = new Set(words.dropped)

/**
 * The name of a journal as an index has it: the abbreviation its record gives; else known titles as they are, a single
 * word unchanged, and of several each word after resources/journal-words.json. A title with a word that list does not
 * know stays whole: half an abbreviation would send the reader to no journal.
 */
export function journalName(source: string, abbreviation: string | undefined): string {
  if (abbreviation?.trim()) return abbreviation.trim().replace(/\.(?=\s|$)/g, '')
  const title = source.trim().replace(/\s+/g, ' ')
  const known = whole.get(title.toLowerCase())
  if (known) return known
  const parts = title.split(/[\s:]+/).filter((word) => !dropped.has(word.toLowerCase()))
  if (parts.length <= 1) return parts[0] ?? title
  const shortened = parts.map((word) => shortWord(word))
  return shortened.includes(undefined) ? title : shortened.join(' ')
}

/** Names in capitals such as JAMA and whole words of another list stay. */
function shortWord(word: string): string | undefined {
  if (/^\p{Lu}{2,}$/u.test(word)) return word
  const plain = word.replace(/[’']s$|[,.]$/i, '')
  return short.get(plain.toLowerCase())
}
