import type { ScanContext, ScanLabel, Severity, HelpCode, WhyCode } from '../scanTypes.ts'
import type { Sentence, Word } from '../words.ts'

/** How sure it is that a place in the text speaks of a particular patient: `setting` means care, but nobody in particular. */
export type CareContext = 'patient' | 'setting' | 'none'

/** Where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text made ready for the rules. Every string has the length of the text, so that offsets agree. */
export interface Scene {
  /** The text with plain quotes, dashes and spaces. */
  readonly plain: string
  /** `plain` with everything harmless hidden: doses, scores, citations, eponyms. */
  readonly masked: string
  /** `masked` with addresses of pages and mail hidden too, so that no rule reads a phone number out of one. */
  readonly open: string
  /** The words of `open`. */
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly careAt: (offset: number) => CareContext
  readonly context: ScanContext
  readonly year: number
}

/** Severity by context; `undefined` means no finding. */
export interface Grade {
  readonly patient: Severity | undefined
  readonly setting: Severity | undefined
  readonly none: Severity | undefined
}

/** Finds spans; `patterns` lists its expressions, so that a test can see that none is slow. */
export interface Finder {
  readonly patterns: readonly RegExp[]
  readonly find: (scene: Scene) => readonly Span[]
}

/** One thing to look for. */
export interface Rule {
  readonly id: string
  readonly label: ScanLabel
  readonly grade: Grade
  readonly why: WhyCode
  readonly help: readonly HelpCode[]
  readonly finder: Finder
}

/** The same severity whatever the text speaks of. */
export function always(severity: Severity): Grade {
  return { patient: severity, setting: severity, none: severity }
}

/** Harmless in a post about a meeting or a paper, telling in one about a patient. */
export function byCare(patient: Severity, setting?: Severity, none?: Severity): Grade {
  return { patient, setting, none }
}

/** Which text an expression reads; see Scene. */
export type Reads = 'plain' | 'masked' | 'open'

/** What an expression matched, the words around it, and the scene. */
export interface Hit extends Span {
  readonly match: RegExpExecArray
  readonly text: string
  readonly scene: Scene
}

interface MatchingOptions {
  readonly reads?: Reads
  readonly accepts?: (hit: Hit) => boolean
}

/**
 * A finder from expressions with the flags `g` and `d`. The finding is the group `hit` where there is one.
 * Quantifiers are bounded: a test refuses `*`, `+` and `{n,}`.
 */
export function matching(
  patterns: RegExp | readonly RegExp[],
  { reads = 'open', accepts = () => true }: MatchingOptions = {},
): Finder {
  const list = patterns instanceof RegExp ? [patterns] : patterns
  return {
    patterns: list,
    find: (scene) =>
      list.flatMap((pattern) => hitsOf(pattern, scene, reads).filter((hit) => accepts(hit))),
  }
}

function hitsOf(pattern: RegExp, scene: Scene, reads: Reads): Hit[] {
  const text = scene[reads]
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['hit'] ?? [
      match.index,
      match.index + match[0].length,
    ]
    hits.push({ start, end, match, text, scene })
  }
  return hits
}

/** The words as alternatives of an expression, longest first so that none hides a longer one. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]')).join('|')})`
}

/** An expression from a source, with the flags rules need. `cased` tells capitals apart. */
export function expression(source: string, { cased = false } = {}): RegExp {
  return new RegExp(source, cased ? 'gdu' : 'gdiu')
}
