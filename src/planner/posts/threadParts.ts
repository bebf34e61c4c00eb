import type { VariantSettings } from '../../model/draft.ts'
import type { NetworkRules } from '../../model/network.ts'
import { countText, type TextCount } from './countText.ts'
import { webLinks } from './webLinks.ts'

/** Where the number of a post in a thread stands: `text 1/5`, `1/5 text`, or nowhere. */
export type Numbering = 'end' | 'start' | 'none'

/** A post of a thread with its number, as it would be written. */
export function withNumber(
  text: string,
  number: number | string,
  total: number | string,
  numbering: Numbering = 'end',
): string {
  if (numbering === 'none') return text
  const mark = `${number}/${total}`
  if (text === '') return mark
  return numbering === 'end' ? `${text} ${mark}` : `${mark} ${text}`
}

export interface NumberedPart {
  /** As it would be posted, with its number. */
  readonly text: string
  readonly count: TextCount
}

/** The posts of a thread as they would be written, counted. A single part has no number. */
export function numberedParts(
  parts: readonly string[],
  rules: NetworkRules,
  numbering: Numbering = 'end',
  settings: VariantSettings = {},
): NumberedPart[] {
  return parts.map((part, at) => {
    const text = parts.length === 1 ? part : withNumber(part, at + 1, parts.length, numbering)
    return { text, count: countText(text, rules, settings) }
  })
}

/** Joins a part with the next one; with none after it, or outside the thread, the thread stays as it is. */
export function mergeWithNext(parts: readonly string[], index: number): string[] {
  const [first, second] = [parts[index], parts[index + 1]]
  if (first === undefined || second === undefined) return [...parts]
  const merged = [first.trimEnd(), second.trimStart()].filter((part) => part !== '').join('\n\n')
  return [...parts.slice(0, index), merged, ...parts.slice(index + 2)]
}

/** Cuts a part in two at a position in UTF-16 units; at its very ends, or in half a character, nothing is cut. */
export function splitPart(parts: readonly string[], index: number, at: number): string[] {
  const part = parts[index]
  if (part === undefined || /[\uDC00-\uDFFF]/.test(part.charAt(at))) return [...parts]
  const halves = [part.slice(0, at).trimEnd(), part.slice(at).trimStart()]
  if (halves.some((half) => half === '')) return [...parts]
  return [...parts.slice(0, index), ...halves, ...parts.slice(index + 1)]
}

/** Puts a part elsewhere in the order; places beyond the ends mean the ends. */
export function movePart(parts: readonly string[], from: number, to: number): string[] {
  const part = parts[from]
  if (part === undefined) return [...parts]
  const others = [...parts.slice(0, from), ...parts.slice(from + 1)]
  const place = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, place), part, ...others.slice(place)]
}

export type ThreadHint =
  /** Many read only the first post, and networks show one with a link to fewer people. */
  | { readonly code: 'link-in-first-post' }
  /** It begins as an answer or points at what it does not contain. */
  | { readonly code: 'first-post-not-self-contained' }
  /** It stops within a sentence. */
  | { readonly code: 'first-post-cut-short' }

/** What would make the beginning of a thread stronger; none for a single post. */
export function threadHints(parts: readonly string[]): ThreadHint[] {
  const [first] = parts
  if (first === undefined || parts.length < 2) return []
  const hints: ThreadHint[] = []
  if (webLinks(first, { withoutScheme: true }).length > 0)
    hints.push({ code: 'link-in-first-post' })
  if (/^(?:@|and\b|but\b|so\b|also\b|this\b|that\b|these\b|it\b|they\b)/i.test(first.trimStart())) {
    hints.push({ code: 'first-post-not-self-contained' })
  }
  if (
    !/(?:[.!?…:。！？।؟]["”’)\]]*|\p{Extended_Pictographic}\uFE0F?|[#＃][\p{L}\p{N}_]+)\s*$/u.test(
      first,
    )
  ) {
    hints.push({ code: 'first-post-cut-short' })
  }
  return hints
}
