import {
  type Contact,
  type ContactDraft,
  type ContactPhoto,
  profilePlatforms,
} from '../model/contact.ts'
import { contactIdentityKeys, contactLikenessKeys } from '../model/contactKeys.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { RawRecord } from '../model/resource.ts'
import { textPrint } from '../model/textPrint.ts'
import { contactFromDraft } from './contactFromDraft.ts'
import { mergeContact, smallPhoto } from './contactMergeRule.ts'
import type { ImportPlanRow } from './importPlan.ts'
import { asTag } from './tagResources.ts'
import { type ImportBirth, type ImportedRows, savedName, type TargetRules } from './targetRules.ts'
import { withContactKeys } from './withContactKeys.ts'

/**
 * Importing contacts. An identifier of the source or a profile proves the same person; an e-mail address, a telephone
 * number or a website may be an office's, so that the names must fit as well. Whoever has none of these is known again
 * by all the file says of them and by nothing less: two people may share a name and a place.
 */
export const contactTarget: TargetRules<'contacts'> = {
  tables: ['contacts', 'contactPhotos', 'rawRecords', 'imports'],
  kind: 'contact',
  keys,
  agree,
  choose,
  titleOf: ({ name }) => name,
  merge: (contact, draft) => mergeContact(contact, draft, contact.changedAt),
  perhaps: { keys: perhapsKeys, agree: sharesInstitution },
  newRows,
  changedRows,
  reading: { key: readKey, remembered },
}

function keys(draft: ContactDraft): string[] {
  const own = (draft.sourceKeys ?? []).flatMap((key) => ownId(key) ?? [])
  const found = contactIdentityKeys(draft)
  return [
    ...own.map((id) => savedName({ id })),
    readKey(draft),
    ...(found.length > 0 ? found : [printOf(draft)]),
  ]
}

/**
 * The record itself, under its source: read again it goes where it went. Only so does a file in which people share
 * addresses by turns change nothing the second time. A picture is left out: it may be made small otherwise next time.
 */
function readKey(draft: ContactDraft): string {
  const { photo: _photo, ...said } = draft
  const sorted = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1))
  return `${readPrefix(draft)}${textPrint(JSON.stringify(sorted))}`
}

function readPrefix({ origin = '' }: ContactDraft): string {
  return `row:${plainLetters(origin)}:`
}

/** What Plexus exports bears the contact's own id. */
function ownId(key: string): string | undefined {
  return /^(?:uid|plexus):(.+)$/s.exec(key)?.[1]
}

/** All a file says of who someone is, for those with nothing to be found by: the same row is the same person, no other. */
function printOf(draft: ContactDraft): string {
  const { name, positions, phones, addresses, birthday, connectedOn, nickname } = draft
  const said = [
    name,
    ...positions.flatMap(({ title, institution, department }) => [title, institution, department]),
    ...phones.map(({ raw }) => raw),
    ...addresses,
    birthday,
    connectedOn?.value,
    nickname,
  ]
  return `print:${said.map((each) => plainLetters(each ?? '')).join('|')}`.slice(0, 10_000)
}

/**
 * Whoever already is as the file says: a row that was imported once meets itself again, whoever came to share its
 * address. Of several who are, the one of the same name: a file may leave out what tells the others apart. Where
 * nobody is, whoever lacks nothing of what the file says: another row of the same file may have told them more since.
 */
function choose(candidates: readonly Contact[], draft: ContactDraft): Contact | undefined {
  const as = unchangedBy(draft, candidates)
  const name = plainLetters(draft.name)
  return (
    as.find((contact) => plainLetters(contact.name) === name) ??
    as[0] ??
    // Without its source a file only adds: it replaces nothing, and ends no place of work.
    unchangedBy({ ...draft, origin: undefined }, candidates)[0] ??
    candidates[0]
  )
}

function unchangedBy(draft: ContactDraft, candidates: readonly Contact[]): Contact[] {
  return candidates.filter(
    (contact) => mergeContact(contact, draft, contact.changedAt).changed.length === 0,
  )
}

type Named = Pick<Contact, 'name' | 'family' | 'given' | 'formerNames'> & {
  readonly likenessKeys?: readonly string[]
}

function agree(key: string, one: Named, other: Named): boolean {
  if (!isShareable(key) || isAddress(one.name) || isAddress(other.name)) return true
  const alike = new Set(namesOf(one))
  return namesOf(other).some((name) => alike.has(name)) || bearsGivenName(key, one)
}

/** The names in plain letters, also those a contact had before a file gave it others. */
function namesOf(named: Named): string[] {
  return [...contactLikenessKeys(named), ...(named.likenessKeys ?? [])]
}

const shortestGiven = 3

/** An address that names its owner is theirs, also under another family name. */
function bearsGivenName(key: string, { given }: Named): boolean {
  const plain = plainLetters(given ?? '')
  const mailbox = /^email:([^@]+)@/.exec(key)?.[1] ?? ''
  return plain.length >= shortestGiven && plainLetters(mailbox).includes(plain)
}

const personal: ReadonlySet<string> = new Set(
  profilePlatforms.filter((platform) => platform !== 'website'),
)

/** What several people may have in common: an office's telephone, a couple's mailbox, the page of a department. */
function isShareable(key: string): boolean {
  const kind = key.slice(0, key.indexOf(':'))
  return !personal.has(kind) && !['uid', 'plexus', 'print', 'row'].includes(kind)
}

function isAddress(name: string): boolean {
  return name.includes('@')
}

/** Asked only for those whom nothing else can find: a look into the library for each. */
function perhapsKeys(draft: ContactDraft): string[] {
  const isFound = draft.emails.length > 0 || draft.profiles.length > 0 || draft.sourceKeys
  return isFound ? [] : contactLikenessKeys(draft).filter((key) => key.startsWith('name:'))
}

function sharesInstitution(draft: ContactDraft, contact: Contact): boolean {
  const places = ({ positions }: Pick<Contact, 'positions'>) =>
    positions.flatMap(({ institution }) => (institution ? [plainLetters(institution)] : []))
  const theirs = places(draft)
  return theirs.length === 0 || places(contact).some((place) => theirs.includes(place))
}

function newRows(
  row: ImportPlanRow<'contacts'>,
  { newId, record, choices }: ImportBirth,
): ImportedRows<'contacts'> | undefined {
  const { draft, specialties } = row
  if (!draft) return undefined
  const id = newId()
  const photo = photoOf(id, draft)
  const tags = [...(draft.tags ?? []), ...(choices.addTags ?? []).map(asTag).filter(Boolean)]
  const withSpecialties = choices.withSpecialties ?? true
  const contact = contactFromDraft(
    {
      ...draft,
      positions: draft.positions.map((position) =>
        draft.origin ? { ...position, origin: draft.origin } : position,
      ),
      tags,
      specialties: [...(draft.specialties ?? []), ...(withSpecialties ? specialties : [])],
    },
    { id, now: record.at, importId: record.id, ...(photo ? { photoId: photo.id } : {}) },
  )
  const saved = withContactKeys(contact, keysOfFile(draft))
  return { saved, raw: rawOf(id, row, record), ...(photo ? { photo } : {}) }
}

/** The keys a file knows someone by, but for those that name a row of the library. */
function keysOfFile(draft: ContactDraft): string[] {
  return keys(draft).filter((key) => !key.startsWith(savedName({ id: '' })))
}

function changedRows(
  contact: Contact,
  row: ImportPlanRow<'contacts'>,
  record: ImportRecord,
  read: readonly ContactDraft[],
): ImportedRows<'contacts'> | undefined {
  if (!row.draft) return undefined
  const { changed, fields } = mergeContact(contact, row.draft, record.at)
  if (changed.length === 0) return undefined
  const photo = changed.includes('photo') ? photoOf(contact.id, row.draft) : undefined
  const merged = {
    ...contact,
    ...fields,
    ...(photo ? { photoId: photo.id } : {}),
    changedAt: record.at,
  }
  const keys = [...keysAfter(contact, row.draft, read), ...keysOfFile(row.draft)]
  const keyed = withContactKeys(merged, keys)
  const likenessKeys = [...new Set([...keyed.likenessKeys, ...contact.likenessKeys])]
  const saved = { ...keyed, likenessKeys }
  return { saved, raw: rawOf(contact.id, row, record), ...(photo ? { photo } : {}) }
}

function remembered(contact: Contact, read: readonly ContactDraft[]): Contact | undefined {
  const [first] = read
  const { identityKeys } = contact
  if (!first || read.every((each) => identityKeys.includes(readKey(each)))) return undefined
  return { ...contact, identityKeys: [...new Set(keysAfter(contact, first, read))] }
}

/** With what was read now in the place of what the same source said before: someone may return to a former post. */
function keysAfter(
  { identityKeys }: Contact,
  draft: ContactDraft,
  read: readonly ContactDraft[],
): string[] {
  const stays = (key: string) => !key.startsWith(readPrefix(draft))
  return [...identityKeys.filter(stays), ...read.map(readKey)]
}

/** Kept under the contact's own id: what stands beside a row bears its key. */
function photoOf(id: string, draft: ContactDraft): ContactPhoto | undefined {
  const photo = smallPhoto(draft)
  return photo && { id, ...photo }
}

function rawOf(
  id: string,
  { raw }: ImportPlanRow<'contacts'>,
  { format }: ImportRecord,
): RawRecord {
  return { id, format, line: raw.line, text: raw.text }
}
