import { foldText } from './foldText.ts'

const wordRun = /[\p{L}\p{N}]+/gu
const wideScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const doiLike = /10\.\d{4,9}\/[^\s"<>]+/g
const longestTerm = 64
const longestDoi = 200
const apostropheS = 115
const hyphen = 45

/** A term, by where it stands in a text: from `start` to `end`, not included. */
type TakeTerm = (text: string, start: number, end: number) => void

/**
 * Calls `take` with every term of a text. Hyphenated words count whole and in parts; scripts without spaces by single
 * letters and pairs; a DOI also whole.
 */
export function eachTerm(text: string, take: TakeTerm): void {
  const folded = foldText(text)
  if (isAscii(folded)) eachAsciiTerm(folded, take)
  else eachUnicodeTerm(folded, take)
  if (folded.includes('10.'))
    for (const [doi] of folded.matchAll(doiLike)) takeWhole(doiTerm(doi), take)
}

/** The terms of a piece of a query, in order; a DOI is one term. */
export function queryTerms(text: string): string[] {
  const folded = foldText(text)
  const dois = folded.match(doiLike)
  if (dois) return dois.map(doiTerm)
  const terms: string[] = []
  for (const [run] of folded.matchAll(wordRun)) {
    if (wideScript.test(run)) eachWideTerm(run, true, (term) => terms.push(term))
    else if (run !== 's' || terms.length === 0) terms.push(run.slice(0, longestTerm))
  }
  return terms
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

/** The common case without a regular expression: most of a library is plain letters. */
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
  if (end - start === 1 && text.charCodeAt(start) === apostropheS) return
  take(text, start, Math.min(end, start + longestTerm))
}

function takeWhole(term: string, take: TakeTerm): void {
  take(term, 0, term.length)
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
    if (wideScript.test(run)) eachWideTerm(run, false, (term) => takeWhole(term, take))
    else takeWord(text, start, end, take)
    if (goesOn && joinedFrom < start) takeWhole(joined(text.slice(joinedFrom, end)), take)
    lastEnd = end
  }
}

/** Pairs of letters, and single ones where a text is indexed: 脳卒中 is found by 脳, 卒中 and whole. */
function eachWideTerm(run: string, asQuery: boolean, take: (term: string) => void): void {
  const letters = [...run]
  if (!asQuery || letters.length === 1) for (const letter of letters) take(letter)
  for (let at = 0; at + 1 < letters.length; at += 1) take(`${letters[at]}${letters[at + 1]}`)
}
