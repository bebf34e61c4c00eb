import type { VariantSettings } from '../../model/draft.ts'
import type { NetworkRules } from '../../model/network.ts'
import { textPieces } from './textPieces.ts'
import type { TextSpan } from './textSpan.ts'

/** From this share of the limit on, a count warns. */
const warnFrom = 0.95

export type CountState = 'fits' | 'near' | 'over'

/**
 * How much of a network's limit a text takes. `remaining` is negative over the limit; `over` is the part of the text
 * beyond it, from the first character that no longer fits, in UTF-16 units.
 * `bytes` is there where the network limits those as well.
 */
export interface TextCount {
  readonly used: number
  readonly limit: number
  readonly remaining: number
  readonly state: CountState
  readonly over?: TextSpan
  readonly bytes?: { readonly used: number; readonly limit: number }
}

/** The limit in force: the server's own where it has one, what a paid account may write where it is one. */
export function limitFor({ text }: NetworkRules, settings: VariantSettings = {}): number {
  if (text.limitOfServer && settings.serverLimit) return settings.serverLimit
  return settings.paid && text.paidLimit ? text.paidLimit : text.limit
}

/** Counts a text the way the network does (resources/networks.json says how, and how sure that is). */
export function countText(
  text: string,
  rules: NetworkRules,
  settings: VariantSettings = {},
): TextCount {
  const limit = limitFor(rules, settings)
  const byteLimit = rules.text.mostBytes ?? Number.POSITIVE_INFINITY
  let used = 0
  let bytes = 0
  let overFrom: number | undefined
  for (const piece of textPieces(text, rules)) {
    used += piece.cost
    bytes += piece.bytes
    if (overFrom === undefined && (used > limit || bytes > byteLimit)) overFrom = piece.start
  }
  const near = used >= limit * warnFrom || bytes >= byteLimit * warnFrom
  return {
    used,
    limit,
    remaining: limit - used,
    state: overFrom !== undefined ? 'over' : near ? 'near' : 'fits',
    ...(overFrom !== undefined && { over: { start: overFrom, end: text.length } }),
    ...(rules.text.mostBytes && { bytes: { used: bytes, limit: rules.text.mostBytes } }),
  }
}
