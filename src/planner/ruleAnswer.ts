/** Why a rule cannot be followed: it asks for more work than any real one, or for a calendar that is not known. */
export type RuleProblem = 'rule-too-dense' | 'rule-not-followed'

/** Starts in order. `capped`: there are more than were asked for. After a problem some or all may be missing. */
export interface RuleStarts {
  readonly starts: readonly number[]
  readonly capped: boolean
  readonly problem?: RuleProblem
}

/** From when to when, both included, and how many starts are wanted at most. */
export interface StartWindow {
  readonly from: number
  readonly to: number
  readonly most: number
}
