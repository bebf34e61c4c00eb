import type { VariantSettings } from '../../model/draft.ts'
import type { NetworkRules } from '../../model/network.ts'
import { type BreakLevel, type BreakPoint, breakPoints, needfulBreaks } from './breakPoints.ts'
import { countText, limitFor } from './countText.ts'
import { protectedSpans } from './protectedSpans.ts'
import { textPieces } from './textPieces.ts'
import type { TextSpan } from './textSpan.ts'
import { type Numbering, withNumber } from './threadParts.ts'

export interface ThreadOptions {
  readonly numbering?: Numbering
  readonly settings?: VariantSettings
  /** Of the text, as a BCP 47 tag; it decides where sentences end. */
  readonly language?: string
}

/** A line of three or more hyphens is the user's own break. */
const manualBreak = /^[ \t]*-{3,}[ \t]*$/gmu

/**
 * Cuts a text into the posts of a thread, each within the network's limit together with its number; the numbers are
 * not in the result (see `numberedParts`). A part ends at a paragraph, else a sentence, else a clause, else a word.
 * Links, tags, mentions and numbers with their units stay whole unless one alone is longer than a part. A line of
 * hyphens always begins a new part. A text that fits is one part.
 */
export function splitThread(
  text: string,
  rules: NetworkRules,
  options: ThreadOptions = {},
): string[] {
  const sections = sectionsOf(text)
  if (sections.length === 1 && fitsAlone(sections[0] ?? '', rules, options.settings))
    return sections
  for (let digits = 1; ; digits += 1) {
    const parts = sections.flatMap((section) => new Cutter(section, rules, options, digits).cut())
    if (String(parts.length).length <= digits || options.numbering === 'none') return parts
  }
}

function sectionsOf(text: string): string[] {
  return text
    .split(manualBreak)
    .map((section) => section.trim())
    .filter((section) => section !== '')
}

function fitsAlone(
  text: string,
  rules: NetworkRules,
  settings: VariantSettings | undefined,
): boolean {
  return countText(text, rules, settings).state !== 'over'
}

/** One walk through a section. The number is stood for by zeros: every digit counts the same. */
class Cutter {
  readonly #text: string
  readonly #rules: NetworkRules
  readonly #options: ThreadOptions
  readonly #number: string
  readonly #spans: readonly TextSpan[]
  readonly #points: readonly BreakPoint[]
  readonly #furthest: (start: number) => number

  constructor(text: string, rules: NetworkRules, options: ThreadOptions, digits: number) {
    this.#text = text
    this.#rules = rules
    this.#options = options
    this.#number = '0'.repeat(digits)
    this.#spans = protectedSpans(text)
    this.#points = breakPoints(text, this.#spans, options.language)
    this.#furthest = furthestOf(text, rules, options.settings)
  }

  cut(): string[] {
    const parts: string[] = []
    let start = 0
    let from = 0
    while (start < this.#text.length) {
      while (from < this.#points.length && (this.#points[from]?.at ?? 0) <= start) from += 1
      const { at, next } = this.#nextBreak(start, from)
      parts.push(this.#text.slice(start, at).trim())
      start = next
    }
    return parts
  }

  /** Where the part that begins at `start` ends; `from` is the first break point after it. */
  #nextBreak(start: number, from: number): BreakPoint {
    const end: BreakPoint = { at: this.#text.length, next: this.#text.length, level: 'paragraph' }
    const furthest = this.#furthest(start)
    if (furthest >= end.at && this.#fits(start, end.at)) return end
    const points = this.#reachable(start, from, furthest)
    while (points.length > 0) {
      const best = bestOf(points, start)
      if (this.#fits(start, best.at)) return best
      points.splice(points.indexOf(best), 1)
    }
    const first = this.#points[from] ?? end
    return this.#inNeed({ start, end: Math.min(first.at, furthest + 64) }, furthest) ?? first
  }

  /** Break points a part can reach: by estimate first, then without those at the end that do not fit after all. */
  #reachable(start: number, from: number, furthest: number): BreakPoint[] {
    const found: BreakPoint[] = []
    for (let at = from; at < this.#points.length; at += 1) {
      const point = this.#points[at]
      if (!point || point.at > furthest) break
      found.push(point)
    }
    for (let last = found.at(-1); last && !this.#fits(start, last.at); last = found.at(-1))
      found.pop()
    return found
  }

  /**
   * A run that no part can hold is cut between words or around protected spans, and inside these only where one alone
   * is too long.
   */
  #inNeed(run: TextSpan, furthest: number): BreakPoint | undefined {
    const canEnd = ({ at }: BreakPoint) => at <= furthest && this.#fits(run.start, at)
    const gentle = needfulBreaks(this.#text, run, this.#spans, false)
    const fitting = gentle.findLast(canEnd)
    if (fitting) return fitting
    const inside = { start: run.start, end: gentle[0]?.at ?? run.end }
    const points = needfulBreaks(this.#text, inside, this.#spans, true)
    // Where not even one character fits, taking it anyway is the only way on.
    return points.findLast(canEnd) ?? points[0] ?? gentle[0]
  }

  #fits(start: number, end: number): boolean {
    const { numbering } = this.#options
    const text = withNumber(
      this.#text.slice(start, end).trim(),
      this.#number,
      this.#number,
      numbering,
    )
    return fitsAlone(text, this.#rules, this.#options.settings)
  }
}

/**
 * The furthest position a part from `start` can reach, by sums made once. A little more is let through, because what
 * stands around a piece can change its count; the exact count decides.
 */
function furthestOf(
  text: string,
  rules: NetworkRules,
  settings: VariantSettings | undefined,
): (start: number) => number {
  const costs = new Float64Array(text.length + 1)
  const bytes = new Float64Array(text.length + 1)
  for (const piece of textPieces(text, rules)) {
    const { start, end } = piece
    costs
      .fill(costs[start] ?? 0, start + 1, end)
      .fill((costs[start] ?? 0) + piece.cost, end, end + 1)
    bytes
      .fill(bytes[start] ?? 0, start + 1, end)
      .fill((bytes[start] ?? 0) + piece.bytes, end, end + 1)
  }
  const limit = limitFor(rules, settings) + 8
  const mostBytes = rules.text.mostBytes ?? Number.POSITIVE_INFINITY
  return (start) => Math.min(lastWithin(costs, start, limit), lastWithin(bytes, start, mostBytes))
}

/** The last position whose sum is at most `most` above that of `start`; the sums never fall. */
function lastWithin(sums: Float64Array, start: number, most: number): number {
  const highest = (sums[start] ?? 0) + most
  let low = start
  let high = sums.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sums[middle] ?? 0) <= highest) low = middle
    else high = middle - 1
  }
  return low
}

const goodEnough: readonly BreakLevel[] = ['paragraph', 'line', 'sentence']

/**
 * The latest end of a sentence; a paragraph or a line a little earlier is better. Without any, the latest clause in
 * the second half, else the latest word.
 */
function bestOf(points: readonly BreakPoint[], start: number): BreakPoint {
  const latest = (levels: readonly BreakLevel[], share: number, reach: number) =>
    points.findLast(({ at, level }) => levels.includes(level) && at - start >= share * reach)
  const furthest = points.at(-1) ?? { at: start, next: start, level: 'word' }
  const reach = furthest.at - start
  return (
    latest(['paragraph'], 0.5, reach) ??
    latest(['paragraph', 'line'], 0.7, reach) ??
    latest(goodEnough, 0, reach) ??
    latest(['clause'], 0.5, reach) ??
    furthest
  )
}
