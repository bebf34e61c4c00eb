import type { Claim } from '../../model/claim.ts'

/** A source as a post names it: its citation, and a notice that stands against it where one does. */
export interface RebuttalSource {
  readonly resourceId: string
  readonly says: Claim['sources'][number]['says']
  readonly citation: string
}

/**
 * The skeleton of a post that answers a false claim: the fact first, the myth once and marked as one, why it misleads,
 * the fact again, then the sources (Debunking Handbook 2020). What is to be written stands in brackets, but for a fact
 * the claim already has in one's own words. Sources that bear the claim out are left for the author to see, not cited.
 */
export function rebuttalText(
  claim: Pick<Claim, 'text' | 'rebuttal'>,
  sources: readonly RebuttalSource[],
): string {
  const cited = citationsOf(sources)
  return [
    claim.rebuttal?.trim() || '[The fact, in a sentence anyone understands, with its number.]',
    `A claim goes round that is misleading: “${claim.text.trim()}”`,
    '[Why it misleads: what was left out, who was studied, what the numbers are. Nobody is attacked.]',
    '[The fact again, and what to do instead.]',
    ...(cited.length > 0 ? [`Sources: ${cited.join(' ')}`] : ['[Sources]']),
  ].join('\n\n')
}

/** One's own words against a claim with the sources that do not bear it out, for a report or an answer. */
export function answerText(rebuttal: string, sources: readonly RebuttalSource[]): string {
  const cited = citationsOf(sources)
  return [rebuttal.trim(), cited.length > 0 ? `Sources: ${cited.join(' ')}` : '']
    .filter(Boolean)
    .join('\n\n')
}

function citationsOf(sources: readonly RebuttalSource[]): string[] {
  return sources.filter(({ says }) => says !== 'supports').map(({ citation }) => citation)
}
