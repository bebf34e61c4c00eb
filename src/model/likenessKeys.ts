import { plainLetters } from './plainLetters.ts'
import type { SourceFields } from './resource.ts'

type Likeable = Pick<SourceFields, 'title' | 'platform' | 'handle' | 'text'>

/** Shorter titles are shared by unlike things. */
const fewestLetters = 4
/** Enough to tell two titles or two posts of one author apart, and short in an index. */
const mostLetters = 120
const firstWordsLength = 60

/**
 * The keys under which something that is perhaps the same is found: the title, and of a post its author with the
 * first words. Unlike identityKeys they prove nothing: they are for asking, never for merging.
 */
export function likenessKeys({ title, platform, handle, text }: Likeable): string[] {
  const keys: string[] = []
  const named = plainLetters(title)
  if (named.length >= fewestLetters) keys.push(`title:${named.slice(0, mostLetters)}`)
  const author = handle ? plainLetters(handle) : ''
  const words = plainLetters((text ?? title).slice(0, 4 * firstWordsLength))
  if (platform && author && words.length >= fewestLetters) {
    keys.push(`post:${platform}:${author}:${words.slice(0, firstWordsLength)}`)
  }
  return keys
}
