import {
  type ContactDraft,
  emptyContactDraft,
  type Position,
  type Profile,
} from '../../model/contact.ts'
import type { ImportProblem, ParsedRecord } from '../importer.ts'
import { type ContactColumn, type ContactField, headingKey } from './contactColumns.ts'
import { emailFrom, emailsFrom, phonesFrom, profileFromUrl, uniqueBy } from './contactPieces.ts'
import type { CsvRow } from './csvRows.ts'
import { type DateOrder, readLocalDate } from './localDate.ts'
import { isFormOfAddress } from './nameTitles.ts'
import { problemAt, readRecord, unreadRecord } from './parsedRecord.ts'
import { isPosition } from './positionWords.ts'
import { partsFromPair, splitPersonName, wholeName } from './splitPersonName.ts'

export interface CellsContext {
  /** What of the columns each cell belongs to; undefined for one that is left out. */
  readonly columns: readonly (ContactColumn | undefined)[]
  readonly origin: string
  readonly dateOrder: DateOrder
  /** What parts several values in one cell, where the source has such a thing. */
  readonly separator?: string
}

/** A row of a table of people as a record: read, perhaps with warnings, or not readable. */
export function contactFromRow(row: CsvRow, context: CellsContext): ParsedRecord<'contacts'> {
  if ('problem' in row) return unreadRecord(row.problem, row.line, row.raw)
  const cells = new Cells(row.cells, context)
  const name = nameOf(cells)
  if (!name) return unreadRecord('missing-name', row.line, row.raw)
  const warnings: ImportProblem[] = []
  const warn = (code: ImportProblem['code'], value: string) => {
    warnings.push(problemAt(code, row.line, value))
  }
  if (name.borrowed) warn('name-borrowed', name.name)
  const draft: ContactDraft = {
    ...emptyContactDraft(name.name),
    ...name.parts,
    positions: positionsOf(cells),
    ...reachedBy(cells, warn),
    ...datesOf(cells, context.dateOrder, warn),
    addresses: cells.joined('address'),
    ...ownFields(cells),
    origin: context.origin,
  }
  return readRecord<'contacts'>(draft, { text: row.raw, line: row.line }, warnings)
}

interface Cell {
  readonly field: ContactField
  readonly part: ContactColumn['part']
  readonly value: string
  readonly group: string
  readonly label: string | undefined
  readonly preferred: boolean
}

/** The cells of one row by what they fill. */
class Cells {
  readonly #cells: readonly Cell[]

  constructor(cells: readonly string[], { columns, separator }: CellsContext) {
    this.#cells = columns.flatMap((column, at) => {
      if (!column) return []
      const values = separator ? (cells[at] ?? '').split(separator) : [cells[at] ?? '']
      const marked = column.labelAt === undefined ? column.label : cells[column.labelAt]?.trim()
      // `* Work`, or `*` alone where there is no label but that it comes first.
      const preferred = /^\*(?: |$)/.test(marked ?? '')
      const label = (preferred ? marked?.slice(1).trim() : marked)?.toLowerCase() || undefined
      const group = column.group ?? label ?? ''
      return values
        .map((value) => ({
          field: column.field,
          part: column.part,
          value: tidy(value),
          group,
          label,
          preferred,
        }))
        .filter(({ value }) => value !== '')
    })
  }

  all(field: ContactField): readonly Cell[] {
    return this.#cells.filter((cell) => cell.field === field)
  }

  first(field: ContactField): string {
    return this.all(field)[0]?.value ?? ''
  }

  /** Parts of an address that stand in columns of their own, joined. */
  joined(field: ContactField): string[] {
    const groups = new Map<string, string>()
    for (const { group, value, part } of this.all(field)) {
      const before = groups.get(group)
      // `NC 27701`: the number of a place stands behind the letters of its state.
      const sign = part === 'zip' && /\b[A-Z]{2}$/.test(before ?? '') ? ' ' : ', '
      groups.set(group, before === undefined ? value : `${before}${sign}${value}`)
    }
    return [...groups.values()]
  }
}

function tidy(value: string): string {
  return value.replace(/\u00A0/g, ' ').trim()
}

interface FoundName {
  readonly name: string
  readonly parts: Partial<ContactDraft>
  /** Not a name but what stands in for one: an address, an institution. */
  readonly borrowed?: boolean
}

function nameOf(cells: Cells): FoundName | undefined {
  const [whole, given, family] = [cells.first('name'), cells.first('given'), cells.first('family')]
  const middle = cells.first('middle')
  const more = {
    ...(middle ? { middle } : {}),
    ...(cells.first('nickname') ? { nickname: cells.first('nickname') } : {}),
    ...(cells.first('pronouns') ? { pronouns: cells.first('pronouns') } : {}),
    ...(cells.first('formerName') ? { formerNames: [cells.first('formerName')] } : {}),
  }
  const pair = given || family ? partsFromPair(given, family) : splitPersonName(whole)
  const credentials = uniqueBy([...pair.credentials, ...degreesIn(cells)], (one) => one)
  const prefix = cells.all('prefix').find(isAddressed)?.value || pair.prefix
  const parts = { ...pair, ...more, credentials, ...(prefix ? { prefix } : {}) }
  const isAddress = (text: string) => emailFrom(text) !== undefined
  const name = whole || wholeName(given, middle, family)
  if (name && !isAddress(name)) return { name, parts }
  const instead =
    cells.first('nickname') || cells.first('institution') || name || cells.first('email')
  const handle = cells.all('url').flatMap(({ value }) => profileFromUrl(value)?.handle ?? [])[0]
  const borrowed = instead || cells.first('phone') || handle
  if (!borrowed) return undefined
  const isOrganisation = borrowed === cells.first('institution')
  return {
    name: borrowed,
    parts: { credentials: [], ...(isOrganisation ? { roles: ['organisation'] } : {}) },
    borrowed: true,
  }
}

function degreesIn(cells: Cells): string[] {
  return cells.all('suffix').flatMap(({ value }) => value.split(/\s*[,;]\s*/).filter(Boolean))
}

/** *Title* means the form of address to one program and the position to another; what stands there tells. */
function isAddressed({ value }: Cell): boolean {
  return isFormOfAddress(value) || !isPosition(value, true)
}

function positionsOf(cells: Cells): Position[] {
  const [position, department, institution] = (['title', 'department', 'institution'] as const).map(
    (field) => cells.first(field),
  )
  const title = position || cells.all('prefix').find((cell) => !isAddressed(cell))?.value
  if (!title && !department && !institution) return []
  return [
    {
      ...(title ? { title } : {}),
      ...(department ? { department } : {}),
      ...(institution ? { institution } : {}),
    },
  ]
}

type Warn = (code: ImportProblem['code'], value: string) => void

function reachedBy(cells: Cells, warn: Warn): Pick<ContactDraft, 'emails' | 'phones' | 'profiles'> {
  const readAll = <V>(
    field: ContactField,
    from: (cell: Cell) => readonly V[],
    code: ImportProblem['code'],
  ): V[] =>
    cells.all(field).flatMap((cell) => {
      const found = from(cell)
      if (found.length === 0) warn(code, cell.value)
      return found
    })
  const read = <V>(
    field: ContactField,
    from: (cell: Cell) => V | undefined,
    code: ImportProblem['code'],
  ): V[] => readAll(field, (cell) => [from(cell)].filter((found) => found !== undefined), code)
  const emails = readAll('email', (cell) => emailsFrom(cell.value, cell), 'not-an-email')
  const borrowed = emailFrom(cells.first('given') || cells.first('name'))
  const profiles = [
    ...read('linkedin', ({ value }) => linkedInProfile(value), 'not-a-web-address'),
    ...read('url', ({ value }) => profileFromUrl(value), 'not-a-web-address'),
    ...read('orcid', ({ value }) => orcidProfile(value), 'bad-identifier'),
  ]
  return {
    emails: uniqueBy([...emails, ...(borrowed ? [borrowed] : [])], ({ address }) =>
      address.toLowerCase(),
    ),
    phones: uniqueBy(
      readAll('phone', (cell) => phonesFrom(cell.value, cell), 'not-a-phone-number'),
      ({ raw }) => raw,
    ),
    profiles: uniqueBy(profiles, ({ platform, handle, url }) => `${platform} ${handle ?? url}`),
  }
}

/** A column that says LinkedIn may hold the address or the handle alone. */
function linkedInProfile(value: string): Profile | undefined {
  if (/^@?[\p{L}\p{N}_%-]{3,100}$/u.test(value)) {
    return { platform: 'linkedin', handle: value.replace('@', '') }
  }
  return profileFromUrl(value)
}

function orcidProfile(value: string): Profile | undefined {
  const handle = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(value)?.[0]
  return handle ? { platform: 'orcid', handle } : undefined
}

function datesOf(
  cells: Cells,
  order: DateOrder,
  warn: Warn,
): Pick<ContactDraft, 'birthday' | 'connectedOn'> {
  const connected = cells.first('connectedOn')
  const connectedOn = connected ? readLocalDate(connected, order) : undefined
  if (connected && !connectedOn) warn('bad-date', connected)
  const birthday = birthdayOf(birthdayIn(cells), order)
  return { ...(birthday ? { birthday } : {}), ...(connectedOn ? { connectedOn } : {}) }
}

/** The birthday as it stands, or put together where year, month and day have columns of their own. */
function birthdayIn(cells: Cells): string {
  const all = cells.all('birthday')
  const figure = (part: ContactColumn['part'], digits: number) => {
    const value = all.find((cell) => cell.part === part)?.value ?? ''
    return /^\d{1,4}$/.test(value) ? value.padStart(digits, '0') : undefined
  }
  const [year, month, day] = [figure('year', 4), figure('month', 2), figure('day', 2)]
  if (month && day) return year ? `${year}-${month}-${day}` : `--${month}-${day}`
  return all.find(({ part }) => part === undefined)?.value ?? ''
}

/** ISO where it can be made out, `--04-15` where the year is missing, else the source's words; Outlook's `0/0/00` is none. */
export function birthdayOf(given: string, order: DateOrder): string | undefined {
  if (!/[1-9]/.test(given)) return undefined
  const noYear = /^-{0,2}(\d{2})-?(\d{2})$/.exec(given.trim())
  if (noYear && given.trim().startsWith('-')) return `--${noYear[1]}-${noYear[2]}`
  const date = readLocalDate(given, order)
  return date?.precision === 'day' ? date.value : given.trim()
}

function ownFields(cells: Cells): Pick<ContactDraft, 'tags' | 'notes'> {
  const given = cells.all('tags').flatMap(({ value }) => value.split(/\s*(?::::|[;,])\s*/))
  const tags = given.map(plainTag).filter((tag): tag is string => tag !== undefined)
  const notes = cells
    .all('notes')
    .map(({ value }) => value)
    .join('\n\n')
  return {
    ...(tags.length > 0 ? { tags: uniqueBy(tags, (tag) => tag) } : {}),
    ...(notes ? { notes } : {}),
  }
}

/** A group's name as a tag; the groups an address book makes of itself say nothing. */
export function plainTag(given: string): string | undefined {
  const tag = given
    .replace(/^[*#\s]+/, '')
    .trim()
    .slice(0, 200)
  return tag === '' || selfMade.has(headingKey(tag)) ? undefined : tag
}

const selfMade = new Set(['mycontacts', 'starred', 'othercontacts', 'imported', 'contacts'])
