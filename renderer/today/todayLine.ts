import type { ReactNode } from 'react'
import type { DueWords } from '../text/days.ts'

/** What can be done on a line; the first of them is what Enter does. */
export type LineAction =
  | { readonly kind: 'do'; readonly words: string; readonly key?: string; run(): void }
  /** Puts a follow-up off: tomorrow, next week, a date. */
  | { readonly kind: 'later'; readonly contactId: string }

/** One line of Today or of a list: when, what, why, and what can be done. */
export interface TodayLine {
  /** Unlike that of any other line; what is set aside for today is kept by it. */
  readonly key: string
  readonly when: DueWords
  readonly title: string
  readonly detail: ReactNode
  /** True where the first action is what should be done now. */
  readonly urgent: boolean
  readonly actions: readonly LineAction[]
}

/** What a section has to say; without lines it is left out. */
export interface SectionContent {
  readonly lines: readonly TodayLine[]
  /** A count or order beside the heading: `3 due`. */
  readonly hint?: string
  readonly more?: { readonly words: string; go(): void }
}
