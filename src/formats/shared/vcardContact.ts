import {
  type ContactDraft,
  emptyContactDraft,
  type Position,
  type Profile,
} from '../../model/contact.ts'
import type { ImportProblem, ImportProblemCode } from '../importer.ts'
import { birthdayOf, plainTag } from './contactFromCells.ts'
import { emailsFrom, phonesFrom, platformNamed, profileFromUrl, uniqueBy } from './contactPieces.ts'
import { isCredential } from './credentials.ts'
import { isFormOfAddress } from './nameTitles.ts'
import { problemAt } from './parsedRecord.ts'
import { isPosition } from './positionWords.ts'
import { partsFromPair, splitPersonName, wholeName } from './splitPersonName.ts'
import type { Card, CardProperty } from './vcardCards.ts'
import { componentsOf, partsOf, unescaped } from './vcardText.ts'

export type ContactOfCard =
  | { readonly draft: ContactDraft; readonly warnings: readonly ImportProblem[] }
  | { readonly problem: ImportProblemCode }

/** What a card says of a person or an organisation. A group of contacts is not one; neither is a card without any name. */
export function contactOfCard(card: Card): ContactOfCard {
  const properties = new Properties(card.properties)
  if (/^group$/i.test(properties.text('KIND') || properties.text('X-ADDRESSBOOKSERVER-KIND'))) {
    return { problem: 'not-a-contact' }
  }
  const warnings: ImportProblem[] = []
  const warn = (code: ImportProblemCode, { line }: CardProperty, value: string) => {
    warnings.push(problemAt(code, line, value))
  }
  const reached = reachedBy(properties, warn)
  const positions = positionsOf(properties)
  const name = nameOf(properties, positions, reached)
  if (!name) return { problem: 'missing-name' }
  if (name.borrowed) warnings.push(problemAt('name-borrowed', card.line, name.name))
  return {
    draft: {
      ...emptyContactDraft(name.name),
      ...name.parts,
      positions,
      ...reached,
      addresses: properties.all('ADR').map(addressOf).filter(Boolean),
      ...asides(properties),
      ...pictureOf(properties, warn),
      origin: 'vCard',
    },
    warnings,
  }
}

type Warn = (code: ImportProblemCode, property: CardProperty, value: string) => void

class Properties {
  readonly #properties: readonly CardProperty[]
  readonly #labels: ReadonlyMap<string, string>

  constructor(properties: readonly CardProperty[]) {
    this.#properties = properties
    this.#labels = new Map(
      properties.flatMap(({ name, group, value }) =>
        name === 'X-ABLABEL' && group !== undefined
          ? [[group, unescaped(value).replace(/^_\$!<(.*)>!\$_$/, '$1')] as const]
          : [],
      ),
    )
  }

  /** Those of a name that say something, the preferred first where the source marks one. */
  all(name: string): readonly CardProperty[] {
    return this.#properties
      .filter((property) => property.name === name && /[^\s;,]/.test(property.value))
      .sort((a, b) => preference(a) - preference(b))
  }

  /** The first text of a name; empty without one. */
  text(name: string): string {
    const [first] = this.all(name)
    return first ? unescaped(first.value).trim() : ''
  }

  /** `work`, `home`, or what the address book calls it. */
  label({ group, params }: CardProperty): string | undefined {
    const named = group === undefined ? undefined : this.#labels.get(group)
    const types = (params.get('TYPE') ?? [])
      .map((type) => type.toLowerCase())
      .filter((type) => !silentTypes.has(type) && !type.startsWith('x-'))
    return named?.toLowerCase() || [...new Set(types)].join(' ') || undefined
  }
}

const silentTypes = new Set([
  'internet',
  'pref',
  'voice',
  'text',
  'dom',
  'intl',
  'postal',
  'parcel',
  'msg',
  'video',
])

/** 1 to 100 in version 4.0, a type in the others; the lower the more. */
function preference({ params }: CardProperty): number {
  const figure = Number(params.get('PREF')?.[0])
  if (figure >= 1 && figure <= 100) return figure
  return (params.get('TYPE') ?? []).some((type) => type.toLowerCase() === 'pref') ? 1 : 101
}

type Reached = Pick<ContactDraft, 'emails' | 'phones' | 'profiles'>

function reachedBy(properties: Properties, warn: Warn): Reached {
  const marks = (property: CardProperty) => ({
    label: properties.label(property),
    preferred: preference(property) === 1,
  })
  const read = <V>(
    name: string,
    from: (property: CardProperty, value: string) => V | readonly V[] | undefined,
    code: ImportProblemCode,
  ): V[] =>
    properties.all(name).flatMap((property) => {
      const value = unescaped(property.value).trim()
      const found = [from(property, value) ?? []].flat() as V[]
      if (found.length === 0) warn(code, property, value)
      return found
    })
  return {
    emails: uniqueBy(
      read('EMAIL', (property, value) => emailsFrom(value, marks(property)), 'not-an-email'),
      ({ address }) => address.toLowerCase(),
    ),
    phones: uniqueBy(
      read('TEL', (property, value) => phonesFrom(value, marks(property)), 'not-a-phone-number'),
      ({ raw }) => raw,
    ),
    profiles: uniqueBy(
      [
        ...read('X-SOCIALPROFILE', socialProfile, 'not-a-web-address'),
        ...read('SOCIALPROFILE', socialProfile, 'not-a-web-address'),
        ...properties.all('IMPP').flatMap((property) => messenger(property) ?? []),
        ...read('URL', (_, value) => profileFromUrl(value), 'not-a-web-address'),
      ],
      ({ platform, handle, url }) => `${platform} ${handle ?? url}`,
    ),
  }
}

/** Apple's `X-SOCIALPROFILE;type=twitter;x-user=ada:http://…` and RFC 9554's `SOCIALPROFILE;SERVICE-TYPE=Mastodon:…`. */
function socialProfile({ params }: CardProperty, value: string): Profile | undefined {
  const service = params.get('SERVICE-TYPE')?.[0] ?? params.get('TYPE')?.find(platformNamed)
  const platform = service === undefined ? undefined : platformNamed(service)
  const user = params.get('X-USER')?.[0] ?? params.get('USERNAME')?.[0]
  const profile = profileFromUrl(value.replace(/^x-apple:/i, ''))
  if (!platform) return profile
  const handle = user ?? profile?.handle ?? (profile ? undefined : value.replace(/^x-apple:/i, ''))
  const url = profile && /^https?:/i.test(value) ? { url: value } : {}
  return { platform, ...(handle ? { handle: handle.replace(/^@/, '') } : {}), ...url }
}

/** Of messengers only those the program knows; the card itself is kept beside. */
function messenger({ params, value }: CardProperty): Profile | undefined {
  const platform = platformNamed(params.get('X-SERVICE-TYPE')?.[0] ?? '')
  const handle = /^[a-z-]+:(?:\/\/)?(.{1,200})$/i.exec(unescaped(value).trim())?.[1]
  return platform && handle ? { platform, handle } : undefined
}

/** ORG with TITLE or ROLE: those of one group together, the others in their order. */
function positionsOf(properties: Properties): Position[] {
  const titles = [...properties.all('TITLE')]
  const roles = [...properties.all('ROLE')]
  const take = (list: CardProperty[], group: string | undefined) => {
    const at = group === undefined ? 0 : list.findIndex((property) => property.group === group)
    const [found] = at >= 0 ? list.splice(at, 1) : []
    return found ? unescaped(found.value).trim() : ''
  }
  const organisations = properties.all('ORG').map(({ value, group }) => {
    const [institution = '', ...units] = partsOf(value, ';')
    const title = take(titles, group) || take(roles, group)
    return position(title, institution, units.filter(Boolean).join(', '))
  })
  const rest = titles.length > 0 ? titles : organisations.length === 0 ? roles : []
  return [
    ...organisations,
    ...rest.map(({ value }) => position(unescaped(value).trim(), '', '')),
  ].filter((each) => Object.keys(each).length > 0)
}

function position(title: string, institution: string, department: string): Position {
  return {
    ...(title ? { title } : {}),
    ...(institution ? { institution } : {}),
    ...(department ? { department } : {}),
  }
}

interface FoundName {
  readonly name: string
  readonly parts: Partial<ContactDraft>
  readonly borrowed?: boolean
}

/** FN as it is given; without it N put together; without both what the contact is reached by. */
function nameOf(
  properties: Properties,
  positions: readonly Position[],
  { emails, phones, profiles }: Reached,
): FoundName | undefined {
  const written = properties.text('FN').replace(/\s+/g, ' ')
  const parts = structuredName(properties)
  const { family, given, middle, prefix, suffix } = parts
  const name =
    written || [prefix, wholeName(given, middle, family), suffix].filter(Boolean).join(' ')
  const institution = positions.find((each) => each.institution)?.institution
  if (isCompany(properties) && (name || institution)) return organisation(institution ?? name)
  if (name) return { name, parts: personParts(name, parts) }
  if (institution) return organisation(institution)
  const borrowed =
    properties.text('NICKNAME') || emails[0]?.address || phones[0]?.raw || profiles[0]?.handle
  return borrowed ? { name: borrowed, parts: {}, borrowed: true } : undefined
}

function isCompany(properties: Properties): boolean {
  return /^company$/i.test(properties.text('X-ABSHOWAS')) || /^org$/i.test(properties.text('KIND'))
}

interface StructuredName {
  readonly family: string
  readonly given: string
  readonly middle: string
  readonly prefix: string
  readonly suffix: string
  /** What the suffix lists, one by one. */
  readonly degrees: readonly string[]
}

function structuredName(properties: Properties): StructuredName {
  const [property] = properties.all('N')
  const [family = [], given = [], middle = [], prefix = [], suffix = []] = property
    ? componentsOf(property.value).map((list) => list.map((one) => one.replace(/\s+/g, ' ')))
    : []
  return {
    family: joinedName(family),
    given: joinedName(given),
    middle: middle.join(' '),
    prefix: prefix.join(' '),
    suffix: suffix.join(' '),
    degrees: suffix.flatMap((one) => one.split(/\s*[,;]\s*/)).filter(Boolean),
  }
}

/** Several names in one component; degrees behind an unescaped comma stay behind one. */
function joinedName([first = '', ...more]: readonly string[]): string {
  const behind = more.map((one) => (isCredential(one) ? `, ${one}` : ` ${one}`))
  return `${first}${behind.join('')}`
}

function personParts(
  name: string,
  { family, given, middle, prefix, degrees }: StructuredName,
): Partial<ContactDraft> {
  const split = family || given ? partsFromPair(given, family) : splitPersonName(name)
  const isAddressed = prefix && (isFormOfAddress(prefix) || !isPosition(prefix, true))
  return {
    ...split,
    ...(middle ? { middle } : {}),
    ...(isAddressed ? { prefix } : {}),
    credentials: uniqueBy([...split.credentials, ...degrees], (one) => one),
  }
}

function organisation(name: string): FoundName {
  return { name, parts: { roles: ['organisation'] } }
}

/** `;;6544 Battleford Drive;Raleigh;NC;27613;U.S.A.`: the seven parts of an address in the order they are read in. */
function addressOf({ value }: CardProperty): string {
  return componentsOf(value)
    .map((list) => list.join(', '))
    .flatMap((part) => part.split('\n'))
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
}

function asides(properties: Properties): Partial<ContactDraft> {
  const nickname = partsOf(properties.all('NICKNAME')[0]?.value ?? '', ',')[0]
  const pronouns = properties.text('PRONOUNS') || properties.text('X-PRONOUNS')
  const maiden = properties.text('X-MAIDENNAME')
  const tags = uniqueBy(
    properties
      .all('CATEGORIES')
      .flatMap(({ value }) => partsOf(value, ','))
      .flatMap((tag) => plainTag(tag) ?? []),
    (tag) => tag,
  )
  const notes = properties
    .all('NOTE')
    .map(({ value }) => unescaped(value).trim())
    .join('\n\n')
  const uid = properties.text('UID') || properties.text('X-ABUID')
  const birthday = birthdayIn(properties)
  return {
    ...(nickname ? { nickname } : {}),
    ...(pronouns ? { pronouns } : {}),
    ...(maiden ? { formerNames: [maiden] } : {}),
    ...(birthday ? { birthday } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(notes ? { notes } : {}),
    ...(uid ? { sourceKeys: [`uid:${uid.replace(/^urn:uuid:/i, '').toLowerCase()}`] } : {}),
  }
}

/** `19960415`, `1996-04-15`, `--0415`, `1985-01-28T00:00:00Z`; Apple writes the year 1604 where there is none. */
function birthdayIn(properties: Properties): string | undefined {
  const [property] = properties.all('BDAY')
  if (!property) return undefined
  const value = unescaped(property.value).trim()
  const compact = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(value)
  if (!compact) return birthdayOf(value, undefined)
  const [, year = '', month = '', day = ''] = compact
  const omitted = property.params.get('X-APPLE-OMIT-YEAR')?.[0] ?? '1604'
  return year === omitted ? `--${month}-${day}` : birthdayOf(`${year}-${month}-${day}`, undefined)
}

/** The largest picture that is looked at: 10 MB, in base64. */
const longestPicture = 13_981_016

/** The first picture that is in the card itself, unchecked. One that is elsewhere is never fetched. */
function pictureOf(properties: Properties, warn: Warn): Pick<ContactDraft, 'photo'> {
  const [property] = properties.all('PHOTO')
  if (!property) return {}
  const data = /^data:([a-z]+\/[a-z0-9.+-]+)?;base64,/i.exec(property.value.slice(0, 100))
  if (!property.binary && !data) {
    warn('picture-left-out', property, property.value)
    return {}
  }
  const base64 = property.value.slice(data?.[0].length ?? 0).replace(/\s+/g, '')
  if (base64.length > longestPicture || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    warn('picture-left-out', property, property.value)
    return {}
  }
  const mediaType = data?.[1] ?? mediaTypeOf(property)
  return { photo: { base64, ...(mediaType ? { mediaType } : {}) } }
}

function mediaTypeOf({ params }: CardProperty): string | undefined {
  const type =
    params.get('MEDIATYPE')?.[0] ?? params.get('TYPE')?.find((each) => !/^pref$/i.test(each))
  if (type === undefined) return undefined
  return type.includes('/') ? type.toLowerCase() : `image/${type.toLowerCase()}`
}
