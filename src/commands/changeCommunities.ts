import type { Community } from '../model/community.ts'
import type { IsoDay } from '../model/isoDay.ts'
import type { ChangeLabel } from '../model/journal.ts'
import { changedList, changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

type Code = 'change-records' | 'tag-records' | 'trash-records'

function changeAlike(
  context: CommandContext,
  ids: readonly string[],
  code: Code,
  change: (community: Community) => Community,
): Promise<void> {
  const label = (changed: readonly Community[]): ChangeLabel => ({
    code,
    kind: 'community',
    count: changed.length,
  })
  return changeRecords(context, 'communities', ids, label, change)
}

/** Changes fields of one community. */
export async function editCommunity(
  context: CommandContext,
  id: string,
  patch: Patch<Omit<Community, 'id' | 'savedAt' | 'changedAt'>>,
): Promise<void> {
  await changeRecords(
    context,
    'communities',
    [id],
    ([community]) => ({ code: 'edit-record', kind: 'community', name: community?.name ?? '' }),
    (community) => patchedRow(community, patch),
  )
}

/** Adds tags to communities and takes tags from them. */
export async function tagCommunities(
  context: CommandContext,
  ids: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  await changeAlike(context, ids, 'tag-records', (community) => {
    const tags = changedList(community.tags, change)
    return tags === community.tags ? community : { ...community, tags }
  })
}

/** Logs a visit on a day; a day is kept once. */
export async function visitCommunity(
  context: CommandContext,
  id: string,
  on: IsoDay,
): Promise<void> {
  await changeAlike(context, [id], 'change-records', (community) =>
    community.visits.includes(on)
      ? community
      : { ...community, visits: [...community.visits, on].sort() },
  )
}

/** Moves communities to the trash. */
export async function trashCommunities(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeAlike(context, ids, 'trash-records', (community) =>
    community.deletedAt ? community : { ...community, deletedAt },
  )
}
