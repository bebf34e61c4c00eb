import type { Contact } from '../../model/contact.ts'
import { type Goal, type Letter, letterStage, type MentorMeeting } from '../../model/mentorship.ts'
import type { PortfolioSection } from '../../model/portfolio.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import { filledFields, labelled, plainParagraphs, shortDate } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/*
 * What is about others, or was said in confidence, is shared only where it is ticked one by one: nothing here is
 * shared unasked.
 */

/** People of the network: who they are and where one met; notes only where they are ticked. */
export function contactCandidates(
  { from, items }: PortfolioSection,
  { contacts }: PortfolioMaterial,
): Candidate[] {
  const shown =
    from === 'picked'
      ? items.flatMap(({ id }) => contacts.get(id) ?? [])
      : [...contacts.values()].filter(({ starred, roles }) => starred || roles.length > 0)
  return shown.map((contact) => ({
    id: contact.id,
    name: contact.name,
    isSharedUnasked: false,
    hasPrivate: contact.notes.trim() !== '',
    entry: (withPrivate) => contactEntry(contact, withPrivate),
  }))
}

function contactEntry(contact: Contact, withNotes: boolean): DocumentEntry {
  const { name, credentials, positions, met, notes } = contact
  const present = positions.find(({ to }) => to === undefined) ?? positions[0]
  const where = [present?.title, present?.institution].filter(Boolean).join(', ')
  const meeting = [met?.where, met?.when && shortDate(met.when)].filter(Boolean).join(', ')
  const holdsPrivate = withNotes && notes.trim() !== ''
  return {
    key: `contacts:${contact.id}`,
    aside: contact.lastInteractionOn ? shortDate({ value: contact.lastInteractionOn }) : '',
    lead: [
      { text: [name, ...credentials].join(', '), bold: true },
      ...(where ? [{ text: `, ${where}` }] : []),
    ],
    paragraphs: [
      ...(meeting ? [[{ text: `Met: ${meeting}.` }]] : []),
      ...(holdsPrivate ? labelled('Note', notes) : []),
    ],
    fields: filledFields([
      ['Name', [name, ...credentials].join(', ')],
      ['Position', where],
      ['Met', meeting],
      ['Last in touch', contact.lastInteractionOn],
      ['Note', holdsPrivate ? notes : ''],
    ]),
    holdsPrivate,
  }
}

const letterStageNames = {
  'to-ask': 'To be asked',
  asked: 'Asked',
  agreed: 'Agreed',
  'packet-sent': 'Packet sent',
  submitted: 'Submitted',
  declined: 'Declined',
} as const

/** Letters of recommendation: by whom and how far; never their text, which is not kept. */
export function letterCandidates({
  letters,
  contacts,
  specialtyNames,
}: PortfolioMaterial): Candidate[] {
  return letters
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((letter) => {
      const name = contacts.get(letter.contactId)?.name ?? 'Someone no longer kept'
      return {
        id: letter.id,
        name,
        isSharedUnasked: false,
        hasPrivate: false,
        entry: () => letterEntry(letter, name, specialtyNames),
      }
    })
}

function letterEntry(
  letter: Letter,
  name: string,
  specialtyNames: ReadonlyMap<string, string>,
): DocumentEntry {
  const stage = letterStageNames[letterStage(letter)]
  const specialty = letter.specialty
    ? (specialtyNames.get(letter.specialty) ?? letter.specialty)
    : ''
  return {
    key: `letters:${letter.id}`,
    aside: stage,
    lead: [{ text: name, bold: true }, ...(specialty ? [{ text: `, ${specialty}` }] : [])],
    paragraphs: [],
    fields: filledFields([
      ['Writer', name],
      ['Specialty', specialty],
      ['Stage', stage],
      ['Due', letter.due],
    ]),
    holdsPrivate: false,
  }
}

/** Goals agreed with mentors: private as a whole, so the one tick shares them. */
export function goalCandidates({ goals }: PortfolioMaterial): Candidate[] {
  return goals.map((goal) => ({
    id: goal.id,
    name: goal.text,
    isSharedUnasked: false,
    hasPrivate: false,
    entry: () => goalEntry(goal),
  }))
}

function goalEntry({ id, text, due, progress, doneOn }: Goal): DocumentEntry {
  const state = doneOn ? `Done ${shortDate({ value: doneOn })}` : `${progress} %`
  return {
    key: `goals:${id}`,
    aside: state,
    lead: [{ text }],
    paragraphs: [],
    fields: filledFields([
      ['Goal', text],
      ['Progress', state],
      ['Due', due],
    ]),
    holdsPrivate: true,
  }
}

/** Mentor meetings: with whom, when and why; what was said and thought only where that is ticked as well. */
export function meetingCandidates({ meetings, contacts }: PortfolioMaterial): Candidate[] {
  return meetings
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((meeting) => {
      const names = meeting.contactIds.flatMap((id) => contacts.get(id)?.name ?? [])
      return {
        id: meeting.id,
        name: `${names.join(', ')}, ${shortDate({ value: meeting.at.slice(0, 10) })}`,
        isSharedUnasked: false,
        hasPrivate: [meeting.discussion, meeting.reflection].some((text) => text.trim() !== ''),
        entry: (withPrivate: boolean) => meetingEntry(meeting, names, withPrivate),
      }
    })
}

function meetingEntry(
  meeting: MentorMeeting,
  names: readonly string[],
  withPrivate: boolean,
): DocumentEntry {
  const { at, purpose, discussion, reflection } = meeting
  const on = at.slice(0, 10)
  const told = withPrivate ? { discussion, reflection } : { discussion: '', reflection: '' }
  return {
    key: `mentorMeetings:${meeting.id}`,
    aside: shortDate({ value: on }),
    lead: [{ text: names.join(', ') || 'Meeting', bold: true }],
    paragraphs: [
      ...plainParagraphs(purpose ?? ''),
      ...labelled('Discussed', told.discussion),
      ...labelled('Reflection', told.reflection),
    ],
    fields: filledFields([
      ['With', names.join(', ')],
      ['On', on],
      ['Purpose', purpose],
      ['Discussed', told.discussion],
      ['Reflection', told.reflection],
    ]),
    holdsPrivate: true,
  }
}
