import { useLiveQuery } from 'dexie-react-hooks'
import { presentDrafts } from '../../src/db/queries/drafts.ts'
import type { Draft } from '../../src/model/draft.ts'
import { useSession } from '../session/session.ts'

/** Drafts outside the trash, the one changed last first; undefined while they are read. */
export function useDrafts(): readonly Draft[] | undefined {
  const { db } = useSession()
  return useLiveQuery(() => presentDrafts(db), [db])
}
