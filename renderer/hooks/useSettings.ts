import { useLiveQuery } from 'dexie-react-hooks'
import { settings } from '../../src/db/queries/settings.ts'
import type { Settings } from '../../src/model/settings.ts'
import { useSession } from '../session/session.ts'

/** The user's settings, kept up to date; undefined while they are read. */
export function useSettings(): Settings | undefined {
  const { db } = useSession()
  return useLiveQuery(() => settings(db), [db])
}
