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
  const familyWords = family.filter((word) => !particles.has(word)).map(looseName)
  return {
    given: first,
    middles,
    nickname: nameWords(contact.nickname)[0] ?? '',
    family: looseName(family.join('')),
    familyWords,
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
  const all = nameWords(contact.name)
  const generation = all.findLast((word) => generations.has(word)) ?? ''
  if (contact.family) {
    const family = nameWords(contact.family).filter((word) => !generations.has(word))
    return { given: nameWords(contact.given), family, generation }
  }
  if (contact.roles.includes('organisation')) return { given: [], family: all, generation: '' }
  const [before = '', ...behind] = contact.name.split(',')
  const given = behind.filter((part) => !isCredentials(part)).flatMap(wordsOfName)
  if (given.length > 0)
    return { given: given.flatMap(parted), family: nameWords(before), generation }
  return { ...inOrder(wordsOfName(before)), generation }
}

/** `DO, FACEP` behind a name: known degrees, or nothing but capitals. */
function isCredentials(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.every((word) => isAside(foldName(word)) || /^[\p{Lu}.\-()]{2,8}$/u.test(word))
}

/** The words of a name without titles and degrees; what hyphens join stays together: `carter nguyen` is one. */
function wordsOfName(text: string): string[] {
  const words = text.split(/\s+/).map(foldName).filter(Boolean)
  return words.filter((word) => !isAside(word))
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
