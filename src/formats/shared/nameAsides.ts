import type { ContactDraft } from '../../model/contact.ts'
import { credentialsIn } from './credentials.ts'
import { isPosition } from './positionWords.ts'

export type NameParts = Pick<
  ContactDraft,
  'family' | 'given' | 'middle' | 'formerNames' | 'nickname' | 'credentials' | 'prefix' | 'pronouns'
>

interface Asides {
  readonly rest: string
  readonly parts: Partial<NameParts>
  /** Degrees in brackets: `Ana Ruiz (MD)`. */
  readonly credentials: readonly string[]
}

const pronounWords =
  /^(?:she|he|they|ze|xe|ey|elle|ella|él|sie|er)(?:\s?\/\s?(?:her|hers|him|his|them|theirs|they|she|he|zir|hir|xem|em|ellas?|elles?|ihr|ihm)){1,3}$/i
const slashedWords = /(?<![\p{L}/])\p{L}{2,5}(?:\s?\/\s?\p{L}{2,6}){1,3}(?![\p{L}/])/gu

/** What stands beside a name: a nickname in quotes or brackets, a former name behind *née*, pronouns; other brackets go. */
export function takeAsides(name: string): Asides {
  let rest = name
  const parts: { -readonly [K in keyof NameParts]?: NameParts[K] } = {}
  const credentials: string[] = []
  rest = rest.replace(slashedWords, (words) => {
    if (!pronounWords.test(words)) return words
    parts.pronouns = words
    return ''
  })
  const former = /\s*\(?\b(?:n[ée]e|geb\.|born)\s([\p{L}' -]{2,60}?)(?:\)|$|(?=,))/iu.exec(rest)
  if (former?.[1]) {
    parts.formerNames = [former[1].trim()]
    rest = rest.replace(former[0], '')
  }
  const quoted = /(?:^|\s)(["“„'‘])([\p{L}.' -]{2,30})["”“'’](?=\s|,|$)/u.exec(rest)
  if (quoted?.[2]) {
    parts.nickname = quoted[2].trim()
    rest = rest.replace(quoted[0], ' ')
  }
  rest = rest.replace(/\s*[([{]([^()[\]{}]{0,100})[)\]}]/g, (_, inner: string) => {
    const degrees = credentialsIn(inner)
    if (degrees) credentials.push(...degrees)
    else if (isNickname(inner) && parts.nickname === undefined) parts.nickname = inner.trim()
    return ''
  })
  return { rest: rest.replace(/\s+/g, ' ').trim(), parts, credentials }
}

function isNickname(words: string): boolean {
  return /^[\p{L}.' -]{2,30}$/u.test(words) && !isPosition(words, true)
}
