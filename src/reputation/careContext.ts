import { academicCues, careCues, inventedCues } from './rules/careCues.ts'
import type { CareContext, Span } from './rules/rule.ts'
import type { Sentence } from './words.ts'

interface SentenceEvidence {
  readonly patient: number
  readonly academic: boolean
  readonly invented: boolean
}

/** What a text says about whether a real patient is spoken of, and where. */
export interface CareReading {
  readonly careAt: (offset: number) => CareContext
  /** Words that say whose patient it is. */
  readonly patientSpans: readonly Span[]
  readonly aboutPatient: boolean
}

const enough = 2

/**
 * Reads each sentence with its neighbours: words of one particular patient count together; teaching, simulation and
 * fiction in the same paragraph take the weaker ones away; a meeting, a paper, an application weaken them.
 */
export function readCare(text: string, sentences: readonly Sentence[]): CareReading {
  const cues = careCues.flatMap(({ pattern, weight, names }, kind) =>
    positions(text, pattern).map((span) => ({ ...span, weight, names: names === true, kind })),
  )
  const invented = paragraphsOf(text, sentences, inventedCues)
  const academic = new Set(
    academicCues.flatMap((pattern) =>
      positions(text, pattern).map(({ start }) => sentenceIndex(sentences, start)),
    ),
  )
  const weights = sentences.map(() => new Map<number, number>())
  for (const { start, kind, weight } of cues)
    weights[sentenceIndex(sentences, start)]?.set(kind, weight)
  const evidence = sentences.map(
    (sentence, index): SentenceEvidence => ({
      patient: [...(weights[index]?.values() ?? [])].reduce((sum, weight) => sum + weight, 0),
      academic: academic.has(index),
      invented: invented.has(sentence.paragraph),
    }),
  )
  const care = sentences.map((_, index) => careOf(evidence, index))
  return {
    careAt: (offset) => care[sentenceIndex(sentences, offset)] ?? 'none',
    patientSpans: cues
      .filter(({ names, start }) => names && care[sentenceIndex(sentences, start)] === 'patient')
      .map(({ start, end }) => ({ start, end })),
    aboutPatient: care.includes('patient'),
  }
}

function positions(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Which sentence an offset stands in. */
export function sentenceIndex(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < (sentences[middle]?.end ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

function paragraphsOf(
  text: string,
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
): Set<number> {
  const found = patterns.flatMap((pattern) => positions(text, pattern))
  return new Set(
    found.map(({ start }) => sentences[sentenceIndex(sentences, start)]?.paragraph ?? 0),
  )
}

function careOf(evidence: readonly SentenceEvidence[], index: number): CareContext {
  const own = evidence[index]
  if (!own) return 'none'
  const sum = [index - 1, index, index + 1].reduce((total, at) => {
    const { patient = 0, academic = false } = evidence[at] ?? {}
    return total + (academic && patient < enough ? 0 : patient)
  }, 0)
  if (own.invented) return own.patient > enough ? 'setting' : 'none'
  const needed = own.academic && own.patient < enough ? enough + 2 : enough
  if (sum >= needed) return 'patient'
  return sum > 0 ? 'setting' : 'none'
}
