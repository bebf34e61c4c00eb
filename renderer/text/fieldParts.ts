import { count } from './en.ts'

/** The words of a long text that is written part by part. */
export const fieldPartText = {
  /** `Part 2 of 9` */
  place: (at: number, parts: number) => `Part ${count(at + 1)} of ${count(parts)}`,
  previous: 'Previous part',
  next: 'Next part',
} as const
