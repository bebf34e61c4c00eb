import type { Person, Resource, ResourceDraft } from '../model/resource.ts'
import type { Exporter, LibrarySnapshot } from './exporter.ts'
import { cleanText } from './shared/cleanText.ts'
import { customLine, customTag } from './shared/risCustomLines.ts'
import { risDraft } from './shared/risDraft.ts'
import { risTypeOf } from './shared/risKinds.ts'
import { sameValue } from './shared/sameValue.ts'
import { splitRis } from './shared/splitRis.ts'

type Line = readonly [tag: string, value: string | undefined]

/** The fields a record is compared in after being read back. */
const carried: Readonly<Record<Exclude<keyof ResourceDraft, 'origin' | 'title'>, unknown>> = {
  kind: undefined,
  people: [],
  source: undefined,
  placeInSource: undefined,
  published: undefined,
  url: undefined,
  identifiers: {},
  platform: undefined,
  handle: undefined,
  postId: undefined,
  text: undefined,
  language: undefined,
  mesh: [],
  keywords: [],
  hashtags: [],
  publicationTypes: [],
  notices: [],
  specialties: [],
  tags: [],
  status: 'to-read',
  starred: false,
  notes: '',
  savedAt: undefined,
}
const carriedFields = ['title', 'origin', ...Object.keys(carried)] as (keyof ResourceDraft)[]

/**
 * RIS for other programs, which also comes back to Plexus whole: each record is written in the tags every program
 * knows, read back with Plexus's own importer, and whatever was not said by those tags is added as user-defined
 * lines (see shared/risCustomLines.ts). White space at the ends of a value is not kept.
 */
export const exportRis: Exporter = {
  id: 'ris',
  name: 'RIS (Zotero, EndNote, Mendeley)',
  extension: 'ris',
  drops: ['id', 'changedAt', 'deletedAt', 'identityKeys', 'editedFields', 'importId', 'sample'],
  write,
}

function* write(snapshot: LibrarySnapshot): Generator<string, void, undefined> {
  for (const resource of snapshot.resources) yield recordText(resource)
}

function recordText(resource: Resource): string {
  const standard = standardLines(resource).flatMap(([tag, value]) => lineOf(tag, value))
  const [record] = splitRis(standard.join(''))
  const said: Partial<ResourceDraft> = (record && risDraft(record)?.draft) ?? {}
  const defaults: Partial<ResourceDraft> = carried as Partial<ResourceDraft>
  const unsaid = carriedFields.filter(
    (field) => !sameValue(said[field] ?? defaults[field], resource[field]),
  )
  const custom = unsaid.flatMap((field) => lineOf(customTag, customLine(field, resource[field])))
  return [...standard, ...custom, 'ER  - \r\n', '\r\n'].join('')
}

/** One field; its further lines are set in by six spaces so that none can be taken for a tag. */
function lineOf(tag: string, value: string | undefined): string[] {
  const words = cleanText(value ?? '').trim()
  if (words === '') return []
  const lines = words.split('\n').map((line) => (line.trim() === '' ? '' : line))
  return [
    `${tag}  - ${lines.map((line, at) => (at > 0 && line ? `      ${line}` : line)).join('\r\n')}\r\n`,
  ]
}

function standardLines(resource: Resource): Line[] {
  const { identifiers, placeInSource: place } = resource
  const [first, last] = pagesOf(place?.pages)
  const words = [
    ...resource.mesh.map(({ term, qualifiers }) => [term, ...(qualifiers ?? [])].join('/')),
    ...resource.keywords,
    ...resource.tags,
    ...resource.hashtags.map((hashtag) => `#${hashtag.replace(/^#/, '')}`),
  ]
  const isPubMed = resource.origin === 'PubMed'
  return [
    ['TY', risTypeOf(resource)],
    ['TI', inOneLine(resource.title) || '[No title]'],
    ...resource.people.map(nameLine),
    ...affiliationsOf(resource.people).map((affiliation): Line => ['AD', affiliation]),
    ['JF', inOneLine(resource.source)],
    ['JA', inOneLine(place?.abbreviation)],
    ['VL', inOneLine(place?.volume)],
    ['IS', inOneLine(place?.issue)],
    ['SP', inOneLine(first)],
    ['EP', inOneLine(last)],
    ['ET', inOneLine(place?.edition)],
    ['PB', inOneLine(place?.publisher)],
    ['CY', inOneLine(place?.publisherPlace)],
    ['PY', resource.published?.value.slice(0, 4)],
    ['DA', dateLine(resource)],
    ['DO', inOneLine(identifiers.doi)],
    ['SN', inOneLine(identifiers.issn)],
    ['SN', inOneLine(identifiers.isbn)],
    ['AN', isPubMed ? inOneLine(identifiers.pmid) : undefined],
    ['U1', identifiers.pmid && !isPubMed ? `${inOneLine(identifiers.pmid)}[pmid]` : undefined],
    ['U2', identifiers.pmcid && `${inOneLine(identifiers.pmcid)}[pmcid]`],
    ['UR', inOneLine(resource.url)],
    ['DB', inOneLine(resource.origin)],
    ['LA', inOneLine(resource.language)],
    ['AB', resource.text],
    ...[...new Set(words.map(inOneLine))].map((word): Line => ['KW', word]),
    ...resource.publicationTypes.map((type): Line => ['M3', inOneLine(type)]),
    ['N1', resource.notes],
  ]
}

/** A line break in a value that is one line to everyone else would end it. */
function inOneLine(value: string | undefined): string {
  return (value ?? '').replace(/[\r\n\t]+/g, ' ')
}

function nameLine({ name, role, family, given, suffix }: Person): Line {
  const tag =
    role === 'editor' ? 'A2' : role === 'contributor' || role === 'translator' ? 'A4' : 'AU'
  const split = [family, given, suffix].filter(Boolean).join(', ')
  const written = family && given ? split : role === 'group' ? `${name},` : name
  return [tag, inOneLine(written)]
}

function affiliationsOf(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(({ affiliations }) => affiliations ?? []))].map(inOneLine)
}

/** `12-19` as its first and last page; anything else as it is. */
function pagesOf(pages: string | undefined): [string | undefined, string | undefined] {
  const range = /^([A-Za-z]?\d{1,9})[-–](\d{1,9})$/.exec(pages ?? '')
  return range ? [range[1], range[2]] : [pages, undefined]
}

function dateLine({ published }: Resource): string | undefined {
  if (!published || published.precision === 'year') return undefined
  const [year, month, day = ''] = published.value.slice(0, 10).split('-')
  return `${year}/${month}/${day}/`
}
