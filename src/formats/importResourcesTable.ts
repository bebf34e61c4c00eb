import {
  emptyDraft,
  type Identifiers,
  type Person,
  type ResourceDraft,
  resourceKinds,
} from '../model/resource.ts'
import type { ParsedRecord, SourceFile } from './importer.ts'
import { byHeadingAndCells, guessColumns } from './shared/columnGuess.ts'
import { rowsUnder } from './shared/contactTable.ts'
import type { CsvRow } from './shared/csvRows.ts'
import { unguarded } from './shared/formulaGuard.ts'
import {
  doiFrom,
  isbnFrom,
  issnFrom,
  pmcidFrom,
  pmidFrom,
  pubmedAddress,
  webAddress,
} from './shared/identifierForms.ts'
import { kindOfPublication } from './shared/kindOfPublication.ts'
import { namedDraft } from './shared/namedDraft.ts'
import { problemAt, readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { personFromName } from './shared/personFromName.ts'
import { plainMarkup } from './shared/plainMarkup.ts'
import { isBlankDate, readDate } from './shared/readDate.ts'
import { chosenFields, headOfTable } from './shared/unknownTable.ts'
import type { TableImporter } from './tableImporter.ts'

/** What a column of a table of papers, posts and the like can fill. */
export const resourceFields = [
  'title',
  'authors',
  'source',
  'published',
  'doi',
  'pmid',
  'pmcid',
  'url',
  'abstract',
  'keywords',
  'volume',
  'issue',
  'pages',
  'publisher',
  'issn',
  'isbn',
  'type',
  'language',
  'tags',
  'notes',
] as const
export type ResourceField = (typeof resourceFields)[number]

/** Headings as databases and reference managers write them, in plain letters. */
const headings: Readonly<Record<ResourceField, string>> = {
  title: 'title articletitle documenttitle primarytitle papertitle ti worktitle',
  authors:
    'authors author authornames authorfullnames authorsfullnames creator creators au authorlist',
  source:
    'journal journalname journalbook sourcetitle source publicationtitle publication journaltitle so venue booktitle',
  published:
    'publicationyear publicationdate year published pubdate pubyear publishedyear datepublished py date',
  doi: 'doi doilink digitalobjectidentifier di',
  pmid: 'pmid pubmedid pubmed',
  pmcid: 'pmcid pmc',
  url: 'url link links articleurl fulltexturl ur',
  abstract: 'abstract abstracttext abstractnote abstractortext summary ab',
  keywords: 'keywords authorkeywords meshterms mesh subjects descriptors de',
  volume: 'volume vol vl',
  issue: 'issue number is',
  pages: 'pages pagination pagerange startpage pg',
  publisher: 'publisher pu',
  issn: 'issn',
  isbn: 'isbn',
  type: 'publicationtype publicationtypes documenttype itemtype kind type dt',
  language: 'language languageoforiginaldocument la',
  tags: 'tags labels manualtags folder collection',
  notes: 'notes note comments comment',
}

/** Reads any table of literature or links by what its columns are said to be. */
export const resourcesTable: TableImporter<'resources'> = {
  id: 'resources-csv',
  target: 'resources',
  fields: resourceFields,
  guess: (columns) =>
    guessColumns(columns, new Set(resourceFields), byHeadingAndCells(headings, agreeing)),
  likelihood: (guess) => {
    const fields = new Set(Object.values(guess))
    const telling = ['doi', 'pmid', 'abstract', 'authors'].filter((field) => fields.has(field))
    if (telling.length > (fields.has('title') ? 0 : 1)) return 3
    return fields.has('title') && (fields.has('source') || fields.has('url')) ? 1 : 0
  },
  parseWith: (file, columns) => parse(file, columns),
  suffices: (columns) =>
    Object.values(columns).some((field) => ['title', 'doi', 'pmid', 'url'].includes(field)),
}

const agreeing: Partial<Record<ResourceField, (cell: string) => boolean>> = {
  doi: (cell) => doiFrom(cell) !== undefined,
  pmid: (cell) => pmidFrom(cell) !== undefined,
  url: (cell) => webAddress(cell) !== undefined,
  published: (cell) => isBlankDate(cell) || readDate(cell) !== undefined,
}

/** By the heading, as long as what stands below it agrees. */
function* parse(
  file: SourceFile,
  choices: Readonly<Record<string, string>>,
): Generator<ParsedRecord<'resources'>, void, undefined> {
  const heading = headOfTable(file.text)
  if (!heading) return
  const fields = chosenFields(heading.headers, choices, resourceFields)
  for (const row of rowsUnder(file.text, heading)) yield resourceFromRow(row, fields)
}

function resourceFromRow(
  row: CsvRow,
  fields: readonly (ResourceField | undefined)[],
): ParsedRecord<'resources'> {
  if ('problem' in row) return unreadRecord(row.problem, row.line, row.raw)
  const cell = (wanted: ResourceField) =>
    plainMarkup(unguarded(row.cells[fields.indexOf(wanted)] ?? '')).trim()
  const list = (wanted: ResourceField) => [
    ...new Set(
      cell(wanted)
        .split(/\s*[;|]\s*/)
        .filter(Boolean),
    ),
  ]
  const types = list('type')
  const date = isBlankDate(cell('published')) ? undefined : readDate(cell('published'))
  const draft: ResourceDraft = {
    ...emptyDraft(kindOf(types, cell('doi') || cell('pmid') || cell('source')), cell('title')),
    people: peopleIn(cell('authors')),
    identifiers: identifiersIn(cell),
    ...placeOf(cell),
    ...(date ? { published: date } : {}),
    ...addressOf(cell),
    ...(cell('abstract') ? { text: cell('abstract') } : {}),
    ...(cell('language') ? { language: cell('language') } : {}),
    keywords: list('keywords'),
    publicationTypes: types,
    ...(list('tags').length > 0 ? { tags: list('tags').map((tag) => tag.slice(0, 200)) } : {}),
    ...(cell('notes') ? { notes: cell('notes') } : {}),
    origin: 'Table of resources',
  }
  const named = namedDraft(draft, row.line)
  if (!named) return unreadRecord('missing-title', row.line, row.raw)
  const badDoi =
    cell('doi') && !draft.identifiers.doi
      ? [problemAt('bad-identifier', row.line, cell('doi'))]
      : []
  const badDate =
    cell('published') && !isBlankDate(cell('published')) && !date
      ? [problemAt('bad-date', row.line, cell('published'))]
      : []
  const warnings = [...named.warnings, ...badDoi, ...badDate]
  return readRecord<'resources'>(named.draft, { text: row.raw, line: row.line }, warnings)
}

type CellOf = (field: ResourceField) => string

function kindOf(types: readonly string[], published: string): ResourceDraft['kind'] {
  const own = resourceKinds.find((kind) => kind === types[0])
  return own ?? kindOfPublication(types) ?? (published ? 'paper' : 'page')
}

/** `Doe J, Roe RA`, `Doe, Jane; Roe, Richard`: semicolons part names that hold commas of their own. */
function peopleIn(cell: string): Person[] {
  const names = /[;|]/.test(cell) ? cell.split(/[;|]/) : splitAtCommas(cell)
  return names
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '' && !/^et al$/i.test(name))
    .map((name) => personFromName(name, 'author'))
}

/** Commas part names only where none of them parts a family name from a given one. */
function splitAtCommas(cell: string): string[] {
  const parts = cell.split(/,\s*/)
  return parts.every((part) => /\s/.test(part.trim())) ? parts : [cell]
}

function identifiersIn(cell: CellOf): Identifiers {
  const found = {
    doi: doiFrom(cell('doi')) ?? doiFrom(cell('url')),
    pmid: pmidFrom(cell('pmid')),
    pmcid: pmcidFrom(cell('pmcid')),
    issn: issnFrom(cell('issn')),
    isbn: isbnFrom(cell('isbn')),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function placeOf(cell: CellOf): Pick<ResourceDraft, 'source' | 'placeInSource'> {
  const [source, volume, issue, pages, publisher] = (
    ['source', 'volume', 'issue', 'pages', 'publisher'] as const
  ).map(cell)
  const place = {
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(pages ? { pages } : {}),
    ...(publisher ? { publisher } : {}),
  }
  return {
    ...(source ? { source } : {}),
    ...(Object.keys(place).length > 0 ? { placeInSource: place } : {}),
  }
}

function addressOf(cell: CellOf): Pick<ResourceDraft, 'url'> {
  const pmid = pmidFrom(cell('pmid'))
  const url = webAddress(cell('url')) ?? (pmid ? pubmedAddress(pmid) : undefined)
  return url ? { url } : {}
}
