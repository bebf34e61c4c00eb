import type { Goal } from '../../model/mentorship.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'

/** The goals agreed with contacts: open ones by their day, then those reached, the newest first. */
export async function goalsOf(db: LibraryDatabase, contactIds: readonly string[]): Promise<Goal[]> {
  const rows = await db.goals.where('contactId').anyOf(contactIds).toArray()
  return readableRows('goals', rows).rows.sort(
    (a, b) => order(a).localeCompare(order(b)) || (b.doneOn ?? '').localeCompare(a.doneOn ?? ''),
  )
}

function order({ doneOn, due, id }: Goal): string {
  return doneOn ? '2' : `1 ${due ?? '9999-12-31'} ${id}`
}
