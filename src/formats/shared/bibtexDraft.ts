import { typesOfThesis } from '../../model/publicationTypes.ts'
import {
  emptyDraft,
  type Identifiers,
  type ResourceDraft,
  type ResourceKind,
} from '../../model/resource.ts'
import type { ImportProblem } from '../importer.ts'
import { bibtexPeople } from './bibtexPeople.ts'
import {
  arxivFrom,
  arxivIn,
  doiFrom,
  isbnFrom,
  issnFrom,
  pmcidFrom,
  pmidFrom,
  pmidInAddress,
  webAddress,
} from './identifierForms.ts'
import { latexText } from './latexText.ts'
import { namedDraft } from './namedDraft.ts'
import { problemAt } from './parsedRecord.ts'
import { plainMarkup } from './plainMarkup.ts'
import { readDate } from './readDate.ts'
import { serverName } from './serverName.ts'
import type { BibtexEntry } from './splitBibtex.ts'

const kinds: Readonly<Record<string, ResourceKind>> = {
  article: 'paper',
  book: 'paper',
  booklet: 'paper',
  conference: 'paper',
  inbook: 'paper',
  incollection: 'paper',
  inproceedings: 'paper',
  manual: 'paper',
  mastersthesis: 'paper',
  phdthesis: 'paper',
  proceedings: 'paper',
  report: 'paper',
  techreport: 'paper',
  thesis: 'paper',
  unpublished: 'preprint',
  online: 'page',
  electronic: 'page',
  software: 'tool',
  dataset: 'tool',
  video: 'video',
  misc: 'paper',
}

/** What sort of work an entry is, in words; a scholarly work made of it reads them. */
const typeWords: Readonly<Record<string, string>> = {
  book: 'Book',
  mvbook: 'Book',
  booklet: 'Book',
  collection: 'Book',
  proceedings: 'Book',
  manual: 'Book',
  bookinbook: 'Book chapter',
  suppbook: 'Book chapter',
  inreference: 'Book chapter',
  report: 'Report',
  techreport: 'Report',
  conference: 'Conference paper',
  inbook: 'Book chapter',
  incollection: 'Book chapter',
  inproceedings: 'Conference paper',
  mastersthesis: 'Master’s thesis',
  phdthesis: 'Doctoral thesis',
  thesis: 'Thesis',
  dataset: 'Dataset',
}

/** What a BibTeX entry says, and what in it could not be used; undefined without anything to name it by. */
export function bibtexDraft(
  entry: BibtexEntry,
): { readonly draft: ResourceDraft; readonly warnings: readonly ImportProblem[] } | undefined {
  const words = (...names: string[]) => {
    for (const name of names) {
      const value = latexText(plainMarkup(entry.fields.get(name) ?? ''))
      if (value !== '') return value
    }
    return undefined
  }
  const title = withSubtitle(words('title'), words('subtitle')) ?? words('booktitle') ?? ''
  const { identifiers, warnings: bad } = identifiersOf(entry, words)
  const date = dateOf(entry, words)
  const address = ['url', 'howpublished', 'note']
    .map((name) => addressIn(entry, name))
    .find(Boolean)
  const text = words('abstract')
  const language = words('language', 'langid')
  const draft: ResourceDraft = {
    ...emptyDraft(kindOf(entry, words), title),
    people: [
      ...bibtexPeople(plainMarkup(entry.fields.get('author') ?? ''), 'author'),
      ...bibtexPeople(plainMarkup(entry.fields.get('editor') ?? ''), 'editor'),
    ],
    identifiers,
    ...sourceOf(words, title),
    ...(date.published ? { published: date.published } : {}),
    ...(address ? { url: address } : {}),
    ...(text ? { text } : {}),
    ...(language ? { language } : {}),
    keywords: (words('keywords') ?? '').split(/\s*[;,]\s*/).filter(Boolean),
    publicationTypes: typesOf(entry, words),
  }
  const unwritten = entry.unwritten.map((name) => problemAt('field-too-long', entry.line, name))
  const named = namedDraft(draft, entry.line)
  return (
    named && {
      draft: named.draft,
      warnings: [...bad, ...date.warnings, ...unwritten, ...named.warnings],
    }
  )
}

/** What biblatex's own words for kinds of theses stand for. */
const thesisKeys: Readonly<Record<string, string>> = {
  phdthesis: 'Doctoral thesis',
  mathesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
}

function typesOf({ type }: BibtexEntry, words: Words): string[] {
  const byType = typeWords[type]
  const said = words('type')
  if (!said || !/thesis$/.test(type)) return byType ? [byType] : []
  return typesOfThesis([thesisKeys[said.toLowerCase()] ?? said])
}

function withSubtitle(title: string | undefined, subtitle: string | undefined) {
  if (!title || !subtitle) return title
  return /[:.?!–—]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}

/** The address a field is, or holds in `\url{}` or `\href{}`. */
function addressIn(entry: BibtexEntry, name: string): string | undefined {
  const field = (entry.fields.get(name) ?? '').trim()
  const held = /\\(?:url|href|path)\s?\{([^{}]{1,8000})\}/.exec(field)?.[1]
  const bare = name === 'note' ? '' : field.replace(/^\{([\s\S]*)\}$/, '$1')
  return webAddress((held ?? bare).replace(/\\([_%#&~$])/g, '$1').replace(/^<(.*)>$/, '$1'))
}

type Words = (...names: string[]) => string | undefined

const placesOfArchives = [
  'archiveprefix',
  'eprinttype',
  'journal',
  'journaltitle',
  'howpublished',
  'publisher',
  'doi',
]
const archives = /\b(?:arxiv|biorxiv|medrxiv|preprint)\b|^10\.(?:48550\/|(?:1101|64898)\/\d)/i

function kindOf({ type }: BibtexEntry, words: Words): ResourceKind {
  const isArchived = placesOfArchives.some((name) => archives.test(words(name) ?? ''))
  return isArchived ? 'preprint' : (kinds[type] ?? 'paper')
}

function sourceOf(words: Words, title: string): Pick<ResourceDraft, 'source' | 'placeInSource'> {
  const names = [
    withSubtitle(words('journaltitle', 'journal'), words('journalsubtitle')),
    withSubtitle(words('booktitle'), words('booksubtitle')),
    words('school', 'institution', 'eventtitle'),
  ]
  const source = names.find((name) => name !== undefined && name !== title)
  const place = Object.fromEntries(
    [
      ['volume', words('volume')],
      ['issue', words('number', 'issue')],
      ['pages', words('pages', 'eid')?.replace(/\s*[–—]\s*|--?/g, '-')],
      ['abbreviation', words('shortjournal')],
      ['publisher', words('publisher', 'organization')],
      ['publisherPlace', words('address', 'location')],
      ['edition', words('edition')],
    ].filter(([, value]) => value !== undefined),
  )
  return {
    ...(source ? { source: serverName(source) } : {}),
    ...(Object.keys(place).length > 0 ? { placeInSource: place } : {}),
  }
}

/** `year = 2020, month = may`, BibLaTeX's `date = 2020-05/2020-06`, and years with words around them. */
function dateOf(entry: BibtexEntry, words: Words) {
  const whole = words('date')?.split('/')[0]
  const month = monthOf(words('month'))
  const given =
    whole ?? [words('year'), month, month ? words('day') : undefined].filter(Boolean).join(' ')
  if (given === '') return { published: undefined, warnings: [] }
  const published = readDate(given)
  return {
    published,
    warnings: published ? [] : [problemAt('bad-date', entry.line, given)],
  }
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function monthOf(value: string | undefined): string | undefined {
  if (!value) return undefined
  const number = /^\d{1,2}$/.test(value) ? Number(value) : 0
  return number > 0 ? monthNames[number - 1] : value
}

function identifiersOf(entry: BibtexEntry, words: Words) {
  const given = rawField(entry, 'doi').trim()
  const doi = doiFrom(given) ?? doiFrom(addressOfDoi(rawField(entry, 'url')))
  const eprint = words('eprint') ?? ''
  const archive = words('archiveprefix', 'eprinttype') ?? ''
  const found = {
    doi,
    pmid: pmidOf(words, archive, eprint),
    pmcid: pmcidFrom(words('pmcid', 'pmc') ?? ''),
    arxiv: arxivOf(words, archive, eprint, doi),
    isbn: isbnFrom(words('isbn') ?? ''),
    issn: issnFrom(words('issn') ?? ''),
  }
  const identifiers: Identifiers = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  )
  const isBad = given !== '' && !doi
  return {
    identifiers,
    warnings: isBad ? [problemAt('bad-identifier', entry.line, `doi ${given}`)] : [],
  }
}

/** Where it says that it is one: in a field of its own, as the number of an archive, in a note or an address. */
function pmidOf(words: Words, archive: string, eprint: string): string | undefined {
  const notes = ['note', 'annote', 'addendum'].map((name) => words(name) ?? '').join(' ')
  return (
    pmidFrom(words('pmid') ?? (/pubmed|^pmid$|medline/i.test(archive) ? eprint : '')) ??
    /\bpmid:?\s{0,3}([1-9]\d{0,8})\b/i.exec(notes.slice(0, 5_000))?.[1] ??
    pmidInAddress(words('url') ?? '')
  )
}

const placesOfArxiv = [
  'eprint',
  'journal',
  'journaltitle',
  'howpublished',
  'note',
  'url',
  'number',
  'volume',
]

function arxivOf(words: Words, archive: string, eprint: string, doi: string | undefined) {
  if (/arxiv/i.test(archive)) return arxivFrom(`arxiv:${eprint.replace(/^arxiv:\s*/i, '')}`)
  const places = [doi, ...placesOfArxiv.map((name) => words(name))]
  return places.flatMap((place) => (place && arxivIn(place)) || [])[0]
}

function addressOfDoi(address: string): string {
  return /doi\.org\//i.test(address) ? address : ''
}

/** A field as it stands, less the backslashes and braces LaTeX needs: in an identifier they are never meant. */
function rawField(entry: BibtexEntry, name: string): string {
  return (entry.fields.get(name) ?? '').replace(/\\([_&%#])/g, '$1').replace(/[{}]/g, '')
}
