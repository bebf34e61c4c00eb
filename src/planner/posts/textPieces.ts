import type { CharacterWeights, NetworkRules } from '../../model/network.ts'
import { emojiSpans } from './emojiSpans.ts'
import { graphemes } from './graphemes.ts'
import type { TextSpan } from './textSpan.ts'
import { webLinks } from './webLinks.ts'

/**
 * What a network counts as one thing, in order and without gaps: a link, a mention, an emoji or a character.
 * `cost` is in the network's own units and may be a fraction; `bytes` are those of UTF-8.
 */
export interface TextPiece extends TextSpan {
  readonly cost: number
  readonly bytes: number
}

/** Cuts a text into the pieces a network counts. X counts what normalisation (NFC) leaves; positions stay those written. */
export function textPieces(text: string, rules: NetworkRules): TextPiece[] {
  if (rules.text.unit !== 'weighted' || text.normalize('NFC') === text) {
    return piecesAsWritten(text, rules)
  }
  const { normalised, writtenAt } = normalise(text)
  const pieces: TextPiece[] = []
  let carried = 0
  for (const piece of piecesAsWritten(normalised, rules)) {
    const start = writtenAt(piece.start)
    const end = writtenAt(piece.end)
    carried += piece.cost
    if (start === end) continue
    pieces.push({ start, end, cost: carried, bytes: byteLength(text.slice(start, end)) })
    carried = 0
  }
  return pieces
}

/** A text in NFC, and for each position in it the one as written; a position inside a changed grapheme is its start. */
function normalise(text: string): { normalised: string; writtenAt: (at: number) => number } {
  const positions: number[] = []
  let normalised = ''
  for (const { start, end } of graphemes(text)) {
    const written = text.slice(start, end)
    const form = written.normalize('NFC')
    for (let at = 0; at < form.length; at += 1) {
      positions.push(form === written ? start + at : start)
    }
    normalised += form
  }
  return { normalised, writtenAt: (at) => positions[at] ?? text.length }
}

function piecesAsWritten(text: string, rules: NetworkRules): TextPiece[] {
  const fixed = fixedCosts(text, rules)
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end, cost } of fixed) {
    if (start < at) continue
    pushPlain(pieces, text, at, start, rules)
    pieces.push({ start, end, cost, bytes: byteLength(text.slice(start, end)) })
    at = end
  }
  pushPlain(pieces, text, at, text.length, rules)
  return pieces
}

interface FixedCost extends TextSpan {
  readonly cost: number
}

/** Links that count the same whatever their length, and mentions whose server is free, by position. */
function fixedCosts(text: string, rules: NetworkRules): FixedCost[] {
  const found: FixedCost[] = []
  const { counts, withoutScheme } = rules.links
  if (counts !== undefined) {
    for (const span of webLinks(text, { withoutScheme })) found.push({ ...span, cost: counts })
  }
  if (rules.serverOfMentionIsFree) found.push(...remoteMentions(text))
  return found.sort((a, b) => a.start - b.start)
}

/** `@user@server.example` counts as `@user` (Mastodon, StatusLengthValidator). */
function remoteMentions(text: string): FixedCost[] {
  return [...text.matchAll(/(?<![/\w])@(\w(?:[\w.-]{0,60}\w)?)@[\w.-]{0,253}[a-z0-9]/gi)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      cost: 1 + (match[1] ?? '').length,
    }),
  )
}

function pushPlain(
  pieces: TextPiece[],
  text: string,
  from: number,
  to: number,
  rules: NetworkRules,
): void {
  if (from >= to) return
  const { unit, weights, emojiAsBytes } = rules.text
  const plain = text.slice(from, to)
  if (unit === 'weighted' && weights) pushWeighted(pieces, plain, from, weights)
  else if (unit === 'graphemes') pushGraphemes(pieces, plain, from)
  else if (emojiAsBytes) pushEmojiAsBytes(pieces, plain, from)
  else pushCharacters(pieces, plain, from, unit === 'utf16')
}

function pushGraphemes(pieces: TextPiece[], plain: string, from: number): void {
  for (const { start, end } of graphemes(plain)) {
    const bytes = byteLength(plain.slice(start, end))
    pieces.push({ start: from + start, end: from + end, cost: 1, bytes })
  }
}

function pushCharacters(pieces: TextPiece[], plain: string, from: number, utf16: boolean): void {
  let at = from
  for (const character of plain) {
    const end = at + character.length
    pieces.push({
      start: at,
      end,
      cost: utf16 ? character.length : 1,
      bytes: byteLength(character),
    })
    at = end
  }
}

function pushEmojiAsBytes(pieces: TextPiece[], plain: string, from: number): void {
  let at = 0
  for (const { start, end } of emojiSpans(plain)) {
    pushCharacters(pieces, plain.slice(at, start), from + at, false)
    const bytes = byteLength(plain.slice(start, end))
    pieces.push({ start: from + start, end: from + end, cost: bytes, bytes })
    at = end
  }
  pushCharacters(pieces, plain.slice(at), from + at, false)
}

/** Weights by code point; an emoji sequence has one weight. */
function pushWeighted(
  pieces: TextPiece[],
  plain: string,
  from: number,
  weights: CharacterWeights,
): void {
  let at = 0
  const pushEach = (to: number) => {
    for (const character of plain.slice(at, to)) {
      const end = at + character.length
      const cost = weightOf(character, weights) / weights.scale
      pieces.push({ start: from + at, end: from + end, cost, bytes: byteLength(character) })
      at = end
    }
  }
  for (const { start, end } of emojiSpans(plain)) {
    pushEach(start)
    const bytes = byteLength(plain.slice(start, end))
    const cost = weights.emojiWeight / weights.scale
    pieces.push({ start: from + start, end: from + end, cost, bytes })
    at = end
  }
  pushEach(plain.length)
}

function weightOf(character: string, { ranges, defaultWeight }: CharacterWeights): number {
  const point = character.codePointAt(0) ?? 0
  return ranges.find(({ start, end }) => point >= start && point <= end)?.weight ?? defaultWeight
}

/** Bytes in UTF-8; half a surrogate pair becomes the replacement character of three. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  }
  return bytes
}
