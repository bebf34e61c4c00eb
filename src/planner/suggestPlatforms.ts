import type { PlatformAdvice, PlatformGoal } from '../model/platformGuide.ts'

/** A platform for the user's goals, with the goals it serves, the best served first. */
export interface PlatformSuggestion {
  readonly advice: PlatformAdvice
  readonly reasons: readonly { readonly goal: PlatformGoal; readonly strength: number }[]
}

/**
 * Platforms that serve the stated goals, those that serve most and best first; in the guide's own order where two are
 * alike. The figures of the guide are added up, and nothing else: the reasons are the whole of the argument.
 */
export function suggestPlatforms(
  guide: readonly PlatformAdvice[],
  goals: readonly PlatformGoal[],
): PlatformSuggestion[] {
  const suggestions = guide.map((advice) => ({
    advice,
    reasons: goals
      .flatMap((goal) => {
        const strength = advice.serves[goal]
        return strength ? [{ goal, strength }] : []
      })
      .sort((a, b) => b.strength - a.strength),
  }))
  return suggestions.filter(({ reasons }) => reasons.length > 0).sort((a, b) => total(b) - total(a))
}

function total({ reasons }: PlatformSuggestion): number {
  return reasons.reduce((sum, { strength }) => sum + strength, 0)
}
