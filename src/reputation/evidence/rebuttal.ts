import type { Claim } from '../../model/claim.ts'

/** A source as a post names it: its citation, and a notice that stands against it where one does. */
export interface RebuttalSource {
  readonly resourceId: string
  readonly says: Claim['sources'][number]['says']
  readonly citation: string
}

/**
 * The skeleton of a post that answers a false claim: the fact first, the myth once and marked as one, why it misleads,
 * the fact again, then the sources (Debunking Handbook 2020). What is to be written stands in brackets. Sources that
 * bear the claim out are left for the author to see, and not cited.
 */
export function rebuttalText(
  claim: Pick<Claim, 'text'>,
  sources: readonly RebuttalSource[],
): string {
  const cited = sources.filter(({ says }) => says !== 'supports').map(({ citation }) => citation)
  return [
    '[The fact, in a sentence anyone understands, with its number.]',
    `A claim goes round that is misleading: “${claim.text.trim()}”`,
    '[Why it misleads: what was left out, who was studied, what the numbers are. Nobody is attacked.]',
    '[The fact again, and what to do instead.]',
    ...(cited.length > 0 ? [`Sources: ${cited.join(' ')}`] : ['[Sources]']),
  ].join('\n\n')
}
