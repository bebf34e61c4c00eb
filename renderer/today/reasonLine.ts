import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { knownOfContact } from '../../src/db/queries/knownOfContact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { reasonToWrite } from '../../src/planner/reasonToWrite.ts'
import { dayWords } from '../text/days.ts'
import { lastWords, reasonWords } from '../text/today.ts'

const noWordYet = 'Nothing said yet since you met'

/** Why to write to a contact and when one was last in touch, in one line. */
export async function reasonLine(
  db: LibraryDatabase,
  contactId: string,
  today: IsoDay,
  lastInteractionOn: IsoDay | undefined,
): Promise<string> {
  const known = await knownOfContact(db, contactId)
  const reason = reasonToWrite(known, today)
  const { lastSaid } = known
  const last =
    lastSaid && lastSaid.day === known.lastInteractionOn
      ? lastWords(lastSaid.kind, lastSaid.day, today)
      : lastInteractionOn && `Last in touch ${dayWords(lastInteractionOn, today)}`
  return [reason && reasonWords(reason, today), last].filter(Boolean).join('. ') || noWordYet
}
