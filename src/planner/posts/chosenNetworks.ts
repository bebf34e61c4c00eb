import type { Draft } from '../../model/draft.ts'
import { type NetworkId, networkIds } from '../../model/network.ts'

/** Where most of the field writes; what is counted for until the user chooses. */
const usualNetworks: readonly NetworkId[] = ['x', 'bluesky', 'mastodon', 'linkedin']

/** The networks a draft is counted for: those the user writes for, and those it has to do with already. */
export function chosenNetworks(
  chosen: readonly NetworkId[] | undefined,
  { variants, published, plannedAt }: Pick<Draft, 'variants' | 'published' | 'plannedAt'>,
): NetworkId[] {
  const own = new Set<NetworkId | undefined>([
    ...(chosen && chosen.length > 0 ? chosen : usualNetworks),
    ...variants.map(({ network }) => network),
    ...published.map(({ network }) => network),
    plannedAt?.network,
  ])
  return networkIds.filter((network) => own.has(network))
}
