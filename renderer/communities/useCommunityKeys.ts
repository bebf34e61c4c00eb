import type { RefObject } from 'react'
import { visitCommunity } from '../../src/commands/changeCommunities.ts'
import type { Community } from '../../src/model/community.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { useRowKeys } from '../list/useRowKeys.ts'
import { useLayers } from '../state/layers.ts'

/** J, K and the arrows go through the communities, N adds one, V logs a visit to the one that is open. */
export function useCommunityKeys(
  list: RefObject<HTMLElement | null>,
  chosen: Community | undefined,
): void {
  const perform = useDo()
  const today = useToday()
  useRowKeys(list, (key) => {
    if (key === 'n') {
      useLayers.getState().open({ kind: 'new-community' })
      return true
    }
    if (key !== 'v' || !chosen) return false
    void perform((context) => visitCommunity(context, chosen.id, today))
    return true
  })
}
