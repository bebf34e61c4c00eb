import { brandNames } from './lexicon/brands.ts'
import {
  anatomyNouns,
  bloodGroups,
  diseasesNamedAfterPlaces,
  eponymNouns,
  eponyms,
  formNouns,
  instruments,
  publicPeople,
  trialNames,
  trialNouns,
} from './lexicon/harmless.ts'
import { anyFirstName } from './lexicon/personNames.ts'
import { findPhrases, phraseTable } from './phrases.ts'
import type { Span } from './rules/rule.ts'
import type { Word } from './words.ts'

const eponymWords = new Set(eponyms.flatMap((name) => name.toLowerCase().split(/[ -]/)))
const plural = (nouns: readonly string[]) =>
  nouns.flatMap((noun) => [noun, `${noun}s`, `${noun}es`])
const nouns = new Set([...plural(eponymNouns), ...plural(formNouns)])
const singularNouns = new Set(formNouns)
const partNouns = new Set(plural(anatomyNouns))
const groups = new Set(bloodGroups)
const groupNouns = new Set(
  plural(['antibody', 'antigen', 'phenotype', 'locus']).concat('antibodies'),
)
const articles = new Set('a an the s/p via sp another his her their for with and or'.split(' '))
const tools = new Set(instruments)
const trials = new Set(plural(trialNouns))
const aboutBlood = /^(?:antibod|antigen|alloantibod|alloimmun|transfus|crossmatch|phenotyp)/
const harmlessPhrases = phraseTable([
  ...diseasesNamedAfterPlaces,
  ...publicPeople,
  ...trialNames.filter((name) => !anyFirstName.has(name.toLowerCase())),
])
/** Trials that are given names: only beside a word of trials. */
const namedTrials = new Set(
  trialNames.map((name) => name.toLowerCase()).filter((name) => anyFirstName.has(name)),
)

/** What makes a surname a person's and not a disease's: `Mr. Parkinson`. */
const titles = new Set('mr mrs ms miss mx pt patient named called señor señora sra'.split(' '))

/** What comes before a medicine one takes, and what comes after its name. */
const takes = new Set(
  'takes take taking took taken on prescribed prescribe prescribing started start starting refill refilled switched stopped stop stopping gave given dose using used use uses allergic tried trying failed placed place inserted removed swapped to the a her his their my new of and or with'.split(
    ' ',
  ),
)
const dosage = new Set(
  'birth contraceptive pill pills ocp ocps tablet tablets mg mcg iud patch ring implant prescription dose doses refill refills injection injections pen robot system'.split(
    ' ',
  ),
)

/**
 * Names that stand for a sign, an illness, an instrument, a medicine, a trial or a person of history, found word by
 * word: by lists, and by their form, as `Somebody syndrome` and `pouch of Somebody` name an illness and a part
 * whoever was the first to see it.
 */
export function safeNames(words: readonly Word[]): Span[] {
  const spans: Span[] = findPhrases(words, harmlessPhrases).flatMap(({ from, to }) =>
    titles.has(words[from - 1]?.lower ?? '') ? [] : spanOf(words, from, to),
  )
  for (let at = 0; at < words.length; at += 1) {
    const end =
      eponymEnd(words, at) ?? partEnd(words, at) ?? bloodGroupEnd(words, at) ?? singleEnd(words, at)
    if (end === undefined) continue
    spans.push(...spanOf(words, at, end))
    at = end - 1
  }
  return spans
}

function spanOf(words: readonly Word[], from: number, to: number): Span[] {
  const [first, last] = [words[from], words[to - 1]]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/**
 * Up to four names and then what they name: `Child-Pugh score`, `Guillain-Barré syndrome`, `Graham Steell murmur`.
 * Names that are in no list take the nouns an eponym alone takes: `Maria's tumor` is hers.
 */
function eponymEnd(words: readonly Word[], at: number): number | undefined {
  if (titles.has(words[at - 1]?.lower ?? '')) return undefined
  let end = at
  while (end < at + 4 && (isEponym(words[end]) || joins(words, at, end))) end += 1
  const noun = words[end]?.lower ?? ''
  if (end > at && nouns.has(noun) && isBeside(words, end)) return end + 1
  end = at
  while (end < at + 3 && isProperNoun(words[end]) && (end === at || isBeside(words, end))) end += 1
  const named = words[end]?.lower ?? ''
  return end > at && singularNouns.has(named) && isBeside(words, end) ? end + 1 : undefined
}

/** `and`, `of` between two names of one illness: `Alice in Wonderland syndrome`, `Bruns and Garland syndrome`. */
function joins(words: readonly Word[], at: number, end: number): boolean {
  return (
    end > at &&
    /^(?:and|in|van|von|de|der)$/.test(words[end]?.lower ?? '') &&
    isEponym(words[end + 1])
  )
}

/** Written close behind the word before it, with no end of a clause between. */
function isBeside(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return before !== undefined && word !== undefined && word.start - before.end <= 1
}

function isProperNoun(word: Word | undefined): boolean {
  return word?.capitalised === true && !word.text.endsWith("'s") && !titles.has(word.lower)
}

/** `pouch of Douglas`, `islets of Langerhans`. */
function partEnd(words: readonly Word[], at: number): number | undefined {
  if (!partNouns.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'of') return undefined
  const name = words[at + 2]?.lower === 'the' ? at + 3 : at + 2
  return words[name]?.capitalised ? name + 1 : undefined
}

/** `Lewis and Diego antibodies`, `anti-Kell`, and two groups side by side where blood is spoken of. */
function bloodGroupEnd(words: readonly Word[], at: number): number | undefined {
  const piece = words[at]?.lower ?? ''
  if (/^anti-/.test(piece)) return at + 1
  if (!groups.has(piece)) return undefined
  let end = at + 1
  while (end < at + 8 && goesOnAsGroups(words[end]?.lower ?? '')) end += 1
  const after = words[end]?.lower ?? ''
  if (groupNouns.has(after) || /^(?:neg|pos)/.test(after)) return end
  return end > at + 1 && words.some(({ lower }) => aboutBlood.test(lower)) ? end : undefined
}

const goesOnAsGroups = (word: string): boolean =>
  groups.has(word) || word === 'and' || word === 'or' || /^anti-/.test(word)

/** One word that what stands before or after it makes a thing: `takes Yasmin`, `the Kelly`, `the GRACE trial`. */
function singleEnd(words: readonly Word[], at: number): number | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !/^[A-Z]/.test(word.text)) return undefined
  const [ahead, behind] = [before?.lower ?? '', after?.lower ?? '']
  if (brandNames.has(word.lower) && !titles.has(ahead)) {
    if (isTaken(words, at) || dosage.has(behind) || isCompared(words, at)) return at + 1
  }
  if (tools.has(word.lower) && articles.has(ahead) && !/^[A-Z]/.test(after?.text ?? ''))
    return at + 1
  const beTrial = trials.has(behind) || trials.has(ahead) || /^\d/.test(behind)
  return namedTrials.has(word.lower) && /^[A-Z]{3,}$/.test(word.text) && beTrial
    ? at + 1
    : undefined
}

/** Beside another brand, in a text of pills: `Yasmin vs Camila`. */
function isCompared(words: readonly Word[], at: number): boolean {
  const pair = [
    [at - 1, at - 2],
    [at + 1, at + 2],
  ].some(
    ([joint = 0, other = 0]) =>
      /^(?:vs|versus|or|and)$/.test(words[joint]?.lower ?? '') &&
      brandNames.has(words[other]?.lower ?? ''),
  )
  return pair && words.slice(Math.max(0, at - 12), at + 14).some(({ lower }) => dosage.has(lower))
}

const taking =
  /^(?:tak|took|prescri|start|refill|switch|stop|gave|given|dos|us(?:e|ing)|allerg|tri|fail|insert|remov)/

/** A word of taking within the four words before, and nothing but such words between. */
function isTaken(words: readonly Word[], at: number): boolean {
  for (let step = 1; step <= 4; step += 1) {
    const word = words[at - step]?.lower ?? ''
    if (taking.test(word)) return true
    if (!takes.has(word) && !brandNames.has(word)) return false
    if (word === 'on' && step === 1) return true
  }
  return false
}

function isEponym(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}/u.test(word.text)) return false
  return word.lower.split('-').every((piece) => eponymWords.has(piece.replace(/'s$/, '')))
}
