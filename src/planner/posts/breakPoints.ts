import { graphemes } from './graphemes.ts'
import type { TextSpan } from './textSpan.ts'

/** How natural a cut is, from best to worst. */
export const breakLevels = ['paragraph', 'line', 'sentence', 'clause', 'word', 'inside'] as const
export type BreakLevel = (typeof breakLevels)[number]

/** A place a text may be cut: one part ends at `at`, the next begins at `next`, and only white space lies between. */
export interface BreakPoint {
  readonly at: number
  readonly next: number
  readonly level: BreakLevel
}

/** A full stop after one of these ends no sentence: et al., Dr., e.g., Fig., an initial. */
const abbreviation =
  /(?:^|[\s(["“])(?:al|vs|Drs?|Profs?|Mr|Mrs|Ms|St|Jr|Sr|e\.g|i\.e|cf|Figs?|Nos?|approx|ca|resp|incl|min|max|J|Lancet|N Engl|\p{Lu})\.$/iu

/** Where a text may be cut at white space or after a sentence, in order, none of them inside a protected span. */
export function breakPoints(
  text: string,
  spans: readonly TextSpan[],
  language = 'en',
): BreakPoint[] {
  const sentenceEnds = sentenceBoundaries(text, language)
  const points: BreakPoint[] = []
  for (const match of text.matchAll(/\s+/gu)) {
    const next = match.index + match[0].length
    const level = levelOf(text, match[0], match.index, sentenceEnds.has(next))
    points.push({ at: match.index, next, level })
    sentenceEnds.delete(next)
  }
  // Scripts without spaces end their sentences all the same.
  for (const at of sentenceEnds) points.push({ at, next: at, level: 'sentence' })
  points.sort((a, b) => a.at - b.at)
  return outside(points, spans)
}

function levelOf(text: string, gap: string, at: number, endsSentence: boolean): BreakLevel {
  const lines = gap.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (lines > 1) return 'paragraph'
  if (lines === 1) return 'line'
  if (endsSentence) return 'sentence'
  return /[,;:–—)\]]/.test(text.charAt(at - 1)) ? 'clause' : 'word'
}

/** Positions where a new sentence begins (UAX 29), without those after an abbreviation or before a small letter. */
function sentenceBoundaries(text: string, language: string): Set<number> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const starts = new Set<number>()
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    const isAbbreviated = abbreviation.test(segment.trimEnd())
    if (end < text.length && !isAbbreviated && !/^\p{Ll}/u.test(text.slice(end, end + 2))) {
      starts.add(end)
    }
  }
  return starts
}

/**
 * Where a run without a usable break may be cut in need, in order: between words of a script without spaces and at
 * the edges of protected spans; with `everywhere`, between any two characters and inside protected spans as well.
 */
export function needfulBreaks(
  text: string,
  range: TextSpan,
  spans: readonly TextSpan[],
  everywhere: boolean,
): BreakPoint[] {
  const run = text.slice(range.start, range.end)
  const cuts = everywhere
    ? graphemes(run).map(({ end }) => range.start + end)
    : [
        ...wordEnds(run).map((end) => range.start + end),
        ...spans.flatMap(({ start, end }) => [start, end]),
      ]
  const points = [...new Set(cuts)]
    .filter((at) => at > range.start && at < range.end)
    .sort((a, b) => a - b)
    .map((at) => ({ at, next: at, level: 'inside' as const }))
  return everywhere ? points : outside(points, spans)
}

let words: Intl.Segmenter | undefined
function wordEnds(run: string): number[] {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(words.segment(run), ({ index, segment }) => index + segment.length)
}

/** Points and spans come in order, so one walk is enough. */
function outside(points: readonly BreakPoint[], spans: readonly TextSpan[]): BreakPoint[] {
  let at = 0
  return points.filter((point) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= point.at) at += 1
    const span = spans[at]
    return !span || point.at <= span.start
  })
}
