import type { Season } from '../model/season.ts'

/** How long a text is for a form, and what is left; `left` below zero is too long. */
export interface FormCount {
  readonly used: number
  readonly most: number
  readonly left: number
  readonly state: 'ok' | 'near' | 'over'
}

/** From this share of the limit on, the counter warns. */
const nearShare = 0.95

/**
 * How many characters a text has as the form counts: white space and line breaks included, a line break of either kind
 * as the season says (the worst case where it is not known), everything else in its unit.
 */
export function formLength(text: string, { unit, lineBreak }: Season['counting']): number {
  const lines = text.split(/\r\n|\r|\n/)
  const inLines = lines.reduce(
    (sum, line) => sum + (unit === 'utf16' ? line.length : [...line].length),
    0,
  )
  return inLines + (lines.length - 1) * lineBreak
}

/** A text against the most its form takes. */
export function formCount(text: string, most: number, counting: Season['counting']): FormCount {
  const used = formLength(text, counting)
  const left = most - used
  return { used, most, left, state: left < 0 ? 'over' : used >= most * nearShare ? 'near' : 'ok' }
}

/** Words parted by white space, as an application guide gives the length of a statement. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
