import { foldText } from './foldText.ts'

const wordRun = /[\p{L}\p{N}]+/gu
const wideScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const doiLike = /10\.\d{4,9}\/[^\s"<>]+/g
const otherLetters = /(?![\0-\x7f])[\p{L}\p{N}]/u
const numberParts = /\d+|\D+/g
const longestTerm = 64
const longestDoi = 200
/** Longer mixtures of letters and digits are identifiers, and looked for whole. */
const longestMixed = 16
const mostParts = 5
const apostropheS = 115
const hyphen = 45

/**
 * A term, by where it stands in a text: from `start` to `end`, not included. `step` is true for the words that follow
 * each other, false for what they are besides: joined, or whole where they were cut.
 */
export type TakeTerm = (text: string, start: number, end: number, step: boolean) => void

/** A word of a query as it may be written: in one, and as words that follow each other. */
export interface Spelling {
  readonly joined: string
  /** The smallest words it is made of; one where it is not made of several. */
  readonly parts: readonly string[]
}

/**
 * Calls `take` with every term of a text. Hyphenated words count whole and in parts, and so do letters with digits
 * (IL-6, IL6); scripts without spaces by single letters and pairs; a DOI also whole.
 */
export function eachTerm(text: string, take: TakeTerm): void {
  const folded = foldText(text)
  if (isAscii(folded) || !otherLetters.test(folded)) eachAsciiTerm(folded, take)
  else eachUnicodeTerm(folded, take)
  if (folded.includes('10.'))
    for (const [doi] of folded.matchAll(doiLike)) takeWhole(doiTerm(doi), take)
}

/** The words of a piece of a query, in order; hyphens make one word of several, and a DOI is one. */
export function querySpellings(text: string): Spelling[] {
  const folded = foldText(text)
  const dois = folded.match(doiLike)
  if (dois) return dois.map((doi) => single(doiTerm(doi)))
  const spellings: Spelling[] = []
  let lastEnd = -1
  for (const found of folded.matchAll(wordRun)) {
    const [run] = found
    const joins = lastEnd >= 0 && found.index === lastEnd + 1 && folded[lastEnd] === '-'
    const before = joins ? spellings.at(-1) : undefined
    const isPossessive = run === 's' && /['’]/.test(folded[found.index - 1] ?? '')
    lastEnd = found.index + run.length
    if (isPossessive) continue
    if (wideScript.test(run)) spellings.push(...widePairs(run).map(single))
    else if (before) spellings[spellings.length - 1] = together(before, run)
    else spellings.push({ joined: run.slice(0, longestTerm), parts: partsOf(run) })
  }
  return spellings
}

/** The words of a text in the order they follow each other, without what they are besides. */
export function wordsInOrder(text: string): string[] {
  const words: string[] = []
  eachTerm(text, (from, start, end, step) => {
    if (step) words.push(from.slice(start, end))
  })
  return words
}

function single(term: string): Spelling {
  return { joined: term, parts: [term] }
}

function together({ joined, parts }: Spelling, run: string): Spelling {
  return { joined: (joined + run).slice(0, longestTerm), parts: [...parts, ...partsOf(run)] }
}

/** Letters and digits apart, where a word mixes a few of them. */
function partsOf(run: string): string[] {
  if (run.length > longestMixed) return [run.slice(0, longestTerm)]
  const parts = run.match(numberParts) ?? [run]
  return parts.length > mostParts ? [run] : parts
}

/** A DOI as a sentence has it ends before the sentence's own mark. */
function doiTerm(doi: string): string {
  const short = doi.slice(0, longestDoi)
  let end = short.length
  while (end > 0 && '.,;:!?\'")]}>'.includes(short.charAt(end - 1))) end -= 1
  return short.slice(0, end)
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

/** The common case without a regular expression: most of a library is plain letters. All other signs stand apart. */
function eachAsciiTerm(text: string, take: TakeTerm): void {
  let joinedFrom = -1
  let at = 0
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      joinedFrom = -1
      at += 1
      continue
    }
    const start = at
    while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1
    takeWord(text, start, at, take)
    if (joinedFrom >= 0) takeWhole(joined(text.slice(joinedFrom, at)), take)
    const goesOn = text.charCodeAt(at) === hyphen && isWordCode(text.charCodeAt(at + 1))
    if (!goesOn) continue
    if (joinedFrom < 0 || at - joinedFrom > longestTerm) joinedFrom = start
    at += 1
  }
}

function isWordCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58)
}

/** The s left by an apostrophe says nothing. */
function takeWord(text: string, start: number, end: number, take: TakeTerm): void {
  if (end - start === 1 && text.charCodeAt(start) === apostropheS && isApostrophe(text, start - 1))
    return
  const parts = isMixed(text, start, end) ? partsOf(text.slice(start, end)) : []
  take(text, start, Math.min(end, start + longestTerm), parts.length < 2)
  if (parts.length < 2) return
  let at = start
  for (const part of parts) {
    take(text, at, at + part.length, true)
    at += part.length
  }
}

function isMixed(text: string, start: number, end: number): boolean {
  const first = isDigit(text.charCodeAt(start))
  for (let at = start + 1; at < end; at += 1) {
    if (isDigit(text.charCodeAt(at)) !== first) return true
  }
  return false
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

function isApostrophe(text: string, at: number): boolean {
  const mark = text[at]
  return mark === "'" || mark === '’' || mark === 'ʼ'
}

function takeWhole(term: string, take: TakeTerm): void {
  take(term, 0, term.length, false)
}

function joined(hyphenated: string): string {
  return hyphenated.replace(/-/g, '').slice(0, longestTerm)
}

function eachUnicodeTerm(text: string, take: TakeTerm): void {
  let joinedFrom = -1
  let lastEnd = -1
  for (const found of text.matchAll(wordRun)) {
    const [run] = found
    const start = found.index
    const end = start + run.length
    const goesOn = lastEnd >= 0 && start === lastEnd + 1 && text.charCodeAt(lastEnd) === hyphen
    if (!goesOn || start - joinedFrom > longestTerm) joinedFrom = start
    if (wideScript.test(run)) eachWideTerm(run, take)
    else takeWord(text, start, end, take)
    if (goesOn && joinedFrom < start) takeWhole(joined(text.slice(joinedFrom, end)), take)
    lastEnd = end
  }
}

/** Single letters and pairs of them: 脳卒中 is found by 脳, 卒中 and whole. */
function eachWideTerm(run: string, take: TakeTerm): void {
  for (const letter of run) take(letter, 0, letter.length, true)
  const letters = [...run]
  if (letters.length > 1) for (const pair of widePairs(run)) takeWhole(pair, take)
}

function widePairs(run: string): string[] {
  const letters = [...run]
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}
