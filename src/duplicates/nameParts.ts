import type { Contact } from '../model/contact.ts'
import { foldName, looseName, nameWords } from './foldName.ts'

export type NamedContact = Pick<
  Contact,
  'name' | 'family' | 'given' | 'middle' | 'nickname' | 'formerNames' | 'credentials' | 'roles'
>

/** A name taken apart for comparing; every part folded (see foldName.ts). */
export interface NameParts {
  /** The first given name; a single letter where only an initial is known, empty where nothing is. */
  readonly given: string
  /** Further given names and initials. */
  readonly middles: readonly string[]
  readonly nickname: string
  /** The family name in one word, loose: `van der berg` is `vanderberg`. */
  readonly family: string
  /** The words of a family name of several, and former ones: what a name changed by marriage still shares. */
  readonly familyWords: readonly string[]
  readonly former: readonly string[]
  /** Jr, Sr, II: those who share all else and differ here are two people. */
  readonly generation: string
  /** All words in order of the alphabet, so that a swapped name meets its twin. */
  readonly sorted: string
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '2nd', '3rd'])
const titles = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'mx',
  'doctor',
  'sir',
  'dame',
])
const degrees = new Set(
  'md do phd mph msc ms ma mba bs ba rn np pa pac dnp mbbs mbchb frcp frcs facs facp faha facc dds dmd pharmd mhs mphil dphil msph mpp jd bsc mres edd psyd dpt otr ccrn'.split(
    ' ',
  ),
)
const particles = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'van',
  'der',
  'den',
  'von',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
  'du',
  'st',
])

/** Takes the name of a contact apart: its own parts where it has them, else a guess from the whole. */
export function namePartsOf(contact: NamedContact): NameParts {
  const { given, family, generation } = split(contact)
  const [first = '', ...middles] = [...given, ...nameWords(contact.middle)]
  return {
    given: first,
    middles: middles.filter((word) => !particles.has(word)),
    nickname: nameWords(contact.nickname)[0] ?? '',
    family: looseName(family.join('')),
    familyWords: family.filter((word) => !particles.has(word)).map(looseName),
    former: (contact.formerNames ?? []).map((name) => looseName(nameWords(name).join(''))),
    generation,
    sorted: [...given, ...family].map(looseName).sort().join(' '),
  }
}

interface SplitName {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly generation: string
}

function split(contact: NamedContact): SplitName {
  const name = contact.name.replace(/\([^)]{0,60}\)/g, ' ')
  const generation = nameWords(name).findLast((word) => generations.has(word)) ?? ''
  if (contact.family) {
    const family = nameWords(contact.family).filter((word) => !generations.has(word))
    return { given: nameWords(contact.given), family, generation }
  }
  if (contact.roles.includes('organisation')) {
    return { given: [], family: nameWords(name), generation: '' }
  }
  const [before = '', ...behind] = name.split(',')
  const given = behind.filter((part) => !isCredentials(part)).flatMap(wordsOfName)
  if (given.length > 0)
    return { given: given.flatMap(parted), family: nameWords(before), generation }
  return { ...inOrder(wordsOfName(before)), generation }
}

/** `DO, FACEP` behind a name: known degrees, or nothing but capitals; `F.` and `M.J.` are initials. */
function isCredentials(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.every((word) => isAside(lettersOf(word)) || /^\p{Lu}{3,8}$/u.test(word))
}

/** The words of a name without titles and degrees; what hyphens join stays together: `carter nguyen` is one. */
function wordsOfName(text: string): string[] {
  const all = text.split(/\s+/).filter(Boolean)
  const isShouted = all.every((word) => word === word.toUpperCase())
  const words = all.filter(
    (word, at) => !isAside(lettersOf(word)) && (isShouted || !isSign(word, at)),
  )
  // Initials stand behind a family name in bibliographies: Holloway MJ.
  const last = words.at(-1) ?? ''
  if (words.length > 1 && !isShouted && /^\p{Lu}{2,3}$/u.test(last)) {
    return [...[...last].map((letter) => foldName(letter)), words.slice(0, -1).join('-')].map(
      foldName,
    )
  }
  return words.map(foldName).filter(Boolean)
}

/** Capitals behind given and family name are a degree we do not know: BSN. */
function isSign(word: string, at: number): boolean {
  return at > 1 && /^\p{Lu}{3,8}$/u.test(word)
}

function lettersOf(word: string): string {
  return foldName(word.replaceAll('.', ''))
}

function isAside(word: string): boolean {
  return titles.has(word) || degrees.has(word) || generations.has(word)
}

/** `miriam a van der berg`: the family name is the last word with the particles before it; in `wierzba t` the first. */
function inOrder(words: readonly string[]): Pick<SplitName, 'given' | 'family'> {
  if (words.length < 2) return { given: [], family: words.flatMap(parted) }
  const last = words.at(-1) ?? ''
  if (last.length === 1 && (words[0]?.length ?? 0) > 1) {
    return { given: [last], family: words.slice(0, -1).flatMap(parted) }
  }
  let from = words.length - 1
  while (from > 1 && particles.has(words[from - 1] ?? '')) from -= 1
  return { given: words.slice(0, from).flatMap(parted), family: words.slice(from).flatMap(parted) }
}

function parted(word: string): string[] {
  return word.split(' ')
}
