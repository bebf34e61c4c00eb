import { foldText } from './foldText.ts'

const wordRun = /[\p{L}\p{N}]+/gu
const wideScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const doiLike = /10\.\d{4,9}\/[^\s"<>]+/g
const longestTerm = 64

/** Calls `take` with every term of a text. Hyphenated words count whole and in parts; scripts without spaces by pairs of letters. */
export function eachTerm(text: string, take: (term: string) => void): void {
  const folded = foldText(text)
  if (isAscii(folded)) eachAsciiTerm(folded, take)
  else for (const run of folded.matchAll(wordRun)) eachRunTerm(run[0], take)
  if (folded.includes('10.')) for (const [doi] of folded.matchAll(doiLike)) take(doi.slice(0, 200))
}

/** The terms of a piece of a query, in order; a DOI is one term. */
export function queryTerms(text: string): string[] {
  const folded = foldText(text)
  const doi = folded.match(doiLike)
  if (doi) return [...doi]
  const terms: string[] = []
  for (const [run] of folded.matchAll(wordRun)) {
    if (wideScript.test(run)) eachWideTerm(run, true, (term) => terms.push(term))
    else if (run !== 's' || terms.length === 0) terms.push(run.slice(0, longestTerm))
  }
  return terms
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false
  return true
}

/** The common case without a regular expression: most of a library is plain letters. */
function eachAsciiTerm(text: string, take: (term: string) => void): void {
  let start = -1
  let joinedFrom = -1
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const inWord = (code > 96 && code < 123) || (code > 47 && code < 58)
    if (inWord) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      // The s left by an apostrophe says nothing.
      if (at - start > 1 || text.charCodeAt(start) !== 115)
        take(text.slice(start, Math.min(at, start + longestTerm)))
      if (joinedFrom >= 0) take(text.slice(joinedFrom, at).replace(/-/g, '').slice(0, longestTerm))
      joinedFrom = code === 45 ? (joinedFrom >= 0 ? joinedFrom : start) : -1
      start = -1
    } else joinedFrom = -1
  }
}

function eachRunTerm(run: string, take: (term: string) => void): void {
  if (wideScript.test(run)) eachWideTerm(run, false, take)
  else take(run.slice(0, longestTerm))
}

/** Pairs of letters, and single ones where a text is indexed: 脳卒中 is found by 脳, 卒中 and whole. */
function eachWideTerm(run: string, asQuery: boolean, take: (term: string) => void): void {
  const letters = [...run]
  if (!asQuery || letters.length === 1) for (const letter of letters) take(letter)
  for (let at = 0; at + 1 < letters.length; at += 1) take(`${letters[at]}${letters[at + 1]}`)
}
