import type { Contact, ContactPhoto } from '../model/contact.ts'
import type { ContactExporter, ContactSnapshot } from './contactExporter.ts'
import { escaped, folded, parameter } from './shared/vcardText.ts'

type Version = '3.0' | '4.0'

const drops = [
  'positions',
  'connectedOn',
  'specialties',
  'roles',
  'starred',
  'met',
  'cadence',
  'snoozedUntil',
  'nextOn',
  'doNotContact',
  'savedAt',
  'changedAt',
  'deletedAt',
  'identityKeys',
  'likenessKeys',
  'editedFields',
  'lastInteractionOn',
  'importId',
  'origin',
  'sample',
] as const satisfies readonly (keyof Contact)[]

/** The version Apple's, Google's and Microsoft's address books all read. */
export const exportVcard3: ContactExporter = {
  id: 'vcard-3',
  name: 'vCard 3.0',
  extension: 'vcf',
  drops,
  write: (snapshot) => cards(snapshot, '3.0'),
}

/** The present version (RFC 6350). */
export const exportVcard4: ContactExporter = {
  id: 'vcard-4',
  name: 'vCard 4.0',
  extension: 'vcf',
  drops,
  write: (snapshot) => cards(snapshot, '4.0'),
}

function* cards(snapshot: ContactSnapshot, version: Version): Generator<string, void, undefined> {
  for (const contact of snapshot.contacts) {
    const photo = contact.photoId ? snapshot.photos.get(contact.photoId) : undefined
    yield linesOf(contact, photo, { version, withNotes: snapshot.withNotes }).map(folded).join('')
  }
}

function linesOf(
  contact: Contact,
  photo: ContactPhoto | undefined,
  { version, withNotes }: { readonly version: Version; readonly withNotes: boolean },
): string[] {
  const { family, given, middle, prefix, credentials, nickname, pronouns, birthday } = contact
  const isOrganisation = contact.roles.includes('organisation') && !family && !given
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:${version === '4.0' ? urn(contact.id) : escaped(contact.id)}`,
    ...(isOrganisation && version === '4.0' ? ['KIND:org'] : []),
    `FN:${escaped(contact.name)}`,
    `N:${[family, given, middle, prefix].map((part) => escaped(part ?? '')).join(';')};${credentials.map(escaped).join(',')}`,
    ...value('NICKNAME', nickname),
    ...value(version === '4.0' ? 'PRONOUNS' : 'X-PRONOUNS', pronouns),
    ...(contact.formerNames?.flatMap((name) => value('X-MAIDENNAME', name)) ?? []),
    ...positionLines(contact),
    ...contact.emails.map(
      ({ address, ...marks }) => `EMAIL${types(marks, version)}:${escaped(address)}`,
    ),
    ...contact.phones.map(({ raw, ...marks }) => `TEL${types(marks, version)}:${escaped(raw)}`),
    ...contact.profiles.flatMap((profile) => profileLine(profile, version)),
    ...contact.addresses.map((address) => `ADR:;;${escaped(address)};;;;`),
    ...birthdayLine(birthday, version),
    ...(contact.tags.length > 0 ? [`CATEGORIES:${contact.tags.map(escaped).join(',')}`] : []),
    ...(withNotes ? value('NOTE', contact.notes) : []),
    ...(photo ? [photoLine(photo, version)] : []),
    `REV:${contact.changedAt}`,
    'END:VCARD',
  ]
}

function urn(id: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? `urn:uuid:${id}` : escaped(id)
}

function value(name: string, text: string | undefined): string[] {
  return text ? [`${name}:${escaped(text)}`] : []
}

/** The present ones: a card knows no former position. */
function positionLines({ positions }: Contact): string[] {
  const present = positions.filter(({ to }) => to === undefined)
  return present.flatMap(({ institution, department, title }, at) => {
    const group = present.length > 1 ? `position${at + 1}.` : ''
    const org = [institution ?? '', department ?? ''].map(escaped).join(';').replace(/;$/, '')
    return [
      ...(institution || department ? [`${group}ORG:${org}`] : []),
      ...(title ? [`${group}TITLE:${escaped(title)}`] : []),
    ]
  })
}

interface Marked {
  readonly label?: string | undefined
  readonly preferred?: boolean | undefined
}

function types({ label, preferred }: Marked, version: Version): string {
  const named = label ? `;TYPE=${parameter(label, version)}` : ''
  if (!preferred) return named
  return version === '4.0' ? `${named};PREF=1` : `${named};TYPE=pref`
}

/** An address where there is one, as every address book reads it; a handle alone as Apple's and RFC 9554's property. */
function profileLine(
  { platform, handle, url }: Contact['profiles'][number],
  version: Version,
): string[] {
  if (url && (platform === 'website' || !handle)) return [`URL:${escaped(url)}`]
  const about = `TYPE=${parameter(platform, version)}`
  const user = handle ? `;X-USER=${parameter(handle, version)}` : ''
  return [`X-SOCIALPROFILE;${about}${user}:${escaped(url ?? `x-apple:${handle ?? ''}`)}`]
}

function birthdayLine(birthday: string | undefined, version: Version): string[] {
  if (!birthday) return []
  if (/^\d{4}-\d\d-\d\d$/.test(birthday)) {
    return [`BDAY:${version === '4.0' ? birthday.replaceAll('-', '') : birthday}`]
  }
  const noYear = /^--(\d\d)-(\d\d)$/.exec(birthday)
  if (noYear && version === '4.0') return [`BDAY:--${noYear[1]}${noYear[2]}`]
  if (noYear) return [`BDAY;X-APPLE-OMIT-YEAR=1604:1604-${noYear[1]}-${noYear[2]}`]
  return [`BDAY;VALUE=text:${escaped(birthday)}`]
}

function photoLine({ mediaType, base64 }: ContactPhoto, version: Version): string {
  if (version === '4.0') return `PHOTO:data:${mediaType};base64,${base64}`
  return `PHOTO;ENCODING=b;TYPE=${mediaType === 'image/png' ? 'PNG' : 'JPEG'}:${base64}`
}
