import {
  type Cadence,
  type Contact,
  type ContactDraft,
  cadenceSchema,
  contactRoles,
  type Position,
  type Profile,
  profilePlatforms,
} from '../../model/contact.ts'
import { type PublicationDate, publicationDateSchema } from '../../model/publicationDate.ts'
import { emailFrom, phoneFrom } from './contactPieces.ts'

/** The columns of Plexus's own table of contacts, written and read with this file alone. */
const plainColumns = [
  'Name',
  'Prefix',
  'Given name',
  'Middle name',
  'Family name',
  'Former names',
  'Nickname',
  'Degrees',
  'Pronouns',
  'Birthday',
  'Connected on',
  'Roles',
  'Specialties',
  'Tags',
  'Starred',
  'Met where',
  'Met when',
  'Cadence',
  'Snoozed until',
  'Next on',
  'Do not contact',
  'Saved',
  'Origin',
  'Plexus ID',
] as const
type PlainColumn = (typeof plainColumns)[number]
const notesColumn = 'Notes'

/** What comes several times: its columns bear its number. */
const groups = {
  positions: ['Position #', 'Institution #', 'Department #', 'From #', 'To #'],
  emails: ['E-mail #', 'E-mail # label'],
  phones: ['Phone #', 'Phone # label'],
  profiles: ['Profile # platform', 'Profile # handle', 'Profile # address'],
  addresses: ['Address #'],
} as const
type Group = keyof typeof groups
const groupNames = Object.keys(groups) as Group[]

/** How many columns of each kind a table of these contacts needs. */
export function contactCsvHeaders(contacts: readonly Contact[], withNotes: boolean): string[] {
  const most = (group: Group) =>
    contacts.reduce((many, contact) => Math.max(many, contact[group].length), 1)
  return [
    ...plainColumns,
    ...groupNames.flatMap((group) =>
      Array.from({ length: most(group) }, (_, at) => numbered(group, at + 1)).flat(),
    ),
    ...(withNotes ? [notesColumn] : []),
  ]
}

function numbered(group: Group, number: number): string[] {
  return groups[group].map((heading) => heading.replace('#', String(number)))
}

/** One contact's cells under the headers. */
export function contactCsvCells(contact: Contact, headers: readonly string[]): string[] {
  const cells = new Map<string, string>(
    plainColumns.map((column) => [column, cellOf[column](contact) ?? '']),
  )
  for (const group of groupNames) {
    contact[group].forEach((member, at) => {
      const values = memberCells[group](member as never)
      numbered(group, at + 1).forEach((heading, index) => {
        cells.set(heading, values[index] ?? '')
      })
    })
  }
  cells.set(notesColumn, contact.notes)
  return headers.map((header) => cells.get(header) ?? '')
}

const cellOf: { readonly [C in PlainColumn]: (contact: Contact) => string | undefined } = {
  Name: ({ name }) => name,
  Prefix: ({ prefix }) => prefix,
  'Given name': ({ given }) => given,
  'Middle name': ({ middle }) => middle,
  'Family name': ({ family }) => family,
  'Former names': ({ formerNames }) => listCell(formerNames ?? []),
  Nickname: ({ nickname }) => nickname,
  Degrees: ({ credentials }) => listCell(credentials),
  Pronouns: ({ pronouns }) => pronouns,
  Birthday: ({ birthday }) => birthday,
  'Connected on': ({ connectedOn }) => connectedOn?.value,
  Roles: ({ roles }) => listCell(roles),
  Specialties: ({ specialties }) => listCell(specialties),
  Tags: ({ tags }) => listCell(tags),
  Starred: ({ starred }) => yes(starred),
  'Met where': ({ met }) => met?.where,
  'Met when': ({ met }) => met?.when?.value,
  Cadence: ({ cadence }) => cadence && `${cadence.every} ${cadence.unit}`,
  'Snoozed until': ({ snoozedUntil }) => snoozedUntil,
  'Next on': ({ nextOn }) => nextOn,
  'Do not contact': ({ doNotContact }) => yes(doNotContact),
  Saved: ({ savedAt }) => savedAt,
  Origin: ({ origin }) => origin,
  'Plexus ID': ({ id }) => id,
}

function yes(is: boolean | undefined): string {
  return is ? 'yes' : ''
}

const memberCells: {
  readonly [G in Group]: (member: Contact[G][number]) => readonly (string | undefined)[]
} = {
  positions: ({ title, institution, department, from, to }) => [
    title,
    institution,
    department,
    from?.value,
    to?.value,
  ],
  emails: ({ address, label, preferred }) => [address, labelCell(label, preferred)],
  phones: ({ raw, label, preferred }) => [raw, labelCell(label, preferred)],
  profiles: ({ platform, handle, url }) => [platform, handle, url],
  addresses: (address) => [address],
}

/** As Google writes it: an asterisk before the label of the preferred one. */
function labelCell(label: string | undefined, preferred: boolean | undefined): string {
  return preferred ? `* ${label ?? ''}` : (label ?? '')
}

/** Whether a heading is that of Plexus's own table. */
export function isOwnContactTable(headers: readonly string[]): boolean {
  return plainColumns.every((column, at) => headers[at] === column)
}

/** The contact of a row under Plexus's own headers; undefined without a name. */
export function contactFromOwnCells(
  headers: readonly string[],
  cells: readonly string[],
): ContactDraft | undefined {
  const byHeader = new Map(headers.map((header, at) => [header, cells[at] ?? '']))
  const cell = (column: string) => byHeader.get(column) ?? ''
  const name = cell('Name')
  if (name === '') return undefined
  const id = cell('Plexus ID')
  return withoutEmpty({
    name,
    prefix: cell('Prefix'),
    given: cell('Given name'),
    middle: cell('Middle name'),
    family: cell('Family name'),
    formerNames: optionalList(cell('Former names')),
    nickname: cell('Nickname'),
    credentials: listOf(cell('Degrees')),
    pronouns: cell('Pronouns'),
    positions: members(cell, 'positions', positionFrom),
    emails: members(cell, 'emails', emailOf),
    phones: members(cell, 'phones', phoneOf),
    profiles: members(cell, 'profiles', profileFrom),
    addresses: members(cell, 'addresses', ([address]) => address || undefined),
    birthday: cell('Birthday'),
    connectedOn: dateFrom(cell('Connected on')),
    ...ownOf(cell),
    origin: cell('Origin'),
    sourceKeys: id ? [`plexus:${id}`] : undefined,
  })
}

function ownOf(cell: (column: PlainColumn | typeof notesColumn) => string) {
  const met = withoutEmpty({ where: cell('Met where'), when: dateFrom(cell('Met when')) })
  const day = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)
  const savedAt = cell('Saved')
  return {
    roles: listOf(cell('Roles')).flatMap((named) => contactRoles.filter((role) => role === named)),
    specialties: listOf(cell('Specialties')),
    tags: listOf(cell('Tags')).filter((tag) => tag !== ''),
    starred: cell('Starred') === 'yes',
    met: Object.keys(met).length > 0 ? met : undefined,
    cadence: cadenceFrom(cell('Cadence')),
    snoozedUntil: day(cell('Snoozed until')),
    nextOn: day(cell('Next on')),
    doNotContact: cell('Do not contact') === 'yes' ? true : undefined,
    notes: cell(notesColumn),
    savedAt: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(savedAt) ? savedAt : undefined,
  }
}

function members<V>(
  cell: (column: string) => string,
  group: Group,
  from: (values: readonly string[]) => V | undefined,
): V[] {
  const found: V[] = []
  for (let number = 1; ; number += 1) {
    const values = numbered(group, number).map(cell)
    if (values.every((value) => value === '')) return found
    const member = from(values)
    if (member !== undefined) found.push(member)
  }
}

function positionFrom([title, institution, department, from, to]: readonly string[]): Position {
  return withoutEmpty({
    title,
    institution,
    department,
    from: dateFrom(from ?? ''),
    to: dateFrom(to ?? ''),
  })
}

function emailOf([address = '', label = '']: readonly string[]) {
  return emailFrom(address, marks(label))
}

function phoneOf([raw = '', label = '']: readonly string[]) {
  return phoneFrom(raw, marks(label))
}

function marks(label: string) {
  const preferred = label.startsWith('* ')
  return { label: preferred ? label.slice(2) : label, preferred }
}

function profileFrom([named, handle, url]: readonly string[]): Profile | undefined {
  const platform = profilePlatforms.find((each) => each === named)
  return platform && withoutEmpty({ platform, handle, url })
}

/** A date by the shape of its value. */
function dateFrom(value: string): PublicationDate | undefined {
  const precision = (['year', 'month', 'day', 'instant'] as const).find(
    (each) => publicationDateSchema.safeParse({ value, precision: each }).success,
  )
  return precision && { value, precision }
}

function cadenceFrom(value: string): Cadence | undefined {
  const [every, unit] = value.split(' ')
  const parsed = cadenceSchema.safeParse({ every: Number(every), unit })
  return parsed.success ? parsed.data : undefined
}

/** Values in one cell, parted by semicolons; a semicolon or backslash within one is escaped. */
function listCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}

function listOf(cell: string): string[] {
  if (cell === '') return []
  const values: string[] = []
  let value = ''
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? ''
    if (sign === '\\') {
      at += 1
      value += cell[at] ?? ''
    } else if (sign === ';') {
      values.push(value)
      value = ''
      if (cell[at + 1] === ' ') at += 1
    } else value += sign
  }
  return [...values, value]
}

function optionalList(cell: string): string[] | undefined {
  const values = listOf(cell)
  return values.length > 0 ? values : undefined
}

/** Without members that are undefined or an empty text, which an absent member says as well. */
function withoutEmpty<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } & Record<never, never> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined && member !== ''),
  ) as { [K in keyof T]: Exclude<T[K], undefined> }
}
