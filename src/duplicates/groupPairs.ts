import { pairId } from '../model/duplicate.ts'
import type { DuplicatePair } from './duplicatePair.ts'

/** Records that belong together: every two of them a safe pair, or one pair to be judged. */
export interface DuplicateGroup<Reason> {
  readonly ids: readonly string[]
  readonly level: 'safe' | 'suggest'
  readonly reasons: readonly Reason[]
}

/**
 * Joins safe pairs into groups that can be merged in one go. Where a chain of them would bring together two that are
 * no safe pair themselves (father and son through one shared mailbox), all its pairs are left to be judged.
 */
export function groupPairs<Reason>(
  pairs: readonly DuplicatePair<Reason>[],
): DuplicateGroup<Reason>[] {
  const safe = pairs.filter(({ level }) => level === 'safe')
  const safeIds = new Set(safe.map(({ ids }) => pairId(...ids)))
  const groups: DuplicateGroup<Reason>[] = []
  const grouped = new Set<string>()
  for (const ids of chainsOf(safe)) {
    if (!isWhole(ids, safeIds)) continue
    const within = safe.filter((pair) => ids.has(pair.ids[0]))
    const reasons = [...new Set(within.flatMap((pair) => pair.reasons))]
    groups.push({ ids: [...ids], level: 'safe', reasons })
    for (const pair of within) grouped.add(pairId(...pair.ids))
  }
  const judged = pairs
    .filter(({ ids }) => !grouped.has(pairId(...ids)))
    .map(({ ids, reasons }) => ({ ids, level: 'suggest' as const, reasons }))
  return [...groups, ...judged]
}

/** The ids that pairs link to each other, however indirectly. */
function chainsOf(pairs: readonly DuplicatePair<unknown>[]): Set<string>[] {
  const chains = new Map<string, Set<string>>()
  for (const { ids } of pairs) {
    const joined = new Set(ids.flatMap((id) => [...(chains.get(id) ?? [id])]))
    for (const id of joined) chains.set(id, joined)
  }
  return [...new Set(chains.values())]
}

function isWhole(ids: ReadonlySet<string>, safe: ReadonlySet<string>): boolean {
  const all = [...ids]
  return all.every((one, at) => all.slice(at + 1).every((other) => safe.has(pairId(one, other))))
}
