import { useLiveQuery } from 'dexie-react-hooks'
import {
  type DraftBoard,
  draftBoard,
  draftById,
  newestDrafts,
} from '../../src/db/queries/drafts.ts'
import { rowsByIds } from '../../src/db/queries/rowsByIds.ts'
import type { Draft } from '../../src/model/draft.ts'
import { useSession } from '../session/session.ts'

/** The ids of all drafts by stage; undefined while they are read. */
export function useDraftBoard(): DraftBoard | undefined {
  const { db } = useSession()
  return useLiveQuery(() => draftBoard(db), [db])
}

/** A draft outside the trash; null where there is none, undefined while it is read. */
export function useDraft(id: string | null): Draft | null | undefined {
  const { db } = useSession()
  const read = useLiveQuery(
    async () => ({ id, draft: id === null ? null : ((await draftById(db, id)) ?? null) }),
    [db, id],
  )
  // What was read for another id is not this one's.
  return read?.id === id ? read.draft : undefined
}

/** The drafts of some stages that were changed last, a list for each stage. */
export function useNewestDrafts(
  stages: readonly Draft['stage'][],
  most: number,
): readonly (readonly Draft[])[] {
  const { db } = useSession()
  const asked = stages.join(' ')
  return (
    useLiveQuery(
      () => Promise.all(stages.map((stage) => newestDrafts(db, stage, most))),
      [db, asked, most],
    ) ?? []
  )
}

/** Drafts by id, kept up to date; those asked for before stay until the new ones are read. */
export function useDraftRows(ids: readonly string[]): ReadonlyMap<string, Draft> {
  const { db } = useSession()
  const asked = ids.join(' ')
  const rows = useLiveQuery(() => rowsByIds(db, 'drafts', ids), [db, asked])
  return new Map(rows?.map((row) => [row.id, row]))
}
