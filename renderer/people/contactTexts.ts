import type { ContactPatch } from '../../src/commands/editContact.ts'
import { emailFrom, phoneFrom, uniqueBy } from '../../src/formats/shared/contactPieces.ts'
import type { Contact, Position, Profile } from '../../src/model/contact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { PublicationDate } from '../../src/model/publicationDate.ts'
import { readSpokenDate } from '../../src/planner/readSpokenDate.ts'
import { fullDate } from '../text/dates.ts'
import { profileAddress } from './profileAddress.ts'
import { profileFromAddress } from './profileFromAddress.ts'

/** One position as the texts of a form. */
export interface PositionTexts {
  readonly title: string
  readonly department: string
  readonly institution: string
  readonly from: string
  readonly to: string
}

/** The editable fields of a contact as the texts of a form. */
export interface ContactTexts {
  readonly name: string
  readonly given: string
  readonly family: string
  readonly nickname: string
  readonly pronouns: string
  readonly credentials: string
  readonly positions: readonly PositionTexts[]
  readonly emails: string
  readonly phones: string
  readonly profiles: string
  readonly addresses: string
  readonly metWhere: string
  readonly metWhen: string
  readonly metThroughId: string
}

/** What a form changes, and by field why something in it cannot be saved; the rest can. */
export interface ContactChange {
  readonly patch: ContactPatch
  readonly problems: Partial<Record<keyof ContactTexts, string>>
}

export const emptyPosition: PositionTexts = {
  title: '',
  department: '',
  institution: '',
  from: '',
  to: '',
}

/** A contact as the texts of its form. */
export function contactTexts(contact: Contact): ContactTexts {
  return {
    name: contact.name,
    given: contact.given ?? '',
    family: contact.family ?? '',
    nickname: contact.nickname ?? '',
    pronouns: contact.pronouns ?? '',
    credentials: contact.credentials.join(', '),
    positions: contact.positions.map((position) => ({
      title: position.title ?? '',
      department: position.department ?? '',
      institution: position.institution ?? '',
      from: position.from?.value ?? '',
      to: position.to?.value ?? '',
    })),
    emails: contact.emails.map(({ address }) => address).join('\n'),
    phones: contact.phones.map(({ raw }) => raw).join('\n'),
    profiles: contact.profiles.map(profileText).join('\n'),
    addresses: contact.addresses.join('\n'),
    metWhere: contact.met?.where ?? '',
    metWhen: contact.met?.when?.value ?? '',
    metThroughId: contact.met?.throughId ?? '',
  }
}

type Read = { readonly value: unknown } | { readonly problem: string }
type TextField = Exclude<keyof ContactTexts, 'positions' | 'metWhere' | 'metWhen' | 'metThroughId'>

const optional = (text: string): Read => ({ value: text.trim() || undefined })

const readers: Record<TextField, (text: string, contact: Contact) => Read> = {
  name: (text) => (text.trim() ? { value: text.trim() } : { problem: 'A name is needed' }),
  given: optional,
  family: optional,
  nickname: optional,
  pronouns: optional,
  credentials: (text) => ({
    value: text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  }),
  emails: readEmails,
  phones: readPhones,
  profiles: readProfiles,
  addresses: (text) => ({ value: linesIn(text) }),
}

/**
 * What a form changes, or why it cannot be saved, by field. Only fields whose text differs are in the patch, so that a
 * later import still updates the others; an emptied field is `undefined`.
 */
export function contactChange(contact: Contact, texts: ContactTexts, today: IsoDay): ContactChange {
  const before = contactTexts(contact)
  const patch: Record<string, unknown> = {}
  const problems: Partial<Record<keyof ContactTexts, string>> = {}
  const take = (field: keyof ContactTexts, target: string, read: Read) => {
    if ('problem' in read) problems[field] = read.problem
    else patch[target] = read.value
  }
  for (const [field, reader] of Object.entries(readers) as [
    TextField,
    (typeof readers)[TextField],
  ][]) {
    if (texts[field] !== before[field]) take(field, field, reader(texts[field], contact))
  }
  if (JSON.stringify(texts.positions) !== JSON.stringify(before.positions)) {
    take('positions', 'positions', readPositions(texts.positions, today))
  }
  const met = ['metWhere', 'metWhen', 'metThroughId'] as const
  if (met.some((field) => texts[field] !== before[field])) {
    take('metWhen', 'met', readMet(texts, today))
  }
  return { patch: patch as ContactPatch, problems }
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A line that was there before keeps what its source said beside it: its label, that it is preferred. */
function readLines<Piece>(
  text: string,
  known: readonly Piece[],
  keyOf: (piece: Piece) => string,
  read: (line: string) => Piece | undefined,
  problem: (line: string) => string,
): Read {
  const pieces: Piece[] = []
  for (const line of linesIn(text)) {
    const piece = known.find((one) => keyOf(one) === line) ?? read(line)
    if (!piece) return { problem: problem(line) }
    pieces.push(piece)
  }
  return { value: uniqueBy(pieces, keyOf) }
}

function readEmails(text: string, { emails }: Contact): Read {
  return readLines(
    text,
    emails,
    ({ address }) => address,
    emailFrom,
    (line) => `Not an address: ${line}`,
  )
}

function readPhones(text: string, { phones }: Contact): Read {
  return readLines(
    text,
    phones,
    ({ raw }) => raw,
    phoneFrom,
    (line) => `Not a number: ${line}`,
  )
}

function readProfiles(text: string, { profiles }: Contact): Read {
  return readLines<Profile>(
    text,
    profiles,
    profileText,
    profileFromAddress,
    (line) => `Not a web address: ${line}`,
  )
}

function profileText(profile: Profile): string {
  return profileAddress(profile) ?? `${profile.platform}: ${profile.handle ?? ''}`
}

function readPositions(texts: readonly PositionTexts[], today: IsoDay): Read {
  const positions: Position[] = []
  for (const { title, department, institution, from, to } of texts) {
    const began = readDate(from, today)
    const ended = readDate(to, today)
    if (began === null || ended === null) return { problem: 'Write 2024, Jul 2024 or 2024-07-01' }
    const position = {
      ...filled({ title, department, institution }),
      ...(began ? { from: began } : {}),
      ...(ended ? { to: ended } : {}),
    }
    if (Object.keys(position).length > 0) positions.push(position)
  }
  return { value: positions }
}

function readMet({ metWhere, metWhen, metThroughId }: ContactTexts, today: IsoDay): Read {
  const when = readDate(metWhen, today)
  if (when === null) return { problem: `Write 2026, Mar 2026 or ${fullDate('2026-03-14')}` }
  const met = {
    ...filled({ where: metWhere, throughId: metThroughId }),
    ...(when ? { when } : {}),
  }
  return { value: Object.keys(met).length > 0 ? met : undefined }
}

function filled<T extends Record<string, string>>(texts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  ) as Partial<T>
}

/** A date as typed; undefined for none, null where it is not understood. */
function readDate(text: string, today: IsoDay): PublicationDate | undefined | null {
  if (!text.trim()) return undefined
  return readSpokenDate(text, today, 'past') ?? null
}
