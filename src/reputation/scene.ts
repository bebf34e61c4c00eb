import { readCare, type CareReading } from './careContext.ts'
import { plainForm } from './plainForm.ts'
import { webAddress } from './rules/addresses.ts'
import type { Scene, Span } from './rules/rule.ts'
import { safePatterns } from './rules/safePatterns.ts'
import { safeNames } from './safeNames.ts'
import type { ScanContext } from './scanTypes.ts'
import { sentencesOf, wordsOf } from './words.ts'

/** Stands where something harmless stood: no letter, no digit, no space. */
const hidden = '\uFFFC'

const mailLike = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}/gu
const handle = /(?<![\p{L}\d])@[\p{L}\d_.]{2,40}/gu

/** One text, made ready: harmless things hidden, sentences and words found, patient or none decided. */
export function sceneOf(text: string, context: ScanContext, year: number): Scene & CareReading {
  const plain = plainForm(text)
  const sentences = sentencesOf(plain)
  const care = readCare(plain, sentences)
  const masked = hide(plain, [
    ...safePatterns.flatMap((pattern) => spansOf(plain, pattern)),
    ...safeNames(wordsOf(plain)),
    ...ownWords(plain, context),
  ])
  const open = hide(masked, [
    ...spansOf(plain, webAddress),
    ...spansOf(plain, mailLike),
    ...spansOf(plain, handle),
  ])
  return { plain, masked, open, words: wordsOf(open), sentences, context, year, ...care }
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The author's own names and addresses are theirs to give. */
function ownWords(plain: string, { ownNames = [], ownAddresses = [] }: ScanContext): Span[] {
  const lower = plain.toLowerCase()
  if (lower.length !== plain.length) return []
  return [...ownNames, ...ownAddresses].flatMap((own) => placesOf(lower, own.trim().toLowerCase()))
}

/** Every place a word or phrase stands in a lower-case text. */
export function placesOf(lower: string, wanted: string): Span[] {
  const spans: Span[] = []
  if (wanted.length < 2) return spans
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (!isInsideWord(lower, at, at + wanted.length)) spans.push({ start: at, end: at + wanted.length })
  }
  return spans
}

function isInsideWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ')
}

function hide(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    pieces.push(text.slice(at, from), hidden.repeat(end - from))
    at = end
  }
  return pieces.join('') + text.slice(at)
}
