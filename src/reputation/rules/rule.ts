import { plainForm } from '../plainForm.ts'
import type { HelpCode, ScanContext, ScanLabel, Severity, WhyCode } from '../scanTypes.ts'
import type { Sentence, Word } from '../words.ts'

/** How sure it is that a place in the text speaks of a particular patient: `setting` means care, but nobody in particular. */
export type CareContext = 'patient' | 'setting' | 'none'

/** Where something stands in a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An expression and the form of the text it reads. */
export interface Expression {
  readonly regex: RegExp
  readonly cased: boolean
}

/** The plain form of a text, as written and in lower case; both as long as the text. */
export interface Reading {
  readonly cased: string
  readonly lower: string
}

/** One text made ready for the rules. Every form has the length of the text, so that offsets agree. */
export interface Scene {
  /** As written. */
  readonly written: string
  /** The text in plain letters. */
  readonly plain: Reading
  /** `plain` with everything harmless hidden: doses, scores, citations, eponyms. */
  readonly masked: Reading
  /** `masked` with addresses of pages and mail hidden too, so that no rule reads a phone number out of one. */
  readonly open: Reading
  /** The words of `open`. */
  readonly words: readonly Word[]
  /** The words of `plain`, those of harmless things too: an illness named after somebody can be a rare one. */
  readonly allWords: readonly Word[]
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
  readonly patterns: readonly Expression[]
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
 * A finder from expressions. The finding is the group `hit` where there is one.
 * Quantifiers are bounded: a test refuses `*`, `+` and `{n,}`.
 */
export function matching(
  patterns: Expression | readonly Expression[],
  { reads = 'open', accepts = () => true }: MatchingOptions = {},
): Finder {
  const list = 'regex' in patterns ? [patterns] : patterns
  return {
    patterns: list,
    find: (scene) => {
      const spans: Span[] = []
      const text = scene[reads].cased
      for (const pattern of list) {
        eachMatch(pattern, scene[reads], (match, span) => {
          if (accepts({ ...span, match, text, scene })) spans.push(span)
        })
      }
      return spans
    },
  }
}

/** The words as alternatives of an expression, longest first so that none hides a longer one. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]')).join('|')})`
}

/**
 * An expression over the plain form of a text, which has ASCII letters only: `\p{L}` and `\p{Lu}` stand for its letters
 * and capitals. Without `cased` it reads the text in lower case. Plain classes instead of the flags `i` and `u` make the
 * rules some ten times faster.
 */
export function expression(source: string, { cased = false } = {}): Expression {
  const plain = plainForm(source)
  const written = cased ? withClasses(plain, 'A-Z', 'A-Za-z') : inLowerCase(plain)
  return { regex: new RegExp(written, 'g'), cased }
}

function inLowerCase(source: string): string {
  const classes = withClasses(source, 'a-z', 'a-z')
  return classes.replace(/(?<!\\)[A-Z]/g, (letter) => letter.toLowerCase())
}

/**
 * `\p{L}` is written out, with brackets of its own where it stands outside a class. `\s` alone is a space, as the plain
 * form has no tabs and hardly any finding goes on beyond its line; in a class it is the end of a line too.
 */
function withClasses(source: string, capitals: string, letters: string): string {
  const ranges: Readonly<Record<string, string>> = {
    '\\p{Lu}': capitals,
    '\\p{Ll}': 'a-z',
    '\\p{L}': letters,
  }
  return source.replace(/\[(\^?)((?:\\.|[^\]\\])*)\]|\\p\{L[ul]?\}|\\s/g, (piece, not, inner) => {
    if (typeof inner !== 'string') return piece === '\\s' ? ' ' : `[${ranges[piece]}]`
    const written = inner.replace(/\\p\{L[ul]?\}/g, (category) => ranges[category] ?? category)
    return `[${not}${not === '' ? written.replaceAll('\\s', ' \\n') : written}]`
  })
}

/** Calls back for every match of an expression in a text, one at a time so that none is kept. */
export function eachMatch(
  { regex, cased }: Expression,
  text: Reading,
  visit: (match: RegExpExecArray, span: Span) => void,
): void {
  const read = cased ? text.cased : text.lower
  regex.lastIndex = 0
  for (let match = regex.exec(read); match; match = regex.exec(read)) {
    visit(match, spanOf(match))
    if (match[0] === '') regex.lastIndex += 1
  }
}

/** Where an expression matches. */
export function spansOf(pattern: Expression, text: Reading): Span[] {
  const spans: Span[] = []
  eachMatch(pattern, text, (_, span) => spans.push(span))
  return spans
}

/** The group `hit` where there is one. It ends the match or begins it; asking the engine for indices costs far more. */
function spanOf(match: RegExpExecArray): Span {
  const [whole] = match
  const hit = match.groups?.hit
  if (hit === undefined) return { start: match.index, end: match.index + whole.length }
  const within = whole.endsWith(hit)
    ? whole.length - hit.length
    : whole.startsWith(hit)
      ? 0
      : whole.lastIndexOf(hit)
  return { start: match.index + within, end: match.index + within + hit.length }
}

/** What stands around a place in its line, some units before and after; what follows in other lines changes nothing. */
export function around(text: string, { start, end }: Span, before: number, after: number): string {
  const ahead = text.slice(Math.max(0, start - before), start)
  const [behind = ''] = text.slice(end, end + after).split('\n')
  return ahead.slice(ahead.lastIndexOf('\n') + 1) + text.slice(start, end) + behind
}
