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
  doiFrom,
  isbnFrom,
  issnFrom,
  pmcidFrom,
  pmidFrom,
  webAddress,
} from './identifierForms.ts'
import { latexText } from './latexText.ts'
import { problemAt } from './parsedRecord.ts'
import { readDate } from './readDate.ts'
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
  conference: 'Conference paper',
  inbook: 'Book chapter',
  incollection: 'Book chapter',
  inproceedings: 'Conference paper',
  mastersthesis: 'Thesis',
  phdthesis: 'Thesis',
  thesis: 'Thesis',
  dataset: 'Dataset',
}

/** What a BibTeX entry says, and what in it could not be used; undefined without a title. */
export function bibtexDraft(
  entry: BibtexEntry,
): { readonly draft: ResourceDraft; readonly warnings: readonly ImportProblem[] } | undefined {
  const words = (...names: string[]) => {
    for (const name of names) {
      const value = latexText(entry.fields.get(name) ?? '')
      if (value !== '') return value
    }
    return undefined
  }
  const title = words('title', 'booktitle')
  if (title === undefined) return undefined
  const { identifiers, warnings: bad } = identifiersOf(entry, words)
  const date = dateOf(entry, words)
  const address = webAddress(entry.fields.get('url')?.replace(/\\([_%#&~])/g, '$1') ?? '')
  const text = words('abstract')
  const language = words('language', 'langid')
  const typeWord = typeWords[entry.type]
  const draft: ResourceDraft = {
    ...emptyDraft(kindOf(entry, words), title),
    people: [
      ...bibtexPeople(entry.fields.get('author') ?? '', 'author'),
      ...bibtexPeople(entry.fields.get('editor') ?? '', 'editor'),
    ],
    identifiers,
    ...sourceOf(words, title),
    ...(date.published ? { published: date.published } : {}),
    ...(address ? { url: address } : {}),
    ...(text ? { text } : {}),
    ...(language ? { language } : {}),
    keywords: (words('keywords') ?? '').split(/\s*[;,]\s*/).filter(Boolean),
    publicationTypes: typeWord ? [typeWord] : [],
  }
  const unwritten = entry.unwritten.map((name) => problemAt('field-too-long', entry.line, name))
  return { draft, warnings: [...bad, ...date.warnings, ...unwritten] }
}

type Words = (...names: string[]) => string | undefined

function kindOf({ type }: BibtexEntry, words: Words): ResourceKind {
  const isArchived = /arxiv|biorxiv|medrxiv|preprint/i.test(
    words('archiveprefix', 'eprinttype', 'journal', 'howpublished', 'publisher') ?? '',
  )
  return isArchived ? 'preprint' : (kinds[type] ?? 'paper')
}

function sourceOf(words: Words, title: string): Pick<ResourceDraft, 'source' | 'placeInSource'> {
  const names = [
    words('journaltitle', 'journal'),
    words('booktitle'),
    words('school', 'institution'),
  ]
  const source = names.find((name) => name !== undefined && name !== title)
  const place = Object.fromEntries(
    [
      ['volume', words('volume')],
      ['issue', words('number', 'issue')],
      ['pages', words('pages', 'eid')?.replace(/\s*[–—]\s*|--?/g, '-')],
      ['abbreviation', words('shortjournal')],
      ['publisher', words('publisher', 'organization')],
    ].filter(([, value]) => value !== undefined),
  )
  return {
    ...(source ? { source } : {}),
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
    pmid: pmidFrom(words('pmid') ?? (/pubmed/i.test(archive) ? eprint : '')),
    pmcid: pmcidFrom(words('pmcid', 'pmc') ?? ''),
    arxiv: /arxiv/i.test(archive) ? arxivFrom(`arxiv:${eprint}`) : undefined,
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

function addressOfDoi(address: string): string {
  return /doi\.org\//i.test(address) ? address : ''
}

/** A field as it stands, less the backslashes and braces LaTeX needs: in an identifier they are never meant. */
function rawField(entry: BibtexEntry, name: string): string {
  return (entry.fields.get(name) ?? '').replace(/\\([_&%#])/g, '$1').replace(/[{}]/g, '')
}
