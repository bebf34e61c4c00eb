import { credentialsIn, isKnownCredential, isTrailingCredential } from './credentials.ts'
import { eastAsianParts, isEastAsian } from './eastAsianName.ts'
import { type NameParts, takeAsides } from './nameAsides.ts'
import { withoutMarks } from './nameMarks.ts'
import { familyFrom, trailingParticles } from './nameParticles.ts'
import { isFormOfAddress, takeTitles } from './nameTitles.ts'
import { isPosition, isRoleWord } from './positionWords.ts'

const longestName = 400

/**
 * Splits a name into its parts, as a guess: `Dr. Lena van der Hart, MD, FACS`, `Hart, Lena`, `Robert "Bob" Smith Jr.`,
 * `Ana Ruiz (she/her) | Cardiology`, `김민준`. Emoji, positions and places are no part of a name. What cannot be told apart
 * stays out of the parts; the name itself is kept elsewhere as given.
 */
export function splitPersonName(name: string): NameParts {
  const aside = takeAsides(withoutMarks(name.slice(0, longestName)))
  const { called, degrees } = betweenBars(aside.rest)
  if (isEastAsian(called)) return { ...eastAsianParts(called), credentials: [], ...aside.parts }
  const { parts, credentials, others } = byCommas(called)
  const behind = [...credentials, ...degrees, ...aside.credentials]
  const [given, ...rest] = others
  // More than a family and a given name behind commas is a list, or an address; it is not split.
  if (rest.length > 0) return { credentials: behind, ...aside.parts }
  const found = given === undefined ? inOrder(parts, behind) : familyFirst(parts, given, behind)
  return { ...found, ...aside.parts }
}

/** The parts of a name whose given and family name the source keeps apart: titles and degrees are taken out of them. */
export function partsFromPair(given: string, family: string): NameParts {
  const inGiven = takeAsides(withoutMarks(given))
  const inFamily = takeAsides(withoutMarks(family))
  const [front, back] = [calledParts(inGiven.rest), calledParts(inFamily.rest)]
  const asides = { ...inGiven.parts, ...inFamily.parts }
  // Where the family's field holds no name, the other holds the whole of it.
  const isEmptied = inFamily.rest === '' || isKnownCredential(inFamily.rest)
  if (isEmptied && /\s/.test(inGiven.rest)) {
    return {
      ...splitPersonName([inGiven.rest, inFamily.rest].filter(Boolean).join(', ')),
      ...asides,
    }
  }
  const capitals = isAllCapitals(`${given} ${family}`)
  const { rest, titles } = takeTitles(wordsOf(withOthers(front)))
  const named = takeTrailing(wordsOf(withOthers(back)), 1, capitals)
  const credentials = [
    ...named.credentials,
    ...back.credentials,
    ...front.credentials,
    ...inGiven.credentials,
    ...inFamily.credentials,
  ]
  return {
    ...(rest.length > 0 ? { given: rest.join(' ') } : {}),
    ...(named.words.length > 0 ? { family: named.words.join(' ') } : {}),
    ...(titles.length > 0 ? { prefix: titles.join(' ') } : {}),
    credentials,
    ...asides,
  }
}

/** What a field of a name holds, whatever stands behind bars in it. */
function calledParts(text: string): CommaParts {
  const { called, degrees } = betweenBars(text)
  const found = byCommas(called)
  return { ...found, credentials: [...found.credentials, ...degrees] }
}

function withOthers({ parts, others }: CommaParts): string {
  return [parts, ...others].join(', ')
}

/** The name among what bars part, and degrees that stand in a part of their own: `MD | Ana Ruiz | Lakeside`. */
function betweenBars(text: string): { called: string; degrees: readonly string[] } {
  const pieces = text.split(/\s*[|•‖¦]\s*|\s+[·@…]\s+|\s*\/\/\s*/).filter(Boolean)
  const isBeside = (piece: string) => isKnownCredential(piece) || isPosition(piece, false)
  const called = pieces.find((piece) => !isBeside(piece)) ?? pieces[0] ?? ''
  const others = pieces.filter((piece) => piece !== called)
  return { called, degrees: others.flatMap((piece) => credentialsIn(piece) ?? []) }
}

interface CommaParts {
  /** What stands before the first comma. */
  readonly parts: string
  readonly credentials: readonly string[]
  /** What stands behind commas and may be a part of the name. */
  readonly others: readonly string[]
}

/** What stands behind commas and spaced dashes, by what it is: degrees and suffixes, positions, names. */
function byCommas(name: string): CommaParts {
  const [first = '', ...behind] = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const { parts, credentials } = byDashes(first)
  const isWhole = /\s/.test(parts)
  const others: string[] = []
  for (const part of behind) {
    const degrees = isGeneration(part, isWhole) ? [part] : credentialsIn(part)
    if (degrees) credentials.push(...degrees)
    else if (isName(part) || !isPosition(part, isWhole)) others.push(part)
  }
  return { parts, credentials, others }
}

/** `Ana Ruiz - MD`, `Ana Ruiz – Lakeside Hospital`; a single word behind a dash is the second half of a double name. */
function byDashes(first: string): { parts: string; credentials: string[] } {
  const [head = '', ...tails] = first.split(/\s+[–—-]+\s+/)
  const credentials: string[] = []
  let parts = head
  for (const tail of tails) {
    const degrees = isKnownCredential(tail) ? credentialsIn(tail) : undefined
    if (degrees) credentials.push(...degrees)
    else if (!/\s/.test(tail) && /^\p{Lu}\p{Ll}/u.test(tail) && !isPosition(tail, true))
      parts += `-${tail}`
  }
  return { parts, credentials }
}

/** `Professor Ana`: a title with a name behind it is no position. */
function isName(part: string): boolean {
  const { rest, titles } = takeTitles(wordsOf(part))
  return titles.length > 0 && !isPosition(rest.join(' '), false) && !/\b(?:of|in|for)\b/i.test(part)
}

/** `John W. Ingram, V`: behind a whole name one letter is a number. */
function isGeneration(part: string, isWhole: boolean): boolean {
  return isWhole && /^(?:V|VI{0,3}|I{1,3}|IV)\.?$/.test(part)
}

/** `Hart, Lena`, `Beethoven, Ludwig van`. */
function familyFirst(back: string, given: string, credentials: readonly string[]): NameParts {
  const capitals = isAllCapitals(`${back} ${given}`)
  const { rest, titles } = takeTitles(wordsOf(given))
  const front = takeTrailing(rest, 1, capitals)
  const family = takeTrailing(wordsOf(back), 1, capitals)
  const { words, particles } = trailingParticles(front.words)
  const [first, ...middle] = words
  return {
    ...givenOf(first, middle),
    family: [...particles, ...family.words].join(' '),
    ...(titles.length > 0 ? { prefix: titles.join(' ') } : {}),
    credentials: [...family.credentials, ...front.credentials, ...credentials],
  }
}

/** A name in the order one is called by; one word behind a title is the family's. */
function inOrder(name: string, behind: readonly string[]): NameParts {
  const capitals = isAllCapitals(name)
  const { rest, titles } = takeTitles(withoutFrontRoles(wordsOf(name)))
  const taken = takeTrailing(rest, 2, capitals)
  const prefix = titles.length > 0 ? { prefix: titles.join(' ') } : {}
  const credentials = [...taken.credentials, ...behind]
  const [only, ...others] = taken.words
  if (only === undefined || others.length === 0) {
    const alone = only === undefined ? {} : titles.length > 0 ? { family: only } : { given: only }
    return { ...alone, ...prefix, credentials }
  }
  const { given, family } = familyFrom(taken.words, capitals)
  const [first, ...middle] = given
  return { ...givenOf(first, middle), family: family.join(' '), ...prefix, credentials }
}

function givenOf(given: string | undefined, middle: readonly string[]) {
  return { ...(given ? { given } : {}), ...(middle.length > 0 ? { middle: middle.join(' ') } : {}) }
}

/** `Fellow Nadia Okoro`: what somebody is may stand before a whole name; a title is taken by takeTitles. */
function withoutFrontRoles(words: readonly string[]): readonly string[] {
  let from = 0
  while (words.length - from > 2 && isFrontRole(words[from] ?? '')) from += 1
  return words.slice(from)
}

function isFrontRole(word: string): boolean {
  return isRoleWord(word) && !isFormOfAddress(word)
}

/** Takes degrees, suffixes and positions from the end of a name and leaves at least `least` words. */
function takeTrailing(
  words: readonly string[],
  least: number,
  capitals: boolean,
): { words: string[]; credentials: string[] } {
  const credentials: string[] = []
  let end = words.length
  while (end > least) {
    const last = words[end - 1] ?? ''
    const isNumber = end > 2 && /^V\.?$/.test(last)
    if (isTrailingCredential(last, capitals) || isNumber) credentials.unshift(last)
    else if (!isRoleWord(last)) break
    end -= 1
  }
  return { words: words.slice(0, end), credentials }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** A name put together of parts in the order it is written in: the family's first, and no space, in East Asian characters. */
export function wholeName(given: string, middle: string, family: string): string {
  if (family && given && isEastAsian(`${family}${given}`)) return `${family}${middle}${given}`
  return [given, middle, family].filter(Boolean).join(' ')
}
