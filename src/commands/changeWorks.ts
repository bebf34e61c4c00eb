import type { ScholarlyWork, WorkEvent } from '../model/scholarlyWork.ts'
import { changedList, changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Changes fields of one scholarly work. */
export async function editWork(
  context: CommandContext,
  id: string,
  patch: Patch<Omit<ScholarlyWork, 'id' | 'createdAt' | 'changedAt' | 'starredIn'>>,
): Promise<void> {
  await changeOne(context, id, (work) => patchedRow(work, patch))
}

/** Changes the occasions a work was presented on; `change` is pure, and made to them as they are when it is written. */
export async function changeWorkEvents(
  context: CommandContext,
  id: string,
  change: (events: readonly WorkEvent[]) => WorkEvent[],
): Promise<void> {
  await changeOne(context, id, (work) => ({ ...work, events: change(work.events) }))
}

/** Stars a scholarly work as most meaningful in a season, or takes the star back. */
export async function starWork(
  context: CommandContext,
  id: string,
  season: string,
  isStarred: boolean,
): Promise<void> {
  await changeOne(context, id, (work) => {
    const starredIn = changedList(
      work.starredIn,
      isStarred ? { add: [season], remove: [] } : { add: [], remove: [season] },
    )
    return starredIn === work.starredIn ? work : { ...work, starredIn }
  })
}

function changeOne(
  context: CommandContext,
  id: string,
  change: (work: ScholarlyWork) => ScholarlyWork,
): Promise<void> {
  return changeRecords(
    context,
    'scholarlyWorks',
    [id],
    ([row]) => ({ code: 'edit-record', kind: 'scholarly-work', name: row?.title ?? '' }),
    change,
  )
}
