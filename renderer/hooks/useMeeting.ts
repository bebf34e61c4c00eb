import { useLiveQuery } from 'dexie-react-hooks'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import { goalsOf } from '../../src/db/queries/goalsOf.ts'
import { knownOfContact } from '../../src/db/queries/knownOfContact.ts'
import { meetingById, meetingsOf } from '../../src/db/queries/meetings.ts'
import { promisesOf } from '../../src/db/queries/promisesOf.ts'
import type { Contact } from '../../src/model/contact.ts'
import type { ContactPromise } from '../../src/model/interaction.ts'
import type { Goal, MentorMeeting } from '../../src/model/mentorship.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useSession } from '../session/session.ts'

export interface MeetingFacts {
  readonly meeting: MentorMeeting
  readonly contacts: readonly Contact[]
  /** The meeting held before this one. */
  readonly last: MentorMeeting | undefined
  readonly goals: readonly Goal[]
  /** Open promises both ways, from other meetings as well. */
  readonly open: readonly ContactPromise[]
  /** What was agreed in this meeting. */
  readonly agreed: readonly ContactPromise[]
  /** Their works that came into the library since the last meeting. */
  readonly news: readonly Resource[]
}

/** A mentor meeting with everything its brief needs; null where it is gone, undefined while it is read. */
export function useMeeting(id: string): MeetingFacts | null | undefined {
  const { db } = useSession()
  return useLiveQuery(async () => {
    const meeting = await meetingById(db, id)
    if (!meeting) return null
    const [contactId = ''] = meeting.contactIds
    const [contacts, meetings, goals, known, promises] = await Promise.all([
      contactsByIds(db, meeting.contactIds),
      meetingsOf(db, contactId),
      goalsOf(db, meeting.contactIds),
      knownOfContact(db, contactId),
      Promise.all(meeting.contactIds.map((one) => promisesOf(db, one))),
    ])
    const last = meetings.find((one) => one.heldOn && one.id !== id && one.at < meeting.at)
    const all = promises.flat()
    return {
      meeting,
      contacts,
      last,
      goals,
      open: all.filter(({ doneOn, sourceId }) => !doneOn && sourceId !== id),
      agreed: all.filter(({ sourceId }) => sourceId === id),
      news: known.works.filter(({ savedAt }) => savedAt.slice(0, 10) > (last?.heldOn ?? '')),
    }
  }, [db, id])
}
