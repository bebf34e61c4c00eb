import { emptyDraft, type MeshHeading, type ResourceDraft } from '../model/resource.ts'
import type { Importer, ImportProblem, ParsedRecord, SourceFile } from './importer.ts'
import { pubmedAddress } from './shared/identifierForms.ts'
import { kindOfPublication } from './shared/kindOfPublication.ts'
import { namedDraft } from './shared/namedDraft.ts'
import { nbibIdentifiers } from './shared/nbibIdentifiers.ts'
import { nbibNotices } from './shared/nbibNotices.ts'
import { nbibPeople } from './shared/nbibPeople.ts'
import { problemAt, readRecord, unreadRecord } from './shared/parsedRecord.ts'
import { isBlankDate, readDate } from './shared/readDate.ts'
import { serverName } from './shared/serverName.ts'
import { splitNbib } from './shared/splitNbib.ts'
import { fieldsByTag, type TaggedRecord, wordsOf, wordsUnder } from './shared/taggedFields.ts'

type Fields = ReturnType<typeof fieldsByTag>

/**
 * Reads the text PubMed saves as "PubMed" or "NBIB", by NLM's "MEDLINE/PubMed Data Element (Field) Descriptions".
 * Fields without a place of their own, such as grants, stay in the raw record.
 */
export const importNbib: Importer = {
  id: 'nbib',
  target: 'resources',
  name: 'PubMed (NBIB, MEDLINE)',
  extensions: ['nbib', 'txt', 'medline'],
  recognises,
  parse,
}

/** Certain with a `PMID` line and another of NLM's fields; possible with several fields and no number. */
function recognises(head: string): 'certain' | 'possible' | 'no' {
  // A web page, JSON or a table with quoted cells may hold such lines within.
  if (/^\s*[<{["]/.test(head.slice(0, 200))) return 'no'
  const numbered = /^(?:PMID- {1,4}|UI {2}- {1,4})\d/m.test(head)
  const others =
    head.match(/^(?:OWN |STAT|DP {2}|TI {2}|BTI |LID |JT {2}|TA {2}|FAU |PST |MH {2})- \S/gm) ?? []
  if (numbered && others.length > 0) return 'certain'
  if (numbered || new Set(others.map((line) => line.slice(0, 4))).size >= 3) return 'possible'
  return 'no'
}

function* parse(file: SourceFile): Generator<ParsedRecord, void, undefined> {
  for (const piece of splitNbib(file.text)) {
    if (piece.kind === 'record') yield recordOf(piece.record)
    else yield unreadRecord('text-outside-record', piece.line, piece.text)
  }
}

function recordOf(record: TaggedRecord): ParsedRecord {
  if (!record.whole) return unreadRecord('cut-off-record', record.line, record.raw)
  const fields = fieldsByTag(record)
  const title = wordsUnder(fields, 'TI', 'BTI', 'TT', 'CTI')[0] ?? ''
  const { identifiers, warnings } = nbibIdentifiers(record.fields)
  const date = publishedOf(fields)
  const types = wordsUnder(fields, 'PT')
  const draft: ResourceDraft = {
    ...emptyDraft(kindOfPublication(types) ?? 'paper', title),
    people: nbibPeople(record.fields),
    identifiers,
    ...optional('published', date.published),
    ...optional('url', identifiers.pmid && pubmedAddress(identifiers.pmid)),
    ...sourceOf(fields),
    ...optional('text', wordsUnder(fields, 'AB').join('\n\n')),
    ...optional('language', wordsUnder(fields, 'LA').join(', ')),
    mesh: wordsUnder(fields, 'MH').map(meshHeading),
    keywords: wordsUnder(fields, 'OT')
      .map((word) => word.replace(/^\*/, '').trim())
      .filter(Boolean),
    publicationTypes: types,
    notices: nbibNotices(record.fields, types),
    origin: 'PubMed',
  }
  const named = namedDraft(draft, record.line)
  if (!named) return unreadRecord('missing-title', record.line, record.raw)
  return readRecord(named.draft, { text: record.raw, line: record.line }, [
    ...warnings,
    ...date.warnings,
    ...named.warnings,
  ])
}

/** The date of the issue as printed; without one, the day it went online. */
function publishedOf(fields: Fields): {
  published: ResourceDraft['published']
  warnings: ImportProblem[]
} {
  const warnings: ImportProblem[] = []
  for (const field of [...(fields.get('DP') ?? []), ...(fields.get('DEP') ?? [])]) {
    const words = wordsOf(field)
    if (isBlankDate(words)) continue
    const published = readDate(words)
    if (published) return { published, warnings }
    warnings.push(problemAt('bad-date', field.line, `${field.tag} ${words}`))
  }
  return { published: undefined, warnings }
}

/** The journal, or for a chapter its book; and the place in it. */
function sourceOf(fields: Fields): Pick<ResourceDraft, 'source' | 'placeInSource'> {
  const first = (...tags: string[]) => wordsUnder(fields, ...tags)[0]
  const place = {
    ...optional('volume', first('VI')),
    ...optional('issue', first('IP')),
    ...optional('pages', first('PG') ?? articleNumber(fields)),
    ...optional('abbreviation', first('TA')),
    ...optional('publisher', first('PB')),
  }
  const name = first('JT', 'TA')
  const source = name ?? (fields.has('TI') ? first('BTI', 'CTI') : first('CTI'))
  return {
    ...optional('source', source && serverName(source)),
    ...(Object.keys(place).length > 0 ? { placeInSource: place } : {}),
  }
}

/** The number of an article without pages: the publisher's own, where the record's citation gives it as the place. */
function articleNumber(fields: Fields): string | undefined {
  const cited = wordsUnder(fields, 'SO')[0] ?? ''
  const numbers = wordsUnder(fields, 'LID', 'AID').flatMap(
    (words) => /^(\S{1,30}) \[pii\]$/i.exec(words)?.[1] ?? [],
  )
  const isPlace = (number: string) =>
    cited === '' ? /^e?\d{3,8}$/i.test(number) : cited.includes(`:${number}`)
  return numbers.find(isPlace) ?? /;[\w() -]{0,40}:(e?\d{1,10})\./i.exec(cited)?.[1]
}

/** `Occupational Health/*history`: the term, then its qualifiers; a star anywhere makes the heading a major topic. */
function meshHeading(words: string): MeshHeading {
  const parts = words.split('/').map((part) => part.trim())
  const [term = '', ...qualifiers] = parts.map((part) => part.replace(/^\*/, '').trim())
  const named = qualifiers.filter((qualifier) => qualifier !== '')
  return {
    term: term === '' ? words : term,
    ...(named.length > 0 ? { qualifiers: named } : {}),
    ...(parts.some((part) => part.startsWith('*')) ? { major: true } : {}),
  }
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string }
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V }
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V })
}
