import { excerptOf } from './cleanText.ts'
import type { ContentLine } from './icsLines.ts'

export const icsProblemCodes = [
  'no-calendar',
  'no-events',
  'not-an-event',
  'missing-start',
  'unreadable-event',
  'cut-off-event',
  'superseded-event',
  'text-outside-event',
  'unreadable-line',
  'bad-date',
  'bad-rule',
  'rule-part-dropped',
  'unknown-zone',
  'end-before-start',
  'too-many-dates',
  'field-too-long',
  'not-a-web-address',
  'alarm-ignored',
  'missing-end',
  'missing-uid',
  'shared-uid',
  'own-field-ignored',
] as const
/**
 * Up to `text-outside-event` nothing could be made of it; after that the event is there, without that value or with
 * the nearest meaning: an unknown zone leaves a floating time that keeps the zone's name.
 */
export type IcsProblemCode = (typeof icsProblemCodes)[number]

/** Where the trouble is and what it was; the interface words it. `line` counts from 1. */
export interface IcsProblem {
  readonly code: IcsProblemCode
  readonly line: number
  readonly excerpt: string
}

/** Something that can be said of a line of a calendar. */
export function icsProblem(
  code: IcsProblemCode,
  { number, text }: Pick<ContentLine, 'number' | 'text'>,
): IcsProblem {
  return { code, line: number, excerpt: excerptOf(text) }
}
