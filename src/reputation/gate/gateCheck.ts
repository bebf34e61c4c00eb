/** What is asked of every post before it is ready, in the order it is shown (checklist items POST-01 to POST-08, CNT-05). */
export const gateCheckIds = [
  'no-block',
  'recognise',
  'consent',
  'sources',
  'not-retracted',
  'interest',
  'advice',
  'tone',
  'exam',
  'alt-text',
  'video',
  'credit',
  'cooling-off',
] as const
export type GateCheckId = (typeof gateCheckIds)[number]

/** What can be answered to a check that is asked of the user; `lets` are the answers that let the draft through. */
export const gateQuestions: Partial<
  Record<GateCheckId, { readonly answers: readonly string[]; readonly lets: readonly string[] }>
> = {
  recognise: { answers: ['no', 'yes'], lets: ['no'] },
  consent: { answers: ['invented', 'real'], lets: ['invented'] },
  sources: { answers: ['no-claim'], lets: ['no-claim'] },
  interest: { answers: ['none'], lets: ['none'] },
  advice: { answers: ['looked'], lets: ['looked'] },
  tone: { answers: ['looked'], lets: ['looked'] },
  exam: { answers: ['looked'], lets: ['looked'] },
  credit: { answers: ['asked'], lets: ['asked'] },
  'cooling-off': { answers: ['looked'], lets: ['looked'] },
}

/**
 * The result of a check. `by` is who judged it. `open` counts what is missing, of `all`. An overridden check stands
 * against the draft and lets it through for a reason.
 */
export interface GateCheck {
  readonly id: GateCheckId
  readonly result: 'passed' | 'open' | 'asks' | 'waits' | 'overridden'
  readonly by: 'program' | 'user'
  readonly open?: number
  readonly all?: number
  /** The user's answer, and when it was given. */
  readonly answer?: string
  readonly at?: string
  /** Until when the draft waits; ISO 8601, UTC. */
  readonly until?: string
  readonly reason?: string
}

/** True where nothing stands between a draft and being ready. */
export function isGateOpen(checks: readonly GateCheck[]): boolean {
  return checks.every(({ result }) => result === 'passed' || result === 'overridden')
}
