import { type CareReading, readCare } from './careContext.ts'
import { plainForm } from './plainForm.ts'
import { webAddress } from './rules/addresses.ts'
import { companyOf } from './rules/company.ts'
import { expression, type Reading, type Scene, type Span, spansOf } from './rules/rule.ts'
import { safePatterns } from './rules/safePatterns.ts'
import { safeNames } from './safeNames.ts'
import type { ScanContext } from './scanTypes.ts'
import { sentencesOf, wordsOf } from './words.ts'

/** Stands where something harmless stood: no letter, no digit, no space. */
const hidden = '\uFFFC'

const mailLike = expression('[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,100}')
const handle = expression('(?<![\\p{L}\\d])@[\\p{L}\\d_.]{2,40}')

/** One text, made ready: harmless things hidden, sentences and words found, patient or none decided. */
export function sceneOf(text: string, context: ScanContext, year: number): Scene & CareReading {
  const written = readingOf(plainForm(text))
  const sentences = sentencesOf(written.cased)
  const company = companyOf(written)
  const care = readCare(written, sentences, company)
  const plain = hide(written, ownWords(written, context))
  const allWords = wordsOf(plain.cased)
  const masked = hide(plain, [
    ...safePatterns.flatMap((pattern) => spansOf(pattern, plain)),
    ...safeNames(allWords),
    ...company,
  ])
  const open = hide(
    masked,
    [webAddress, mailLike, handle].flatMap((pattern) => spansOf(pattern, plain)),
  )
  const words = wordsOf(open.cased)
  return { written: text, plain, masked, open, words, allWords, sentences, context, year, ...care }
}

/** Plain letters are ASCII, so their lower case is as long. */
function readingOf(cased: string): Reading {
  return { cased, lower: cased.replace(/[A-Z]{1,200}/g, (letters) => letters.toLowerCase()) }
}

/** The author's own names and addresses are theirs to give. */
function ownWords({ lower }: Reading, { ownNames = [], ownAddresses = [] }: ScanContext): Span[] {
  return [...ownNames, ...ownAddresses].flatMap((own) => placesOf(lower, own))
}

/** Every place a word or phrase stands in the lower case of a text. */
export function placesOf(lower: string, phrase: string): Span[] {
  const wanted = readingOf(plainForm(phrase.trim())).lower
  const spans: Span[] = []
  if (wanted.length < 2) return spans
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (!isInsideWord(lower, at, at + wanted.length))
      spans.push({ start: at, end: at + wanted.length })
  }
  return spans
}

function isInsideWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ')
}

function hide(reading: Reading, spans: readonly Span[]): Reading {
  const text = reading.cased
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    pieces.push(text.slice(at, from), hidden.repeat(end - from))
    at = end
  }
  return readingOf(pieces.join('') + text.slice(at))
}
