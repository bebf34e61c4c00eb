import { conductRules, matchRules, type ToneRule, type ToneTopic } from './rules/conduct.ts'
import { adviceRules, disrespectRules } from './rules/professional.ts'
import type { ScanContext } from './scanTypes.ts'
import { sceneOf } from './scene.ts'

/** A place in a text that may be read as unprofessional; offsets are UTF-16 units. */
export interface ToneNote {
  readonly topic: ToneTopic
  readonly start: number
  readonly end: number
  /** Names the rule, so that it can be switched off. */
  readonly rule: string
}

const toneRules: readonly ToneRule[] = [
  ...disrespectRules.map(({ id, finder }): ToneRule => ({ id, finder, topic: 'disrespect' })),
  ...adviceRules.map(({ id, finder }): ToneRule => ({ id, finder, topic: 'advice' })),
  ...conductRules,
]

/** All rules on tone by id and topic, in order, for a list in which each can be switched off. */
export const toneRuleTopics: readonly Pick<ToneRule, 'id' | 'topic'>[] = toneRules.map(
  ({ id, topic }) => ({ id, topic }),
)

/**
 * Notes on tone and professionalism: disrespect, advice to a stranger, exam content, phrases the Match agreement
 * forbids, interests not disclosed, credentials overstated. Suggestions with a reason, never a verdict.
 */
export function findToneNotes(text: string, context: ScanContext = {}): ToneNote[] {
  return notesOf(text, toneRules, context)
}

/** Only the phrases about ranking and commitment, as for a message to a program director; NRMP agreement, 6.3 and 6.4. */
export function findMatchRulePhrases(text: string, context: ScanContext = {}): ToneNote[] {
  return notesOf(text, matchRules, context)
}

function notesOf(text: string, rules: readonly ToneRule[], context: ScanContext): ToneNote[] {
  const disabled = new Set(context.disabledRules)
  const scene = sceneOf(text, context, context.year ?? 0)
  const notes = rules
    .filter(({ id }) => !disabled.has(id))
    .flatMap(({ id, topic, finder }) =>
      finder.find(scene).map(({ start, end }): ToneNote => ({ topic, start, end, rule: id })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return notes.filter(
    (note, at) =>
      !notes
        .slice(Math.max(0, at - 8), at)
        .some((earlier) => earlier.topic === note.topic && note.start < earlier.end),
  )
}
