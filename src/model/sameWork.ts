import { editionNumber } from './edition.ts'
import { addressPrefix } from './identityKeys.ts'
import { plainLetters } from './plainLetters.ts'
import type { Identifiers, Person, ResourceKind, SourceFields } from './resource.ts'
import { standInTitle } from './standInTitle.ts'

/** What can speak against two records being of one work. */
export type Difference =
  | 'identifier'
  | 'notice'
  | 'kind'
  | 'title'
  | 'people'
  | 'year'
  | 'volume'
  | 'pages'

type Told = Pick<SourceFields, 'identifiers'> &
  Partial<
    Pick<
      SourceFields,
      | 'kind'
      | 'title'
      | 'people'
      | 'published'
      | 'placeInSource'
      | 'publicationTypes'
      | 'source'
      | 'url'
    >
  > & {
    /** Fields the user wrote: they say nothing of what the source said. */
    readonly editedFields?: readonly string[]
  }

/**
 * All that speaks against two records being of one work, of what both of them say. Two papers share a book's DOI, an
 * address or a title with year and author; they are one only where nothing speaks against it. What one of them leaves
 * out speaks neither way. Records differ in form without differing: a year apart is online and in print, `93-9` and
 * `93-99` are the same pages, a subtitle or a bracket around a translated title may be missing.
 */
export function differences(one: Told, other: Told): Difference[] {
  const tests: Readonly<Record<Difference, () => boolean>> = {
    identifier: () => otherIdentifier(one.identifiers, other.identifiers),
    notice: () => isNotice(one) !== isNotice(other),
    kind: () => otherKind(one.kind, other.kind),
    title: () => otherTitle(one, other),
    people: () => otherPeople(one.people ?? [], other.people ?? []),
    year: () => yearsApart(one, other) > 1,
    volume: () => otherPlace(one, other),
    pages: () => otherPages(one, other),
  }
  return (Object.keys(tests) as Difference[]).filter(
    (difference) => !isEdited(difference, one, other) && tests[difference](),
  )
}

/**
 * Whether two records that share an identity key are of one work. A post or video is its number on its network,
 * however often its words are changed; an address is shared by so many that title and year must be the same too.
 */
export function isSameWork(key: string, one: Told, other: Told): boolean {
  const against = differences(one, other)
  if (/^(?:doi|pmid|pmcid|arxiv):/.test(key)) return against.length === 0
  if (key.startsWith(addressPrefix)) return against.length === 0 && yearsApart(one, other) === 0
  return !against.includes('identifier')
}

const fieldsOf: Readonly<Record<Difference, string>> = {
  identifier: 'identifiers',
  notice: 'title',
  kind: 'kind',
  title: 'title',
  people: 'people',
  year: 'published',
  volume: 'placeInSource',
  pages: 'placeInSource',
}

function isEdited(difference: Difference, one: Told, other: Told): boolean {
  const field = fieldsOf[difference]
  return [one, other].some(({ editedFields }) => editedFields?.includes(field))
}

/** Years between the dates of two records; none where one has no date. */
export function yearsApart(one: Told, other: Told): number {
  const [mine, theirs] = [one, other].map(({ published }) =>
    published ? Number(published.value.slice(0, 4)) : undefined,
  )
  return mine === undefined || theirs === undefined ? 0 : Math.abs(mine - theirs)
}

function otherIdentifier(one: Identifiers, other: Identifiers): boolean {
  const differ = (kind: 'doi' | 'pmid' | 'pmcid' | 'arxiv', form: (id: string) => string) => {
    const [mine, theirs] = [one[kind], other[kind]]
    return mine !== undefined && theirs !== undefined && form(mine) !== form(theirs)
  }
  const plain = (id: string) => id.toLowerCase()
  return (
    differ('doi', plain) ||
    differ('pmid', plain) ||
    differ('pmcid', plain) ||
    differ('arxiv', (id) => plain(id).replace(/v\d+$/, '')) ||
    // A book on paper and on the screen has two.
    (one.doi === undefined && otherIsbn(one.isbn, other.isbn))
  )
}

/** An ISBN of 13 digits begins with 978 and ends in another check digit than the same book's of 10. */
function otherIsbn(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [mine = '', theirs = ''] = [one, other].map((isbn) =>
    isbn.replace(/[^\dXx]/g, '').toUpperCase(),
  )
  if (mine.length === theirs.length) return mine !== theirs
  const body = (isbn: string) => isbn.replace(/^978(?=\d{10}$)/, '').slice(0, -1)
  return body(mine) !== body(theirs)
}

const noticeTitles =
  /^(?:(?:publisher|author)(?:['’]?s)? )?(?:erratum|errata|corrigend(?:um|a)|corrections?|retraction|addendum|expression of concern|withdrawal(?= of\b| notice\b|:)|(?:author(?:s['’]?)? )?reply|response to|comments? on|notice of (?:retraction|withdrawal|correction))\b/i
const noticeTypes =
  /^(?:published erratum|erratum|correction|corrected and republished article|retraction of publication|retraction notice|retraction|expression of concern|comment)$/i

/** Whether a record is a notice about another: an erratum, a retraction, a comment; by its types, or by its title. */
export function isNotice({ title = '', publicationTypes = [] }: Told): boolean {
  return publicationTypes.some((type) => noticeTypes.test(type)) || noticeTitles.test(bare(title))
}

const groups: Readonly<Record<ResourceKind, string>> = {
  paper: 'paper',
  review: 'paper',
  guideline: 'paper',
  preprint: 'preprint',
  post: 'post',
  'case-discussion': 'post',
  video: 'video',
  podcast: 'podcast',
  infographic: 'picture',
  course: '',
  page: '',
  tool: 'tool',
}

/** A page may be the page of anything. */
function otherKind(one: ResourceKind | undefined, other: ResourceKind | undefined): boolean {
  const [mine, theirs] = [one, other].map((kind) => (kind ? groups[kind] : ''))
  return mine !== '' && theirs !== '' && mine !== theirs
}

function otherTitle(one: Told, other: Told): boolean {
  const [mine, theirs] = [ownTitle(one), ownTitle(other)].map(bare)
  if (!mine || !theirs || areOneTitle(mine, theirs)) return false
  // NLM sets a translated title in brackets: the other may be the original.
  const isTranslated = [one, other].some(({ title = '' }) => /^\s*\[.*\]\W*$/s.test(title))
  return !(isTranslated && samePlace(one, other))
}

/** None where a record without a title is named by what it has. */
function ownTitle(record: Told): string {
  const { title = '' } = record
  return title === standInTitle(record) ? '' : title
}

/** Whether two titles are one but for letters, signs, marks and a subtitle left out. */
function areOneTitle(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (titleLetters(short) === titleLetters(long)) return true
  for (const { index } of long.matchAll(/[:.?!;,–—(]| - /g)) {
    if (titleLetters(long.slice(0, index)) !== titleLetters(short)) continue
    return !/^\W*(?:part|section|chapter|vol|volume|no|supplement|appendix|[ivx\d]+)\b/i.test(
      long.slice(index),
    )
  }
  return false
}

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const greekLetters = new Map(
  [...'αβγδεζηθικλμνξοπρστυφχψω'].map((letter, at) => [letter, greek[at]]),
)

function titleLetters(title: string): string {
  const spelt = title
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => greekLetters.get(letter) ?? letter)
    .replace(/&/g, ' and ')
  return plainLetters(spelt)
}

/** A title without brackets around it, marks of setting, and the word publishers set before one that was retracted. */
function bare(title: string): string {
  return title
    .replace(/<\/?[a-z]{1,6}>/gi, '')
    .replace(/^\W*(?:retracted(?: article)?|withdrawn)\b\s*(?:[:.\])–-]\s*)+/i, '')
    .replace(/^\s*\[([\s\S]*)\]\W*$/, '$1')
    .trim()
}

/** The same volume and pages, or the same year and first author. */
function samePlace(one: Told, other: Told): boolean {
  const [mine, theirs] = [firstPage(one), firstPage(other)]
  if (mine !== undefined && mine === theirs && volumeOf(one) === volumeOf(other)) return true
  const authors = [one.people?.[0], other.people?.[0]].map(wordsOfName)
  const isSame = authors[0]?.some((word) => authors[1]?.includes(word)) ?? false
  return isSame && one.published !== undefined && yearsApart(one, other) === 0
}

/**
 * Whether nobody who comes first in one list is in the other. Groups beside persons, and editors beside authors, are
 * another way to tell the same.
 */
function otherPeople(one: readonly Person[], other: readonly Person[]): boolean {
  const roles = ['author', 'speaker', 'host', 'editor'] as const
  for (const role of roles) {
    const [mine, theirs] = [one, other].map((people) => people.filter((each) => each.role === role))
    if (!mine?.[0] || !theirs?.[0]) continue
    return !isAmong(mine[0], theirs) && !isAmong(theirs[0], mine)
  }
  return false
}

function isAmong(person: Person, people: readonly Person[]): boolean {
  const words = wordsOfName(person)
  return (
    words.length === 0 ||
    people.some((each) => wordsOfName(each).some((word) => words.includes(word)))
  )
}

/** The surname, or where it is not told apart every word of the name that is more than an initial. */
function wordsOfName(person: Person | undefined): string[] {
  if (!person) return []
  const words = (person.family ?? person.name).split(/[\s,.]+/).filter(Boolean)
  const telling = words.filter((word) => word.length > 1 && !particles.has(word.toLowerCase()))
  return [...new Set([words.join(' '), ...telling].map(plainLetters))]
}

const particles = new Set(
  'van von der den de del della di da dos du la le bin al el ten ter st'.split(' '),
)

/** The volume, the issue and the edition, each by its first number: `12 Suppl 1` is in volume 12. */
function otherPlace(one: Told, other: Told): boolean {
  const differ = (mine: string | undefined, theirs: string | undefined) =>
    mine !== undefined && theirs !== undefined && mine !== theirs
  return (
    differ(volumeOf(one), volumeOf(other)) ||
    differ(numberOf(one.placeInSource?.issue), numberOf(other.placeInSource?.issue)) ||
    differ(editionOf(one), editionOf(other))
  )
}

function volumeOf({ placeInSource }: Told): string | undefined {
  return numberOf(placeInSource?.volume)
}

function editionOf({ placeInSource }: Told): string | undefined {
  const number = editionNumber(placeInSource?.edition ?? '')
  return number === undefined ? undefined : String(number)
}

function numberOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /\d+/.exec(value)?.[0].replace(/^0+(?=\d)/, '')
}

/** The first page; an article number beside pages is another way to tell the same. */
function otherPages(one: Told, other: Told): boolean {
  const [mine, theirs] = [firstPage(one), firstPage(other)]
  if (mine === undefined || theirs === undefined || mine === theirs) return false
  return isArticleNumber(one) === isArticleNumber(other)
}

function firstPage({ placeInSource }: Told): string | undefined {
  const first = /[\p{L}\d]+/u.exec(placeInSource?.pages ?? '')?.[0].toLowerCase()
  return first?.replace(/^e(?=\d{4})/, '')
}

function isArticleNumber({ placeInSource }: Told): boolean {
  const pages = placeInSource?.pages ?? ''
  return !/[-–,]/.test(pages) && /^(?:e\d|\w{6})/i.test(pages.trim())
}
