import { firstNames } from './lexicon/personNames.ts'
import { academicCues, careCues, inventedCues } from './rules/careCues.ts'
import {
  type CareContext,
  type Expression,
  type Reading,
  type Span,
  spansOf,
} from './rules/rule.ts'
import { type Sentence, wordsOf } from './words.ts'

interface SentenceEvidence {
  readonly patient: number
  /** Words of ownership stand here: `my patient`. */
  readonly owned: boolean
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
 * fiction in the same paragraph take the weaker ones away; a meeting, a paper, an application weaken them; `company`,
 * the writer's own teachers and family, is nobody's patient.
 */
export function readCare(
  text: Reading,
  sentences: readonly Sentence[],
  company: readonly Span[],
): CareReading {
  const cues = careCues.flatMap(({ pattern, weight, names }, kind) =>
    spansOf(pattern, text)
      .filter(({ start }) => !company.some((span) => span.start <= start && start < span.end))
      .map((span) => ({ ...span, weight, names: names === true, kind })),
  )
  const named = nameCues(text.cased, sentences)
  const invented = paragraphsOf(text, sentences, inventedCues)
  const academic = new Set(
    academicCues.flatMap((pattern) =>
      spansOf(pattern, text).map(({ start }) => sentenceIndex(sentences, start)),
    ),
  )
  const weights = sentences.map(() => new Map<number, number>())
  for (const sentence of named) weights[sentence]?.set(-1, 1)
  for (const { start, kind, weight } of cues)
    weights[sentenceIndex(sentences, start)]?.set(kind, weight)
  const evidence = sentences.map(
    (sentence, index): SentenceEvidence => ({
      patient: [...(weights[index]?.values() ?? [])].reduce((sum, weight) => sum + weight, 0),
      owned: [...(weights[index]?.values() ?? [])].includes(3),
      academic: academic.has(index),
      invented: invented.has(sentence.paragraph),
    }),
  )
  const care = wholeStory(
    sentences.map((_, index) => careOf(evidence, index)),
    evidence,
    sentences,
  )
  return {
    careAt: (offset) => care[sentenceIndex(sentences, offset)] ?? 'none',
    patientSpans: tellingOf(
      cues.flatMap((cue) => {
        const index = sentenceIndex(sentences, cue.start)
        const { paragraph = 0 } = sentences[index] ?? {}
        return care[index] === 'patient' ? [{ ...cue, paragraph }] : []
      }),
    ),
    aboutPatient: care.includes('patient'),
  }
}

interface PlacedCue extends Span {
  readonly weight: number
  readonly names: boolean
  readonly paragraph: number
}

/** The words that say whose patient it is; in a paragraph where none does, those that tell most. */
function tellingOf(cues: readonly PlacedCue[]): Span[] {
  const naming = new Set(cues.filter(({ names }) => names).map(({ paragraph }) => paragraph))
  const most = new Map<number, number>()
  for (const { paragraph, weight } of cues)
    most.set(paragraph, Math.max(weight, most.get(paragraph) ?? 0))
  return cues
    .filter(({ names, weight, paragraph }) =>
      naming.has(paragraph) ? names : weight === most.get(paragraph),
    )
    .map(({ start, end }) => ({ start, end }))
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

/** Sentences that hold a given name, unless they speak of colleagues or the writer's own family. */
function nameCues(text: string, sentences: readonly Sentence[]): Set<number> {
  const found = new Set<number>()
  for (const { capitalised, lower, start } of wordsOf(text)) {
    if (!capitalised || !firstNames.has(lower)) continue
    const index = sentenceIndex(sentences, start)
    if (found.has(index)) continue
    const sentence = sentences[index]
    if (
      sentence &&
      !workCompany.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))
    )
      found.add(index)
  }
  return found
}

const workCompany =
  /\b(?:mentors?|attendings?|residents?|interns?|colleagues?|classmates?|professors?|drs?|doctors?|faculty|fellows?|co-?authors?|authors?|congrat\w{0,12}|kudos|matched|matching|podcast|speaker|talk|lecture|paper|book|wrote|written by|et al|my (?:own )?(?:mom|mum|dad|mother|father|wife|husband|son|daughter|brother|sister|friend|partner|dog|cat))\b|@/i

function paragraphsOf(
  text: Reading,
  sentences: readonly Sentence[],
  patterns: readonly Expression[],
): Set<number> {
  const found = patterns.flatMap((pattern) => spansOf(pattern, text))
  return new Set(
    found.map(({ start }) => sentences[sentenceIndex(sentences, start)]?.paragraph ?? 0),
  )
}

/** How many sentences on a story goes without a word of its own. */
const storyReach = 3

/**
 * A post that tells of a patient goes on telling in the sentences beside: what counts as care there is the patient's,
 * and what says nothing of the kind is near it, unless it speaks of papers and courses or of nobody real.
 */
function wholeStory(
  care: readonly CareContext[],
  evidence: readonly SentenceEvidence[],
  sentences: readonly Sentence[],
): CareContext[] {
  return care.map((own, index) => {
    const { academic = false, invented = false } = evidence[index] ?? {}
    if (own === 'patient' || academic || invented) return own
    const paragraph = sentences[index]?.paragraph ?? 0
    const from = Math.max(0, index - storyReach)
    const near = care.slice(from, index + storyReach + 1).flatMap((beside, step) => {
      const apart = (sentences[from + step]?.paragraph ?? 0) - paragraph
      return beside === 'patient' && Math.abs(apart) <= 1 ? [Math.abs(from + step - index)] : []
    })
    if (near.length === 0) return own
    return own === 'setting' || Math.min(...near) < storyReach ? 'patient' : 'setting'
  })
}

function careOf(evidence: readonly SentenceEvidence[], index: number): CareContext {
  const own = evidence[index]
  if (!own) return 'none'
  const sum = [index - 1, index, index + 1].reduce((total, at) => {
    const { patient = 0, academic = false } = evidence[at] ?? {}
    return total + (academic && patient < enough ? 0 : patient)
  }, 0)
  if (own.invented) return own.owned ? 'setting' : 'none'
  const needed = own.academic && !own.owned && own.patient <= enough ? enough + 2 : enough
  if (sum >= needed) return 'patient'
  return sum > 0 ? 'setting' : 'none'
}
