import type { ContactDraft } from '../../model/contact.ts'
import { isCredential, isTrailingCredential } from './credentials.ts'

export type NameParts = Pick<
  ContactDraft,
  'family' | 'given' | 'middle' | 'formerNames' | 'nickname' | 'credentials' | 'prefix' | 'pronouns'
>

const prefixes = new Set(
  (
    'dr drs dra drmed prof professor profdr assocprof asstprof mr mrs ms miss mx sir dame rev hon capt maj col ' +
    'herr frau dott dottssa sig sra srta m mme mlle dhr mevr univprof pddr med'
  ).split(' '),
)

/** Words a family name may begin with: van der Berg, de la Cruz, El Amrani. */
const particles = new Set(
  (
    'van von vom der den het de del della dello degli di da do dos das du des la le las los el al bin ibn ben abu ' +
    'ter ten te zu zum zur af av san santa st saint mac'
  ).split(' '),
)

const longestName = 400

/**
 * Splits a name into its parts, as a guess: `Dr. Lena van der Hart, MD, FACS`, `Hart, Lena`, `Robert "Bob" Smith Jr.`,
 * `Ana Ruiz (she/her)`. What cannot be told apart stays out of the parts; the name itself is kept elsewhere as given.
 */
export function splitPersonName(name: string): NameParts {
  const tidy = name.slice(0, longestName).replace(/\s+/g, ' ').trim()
  const aside = takeAsides(tidy)
  const [head = '', ...behind] = aside.rest
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const credentials = behind.filter(isCredential)
  const others = behind.filter((part) => !isCredential(part))
  const words = others.length === 1 ? `${others[0]} \u0000 ${head}` : head
  // More than a family and a given name behind commas is a list, or an address; it is not split.
  if (others.length > 1) return { credentials, ...aside.parts }
  return { ...partsOf(words, credentials), ...aside.parts }
}

/** The parts of a name whose given and family name the source keeps apart: titles and degrees are taken out of them. */
export function partsFromPair(given: string, family: string): NameParts {
  const behind = family.split(',').map((part) => part.trim())
  const degrees = behind.slice(1).filter(Boolean)
  const bare = degrees.every(isCredential) ? (behind[0] ?? '') : family
  const inGiven = takeAsides(given)
  const inFamily = takeAsides(bare)
  const { front, titles } = takePrefixes(wordsOf(inGiven.rest))
  const taken = takeCredentials(wordsOf(inFamily.rest), 1, isAllCapitals(`${given} ${family}`))
  const credentials = [...taken.credentials, ...(bare === family ? [] : degrees)]
  return {
    ...(front.length > 0 ? { given: front.join(' ') } : {}),
    ...(taken.words.length > 0 ? { family: taken.words.join(' ') } : {}),
    ...(titles.length > 0 ? { prefix: titles.join(' ') } : {}),
    credentials,
    ...inGiven.parts,
    ...inFamily.parts,
  }
}

interface Asides {
  readonly rest: string
  readonly parts: Partial<NameParts>
}

/** A nickname in quotes, a former name behind *née*, pronouns in brackets. */
function takeAsides(name: string): Asides {
  let rest = name
  const parts: { -readonly [K in keyof NameParts]?: NameParts[K] } = {}
  const pronouns = /\s*[([]((?:she|he|they|ze|xe)\s?\/\s?[\p{L}/ ]{2,20})[)\]]/iu.exec(rest)
  if (pronouns?.[1]) {
    parts.pronouns = pronouns[1].trim()
    rest = rest.replace(pronouns[0], '')
  }
  const former = /\s*\(?\b(?:n[ée]e|geb\.|born)\s([\p{L}' -]{2,60}?)(?:\)|$|(?=,))/iu.exec(rest)
  if (former?.[1]) {
    parts.formerNames = [former[1].trim()]
    rest = rest.replace(former[0], '')
  }
  const nickname = /\s["“„(]([\p{L}.' -]{2,30})["”“)](?=\s|,|$)/u.exec(rest)
  if (nickname?.[1] && !isCredential(nickname[1])) {
    parts.nickname = nickname[1].trim()
    rest = rest.replace(nickname[0], '')
  }
  return { rest: rest.trim(), parts }
}

/** A zero parts a given name that stood behind a comma from the family name that stood before it. */
function partsOf(words: string, behind: readonly string[]): NameParts {
  const capitals = isAllCapitals(words)
  const [front = '', back] = words.split('\u0000').map((part) => part.trim())
  const { front: named, titles } = takePrefixes(wordsOf(front))
  const taken = takeCredentials(named, back === undefined ? 2 : 1, capitals)
  const prefix = titles.length > 0 ? { prefix: titles.join(' ') } : {}
  const credentials = [...taken.credentials, ...behind]
  if (back !== undefined) {
    const [given, ...middle] = taken.words
    return { ...named2(given, middle), family: back, ...prefix, credentials }
  }
  const [given, ...rest] = taken.words
  if (rest.length === 0) return { ...(given ? { given } : {}), ...prefix, credentials }
  const at = rest.findIndex((word) => particles.has(word.toLowerCase()))
  const from = at >= 0 && at < rest.length - 1 ? at : rest.length - 1
  return {
    ...named2(given, rest.slice(0, from)),
    family: rest.slice(from).join(' '),
    ...prefix,
    credentials,
  }
}

function named2(given: string | undefined, middle: readonly string[]) {
  return { ...(given ? { given } : {}), ...(middle.length > 0 ? { middle: middle.join(' ') } : {}) }
}

function takePrefixes(words: readonly string[]): { front: string[]; titles: string[] } {
  let at = 0
  while (at < words.length - 1 && isPrefix(words[at] ?? '')) at += 1
  return { front: words.slice(at), titles: words.slice(0, at) }
}

function isPrefix(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}]/gu, '')
  return prefixes.has(plain) && (plain.length > 1 || word.endsWith('.'))
}

/** Takes degrees from the end of a name and leaves at least `least` words. */
function takeCredentials(
  words: readonly string[],
  least: number,
  capitals: boolean,
): { words: string[]; credentials: string[] } {
  let end = words.length
  while (end > least && isTrailingCredential(words[end - 1] ?? '', capitals)) end -= 1
  return { words: words.slice(0, end), credentials: words.slice(end) }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
