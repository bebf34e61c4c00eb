import type { RowOf } from '../db/rowSchemas.ts'
import type { Contact, ContactDraft } from '../model/contact.ts'
import { addDays, dayOfMoment, type IsoDay } from '../model/isoDay.ts'
import type { RecordTable } from '../model/journal.ts'
import { type LinkEnd, type LinkKind, recordLink } from '../model/recordLink.ts'
import type { Resource } from '../model/resource.ts'
import type { SampleContact, SamplePeople } from '../model/samplePeople.ts'
import { contactFromDraft } from './contactFromDraft.ts'
import { introductionLink } from './introductions.ts'

/** The tables the people of the sample fill. */
export const samplePeopleTables = [
  'contacts',
  'interactions',
  'promises',
  'mentorMeetings',
  'goals',
  'letters',
  'communities',
  'links',
] as const satisfies readonly RecordTable[]

/** Rows by table. */
export type SamplePeopleRows = {
  readonly [Table in (typeof samplePeopleTables)[number]]: RowOf<Table>[]
}

interface Surroundings {
  readonly now: Date
  newId(): string
  /** The resources of the sample, which the people wrote. */
  readonly resources: readonly Resource[]
}

/** The people of the sample as rows, every one marked as sample, its days counted from `now`. */
export function samplePeopleRows(
  { contacts, communities }: SamplePeople,
  { now, newId, resources }: Surroundings,
): SamplePeopleRows {
  const at = now.toISOString()
  const today = dayOfMoment(now)
  const ids = new Map(contacts.map(({ key }) => [key, newId()]))
  const rows: SamplePeopleRows = {
    contacts: [],
    interactions: [],
    promises: [],
    mentorMeetings: [],
    goals: [],
    letters: [],
    communities: communities.map(({ visitedDaysAgo, ...community }) => ({
      ...community,
      id: newId(),
      notes: '',
      starred: false,
      visits: visitedDaysAgo.map((days) => addDays(today, -days)).sort(),
      savedAt: at,
      changedAt: at,
      sample: true,
    })),
    links: [],
  }
  for (const sample of contacts) {
    const id = ids.get(sample.key) ?? ''
    const contact = contactOf(sample, { id, ids, now, today })
    rows.contacts.push(contact)
    const introduction = introductionLink(contact, at)
    if (introduction) rows.links.push(introduction)
    addSaid(rows, sample, { id, newId, at, today })
    addMentoring(rows, sample, { id, newId, at, today })
    addLinks(rows, sample, { id, at, resources })
  }
  return rows
}

function addLinks(
  rows: SamplePeopleRows,
  { wrote = [], communities = [] }: SampleContact,
  { id, at, resources }: { id: string; at: string; resources: readonly Resource[] },
): void {
  const link = (kind: LinkKind, to: LinkEnd) => {
    rows.links.push({ ...recordLink({ table: 'contacts', id }, kind, to, at), sample: true })
  }
  for (const title of wrote) {
    const resource = resources.find((each) => each.title.startsWith(title))
    if (resource) link('author-of', { table: 'resources', id: resource.id })
  }
  for (const name of communities) {
    const community = rows.communities.find((each) => each.name === name)
    if (community) link('member-of', { table: 'communities', id: community.id })
  }
}

interface Born {
  readonly id: string
  readonly ids: ReadonlyMap<string, string>
  readonly now: Date
  readonly today: IsoDay
}

function contactOf(sample: SampleContact, { id, ids, now, today }: Born): Contact {
  const {
    key: _key,
    savedDaysAgo,
    met,
    nextInDays,
    snoozedForDays,
    interactions,
    promises: _promises,
    wrote: _wrote,
    communities: _communities,
    letter: _letter,
    meeting: _meeting,
    goals: _goals,
    ...fields
  } = sample
  const days = interactions.map(({ daysAgo }) => daysAgo)
  const throughId = met?.through && ids.get(met.through)
  const draft: ContactDraft = {
    ...fields,
    phones: fields.phones ?? [],
    addresses: fields.addresses ?? [],
    savedAt: new Date(now.getTime() - savedDaysAgo * 86_400_000).toISOString(),
    ...(met
      ? {
          met: {
            where: met.where,
            when: { value: addDays(today, -met.daysAgo), precision: 'day' },
            ...(throughId ? { throughId } : {}),
          },
        }
      : {}),
    ...(nextInDays === undefined ? {} : { nextOn: addDays(today, nextInDays) }),
    ...(snoozedForDays === undefined ? {} : { snoozedUntil: addDays(today, snoozedForDays) }),
  }
  const contact = contactFromDraft(draft, { id, now: now.toISOString(), sample: true })
  return days.length === 0
    ? contact
    : { ...contact, lastInteractionOn: addDays(today, -Math.min(...days)) }
}

interface Written {
  readonly id: string
  readonly at: string
  readonly today: IsoDay
  newId(): string
}

function addSaid(
  rows: SamplePeopleRows,
  sample: SampleContact,
  { id, newId, at, today }: Written,
): void {
  for (const { daysAgo, isPrivate = true, ...said } of sample.interactions) {
    const day = addDays(today, -daysAgo)
    rows.interactions.push({
      ...said,
      id: newId(),
      contactIds: [id],
      on: { value: day, precision: 'day' },
      day,
      isPrivate,
      createdAt: at,
      changedAt: at,
      sample: true,
    })
  }
  for (const { madeDaysAgo, dueInDays, doneDaysAgo, ...promise } of sample.promises) {
    rows.promises.push({
      ...promise,
      id: newId(),
      contactId: id,
      madeOn: addDays(today, -madeDaysAgo),
      ...(dueInDays === undefined ? {} : { due: addDays(today, dueInDays) }),
      ...(doneDaysAgo === undefined ? {} : { doneOn: addDays(today, -doneDaysAgo) }),
      changedAt: at,
      sample: true,
    })
  }
}

function addMentoring(
  rows: SamplePeopleRows,
  { meeting, goals = [], letter, interactions }: SampleContact,
  { id, newId, at, today }: Written,
): void {
  const marks = { changedAt: at, sample: true } as const
  const meetingId = meeting && newId()
  if (meeting && meetingId) {
    const { daysAgo, ...written } = meeting
    const heldOn = addDays(today, -daysAgo)
    const stands = interactions.findIndex((said) => said.daysAgo === daysAgo)
    const interactionId = rows.interactions.at(stands - interactions.length)?.id
    rows.mentorMeetings.push({
      ...written,
      id: meetingId,
      contactIds: [id],
      at: `${heldOn}T16:30`,
      timeZone: 'UTC',
      heldOn,
      ...(stands >= 0 && interactionId ? { interactionId } : {}),
      thankedOn: heldOn,
      ...marks,
    })
  }
  for (const { dueInDays, ...goal } of goals) {
    rows.goals.push({
      ...goal,
      id: newId(),
      contactId: id,
      due: addDays(today, dueInDays),
      ...(meetingId ? { meetingId } : {}),
      ...marks,
    })
  }
  if (letter)
    rows.letters.push({ ...letterOf(letter, today), id: newId(), contactId: id, ...marks })
}

function letterOf(
  letter: NonNullable<SampleContact['letter']>,
  today: IsoDay,
): Omit<RowOf<'letters'>, 'id' | 'contactId' | 'changedAt'> {
  const {
    askedDaysAgo,
    agreedDaysAgo,
    packetDaysAgo,
    submittedDaysAgo,
    thankedDaysAgo,
    dueInDays,
    ...kept
  } = letter
  const ago = (days: number) => addDays(today, -days)
  return {
    ...kept,
    kind: 'narrative',
    programs: [],
    isStrong: true,
    askedOn: ago(askedDaysAgo),
    agreedOn: ago(agreedDaysAgo),
    packetSentOn: ago(packetDaysAgo),
    packet: ['cv', 'personal-statement', 'transcript', 'highlights'],
    remindedOn: [],
    ...(submittedDaysAgo === undefined ? {} : { submittedOn: ago(submittedDaysAgo) }),
    ...(thankedDaysAgo === undefined ? {} : { thankedOn: ago(thankedDaysAgo) }),
    ...(dueInDays === undefined ? {} : { due: addDays(today, dueInDays) }),
  }
}
