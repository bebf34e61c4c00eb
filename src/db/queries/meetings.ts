import type { MentorMeeting } from '../../model/mentorship.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** One mentor meeting; undefined where there is none or its row is not readable. */
export async function meetingById(
  db: LibraryDatabase,
  id: string,
): Promise<MentorMeeting | undefined> {
  const row = await db.mentorMeetings.get(id)
  return row && readableRows('mentorMeetings', [row]).rows[0]
}

/** The meetings with a contact, the newest first. */
export async function meetingsOf(db: LibraryDatabase, contactId: string): Promise<MentorMeeting[]> {
  const rows = await db.mentorMeetings.where('contactIds').equals(contactId).toArray()
  return present(rows).sort((a, b) => b.at.localeCompare(a.at))
}

/** Meetings whose wall time lies between two, the first included, the earliest first. */
export async function meetingsBetween(
  db: LibraryDatabase,
  from: string,
  to: string,
): Promise<MentorMeeting[]> {
  return present(await db.mentorMeetings.where('at').between(from, to).sortBy('at'))
}

/** Meetings held since an ISO day for which thanks are still due by another. */
export async function thanksDue(
  db: LibraryDatabase,
  since: string,
  by: string,
): Promise<MentorMeeting[]> {
  const held = await db.mentorMeetings.where('at').aboveOrEqual(since).toArray()
  return present(held).filter(
    ({ thanksDue: due, thankedOn }) => due !== undefined && due <= by && !thankedOn,
  )
}

function present(rows: readonly unknown[]): MentorMeeting[] {
  return readableRows('mentorMeetings', rows).rows.filter(({ deletedAt }) => !deletedAt)
}
