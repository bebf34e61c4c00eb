import { useLiveQuery } from 'dexie-react-hooks'
import { goalsOf } from '../../src/db/queries/goalsOf.ts'
import { meetingsOf } from '../../src/db/queries/meetings.ts'
import type { Goal, MentorMeeting } from '../../src/model/mentorship.ts'
import { useSession } from '../session/session.ts'

export interface Mentorship {
  readonly meetings: readonly MentorMeeting[]
  readonly goals: readonly Goal[]
}

/** The meetings with a contact, the newest first, and the goals; undefined while they are read. */
export function useMentorship(contactId: string): Mentorship | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const [meetings, goals] = await Promise.all([
      meetingsOf(db, contactId),
      goalsOf(db, [contactId]),
    ])
    return { meetings, goals }
  }, [db, contactId])
}
