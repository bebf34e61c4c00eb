import type { Draft } from '../../model/draft.ts'
import type { ContactPromise } from '../../model/interaction.ts'
import type { Letter, MentorMeeting } from '../../model/mentorship.ts'
import type { Review, ReviewFinding } from '../../model/review.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'
import { meetingsBetween } from './meetings.ts'
import { allReviews } from './presence.ts'

/** What stands in the calendar by itself, with the names of the people it is about. */
export interface CalendarRecords {
  readonly meetings: readonly MentorMeeting[]
  readonly drafts: readonly Draft[]
  readonly promises: readonly ContactPromise[]
  readonly letters: readonly Letter[]
  /** Reviews still open. */
  readonly reviews: readonly Review[]
  /** What was found in a review and is still to be done. */
  readonly findings: readonly ReviewFinding[]
  readonly names: ReadonlyMap<string, string>
}

/** The records with a day between two ISO days, both included; each kind is read by an index. */
export async function calendarRecords(
  db: LibraryDatabase,
  first: string,
  last: string,
): Promise<CalendarRecords> {
  const [meetings, drafts, promises, letters, reviews, findings] = await Promise.all([
    meetingsBetween(db, first, `${last}T99`),
    plannedDrafts(db, first, last),
    db.promises.where('due').between(first, last, true, true).toArray(),
    db.letters.where('due').between(first, last, true, true).toArray(),
    allReviews(db),
    db.reviewFindings.where('actionDue').between(first, last, true, true).toArray(),
  ])
  const open = {
    meetings,
    drafts,
    promises: readableRows('promises', promises).rows.filter(({ doneOn }) => doneOn === undefined),
    letters: readableRows('letters', letters).rows.filter(isOpen),
    reviews: reviews.filter(
      ({ dueOn, closedOn }) => !closedOn && dueOn && dueOn >= first && dueOn <= last,
    ),
    findings: readableRows('reviewFindings', findings).rows.filter(({ closedOn }) => !closedOn),
  }
  const ids = new Set([
    ...open.meetings.flatMap(({ contactIds }) => contactIds),
    ...open.promises.map(({ contactId }) => contactId),
    ...open.letters.map(({ contactId }) => contactId),
  ])
  return { ...open, names: await namesOf(db, [...ids]) }
}

async function plannedDrafts(db: LibraryDatabase, first: string, last: string): Promise<Draft[]> {
  const rows = await db.drafts.where('plannedAt.date').between(first, last, true, true).toArray()
  return readableRows('drafts', rows).rows.filter(
    ({ stage, deletedAt }) => !deletedAt && stage !== 'published' && stage !== 'archived',
  )
}

function isOpen({ deletedAt, submittedOn, declinedOn }: Letter): boolean {
  return !deletedAt && !submittedOn && !declinedOn
}

async function namesOf(db: LibraryDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const contacts = await db.contacts.bulkGet([...ids])
  const { rows } = readableRows(
    'contacts',
    contacts.filter((row) => row !== undefined),
  )
  return new Map(rows.filter(({ deletedAt }) => !deletedAt).map(({ id, name }) => [id, name]))
}
