import { useEffect, useState } from 'react'
import type { UnreadableCounts } from '../../src/db/queries/unreadableRows.ts'
import { askLibrary } from '../session/askLibrary.ts'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'

/** How many rows of the library cannot be read, as of now; undefined while it is read through. */
export function useUnreadable(): UnreadableCounts | undefined {
  const { db } = useSession()
  const [counts, setCounts] = useState<UnreadableCounts>()
  useEffect(() => {
    let current = true
    askLibrary((remote) => remote.countUnreadable(db.name))
      .then((found) => current && setCounts(found))
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [db])
  return counts
}
