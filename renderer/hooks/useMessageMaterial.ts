import { useLiveQuery } from 'dexie-react-hooks'
import { contactById } from '../../src/db/queries/contactById.ts'
import { knownOfContact } from '../../src/db/queries/knownOfContact.ts'
import { meetingsOf } from '../../src/db/queries/meetings.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { type MessageMaterial, messageValues } from '../../src/planner/messageValues.ts'
import { useSession } from '../session/session.ts'
import { dayWords, longDayWords, timeWords } from '../text/days.ts'
import { useSpecialties } from './useSpecialties.ts'
import { useToday } from './useToday.ts'

export interface Addressee {
  readonly contact: MessageMaterial['contact']
  readonly sender: MessageMaterial['sender']
  /** What the fields of a template are filled with. */
  readonly values: Readonly<Record<string, string | undefined>>
}

/** Whom a message goes to, and what the records can say in it; undefined while they are read. */
export function useMessageMaterial(contactId: string): Addressee | undefined {
  const { db } = useSession()
  const today = useToday()
  const { byId } = useSpecialties()
  return useLiveQuery(async () => {
    const [contact, known, meetings, mine] = await Promise.all([
      contactById(db, contactId),
      knownOfContact(db, contactId),
      meetingsOf(db, contactId),
      settings(db),
    ])
    if (!contact) return undefined
    const letter = known.letters.find(({ submittedOn, declinedOn }) => !submittedOn && !declinedOn)
    const next = meetings.filter(({ heldOn, at }) => !heldOn && at >= today).at(-1)
    const last = known.lastInteractionOn
    const values = messageValues({
      contact,
      sender: mine.sender,
      interest: byId.get(mine.specialties[0] ?? '')?.name,
      lastContact: last && `on ${dayWords(last, today)}`,
      promise: known.promises.find(({ by, doneOn }) => by === 'me' && !doneOn)?.text,
      work: known.works[0] && `“${known.works[0].title}”`,
      nextMeeting: next && `${longDayWords(next.at)}, ${timeWords(next.at)}`,
      letterDue: letter?.due && dayWords(letter.due, today),
      letterSpecialty: byId.get(letter?.specialty ?? '')?.name,
    })
    return { contact, sender: mine.sender, values }
  }, [db, contactId, today, byId])
}
