import { typesOfThesis } from '../../model/publicationTypes.ts'
import { emptyDraft, type ResourceDraft, type ResourceKind } from '../../model/resource.ts'
import type { ImportProblem } from '../importer.ts'
import { cleanText } from './cleanText.ts'
import { doiFrom, pubmedAddress, webAddress } from './identifierForms.ts'
import { kindOfPublication } from './kindOfPublication.ts'
import { namedDraft } from './namedDraft.ts'
import { problemAt } from './parsedRecord.ts'
import { plainMarkup } from './plainMarkup.ts'
import { customTag, isCustomLine, withCustomLines } from './risCustomLines.ts'
import { risDate } from './risDate.ts'
import { risIdentifiers } from './risIdentifiers.ts'
import { kindOfRisType, workOfRisType } from './risKinds.ts'
import { risPeople } from './risPeople.ts'
import { risSource } from './risSource.ts'
import {
  fieldsByTag,
  rawWordsOf,
  type TaggedField,
  type TaggedRecord,
  wordsOf,
  wordsUnder,
} from './taggedFields.ts'

type Fields = ReturnType<typeof fieldsByTag>

/**
 * What a RIS record says, and what in it could not be used; undefined without anything to name it by.
 * `KW` are keywords, `N1` are notes; `L1` (a file on someone's disk) and unknown tags stay in the raw record only.
 */
export function risDraft(
  record: TaggedRecord,
): { draft: ResourceDraft; warnings: readonly ImportProblem[] } | undefined {
  const fields = fieldsByTag(record)
  const title = wordsUnder(fields, 'TI', 'T1', 'CT', 'BT', 'ST', 'TT')[0] ?? ''
  const date = risDate(fields)
  const { identifiers, warnings } = risIdentifiers(fields)
  const types = typesOf(fields)
  const address = addressOf(fields)
  const url = address.url ?? (identifiers.pmid && pubmedAddress(identifiers.pmid))
  const text = paragraphsUnder(fields, 'AB') || paragraphsUnder(fields, 'N2')
  const notes = notesOf(fields)
  const language = wordsUnder(fields, 'LA').join(', ')
  const origin = wordsUnder(fields, 'DB', 'DP')[0]
  const draft: ResourceDraft = {
    ...emptyDraft(kindOf(fields, types), title),
    people: risPeople(record.fields),
    identifiers,
    ...risSource(fields, title),
    ...(date.published ? { published: date.published } : {}),
    ...(url ? { url } : {}),
    ...(text === '' ? {} : { text }),
    ...(language === '' ? {} : { language }),
    keywords: keywordsOf(fields),
    publicationTypes: types,
    ...(notes === '' ? {} : { notes }),
    ...(origin ? { origin } : {}),
  }
  const lines = (fields.get(customTag) ?? []).map(rawWordsOf).filter(isCustomLine)
  const read = namedDraft(withWebAddress(withCustomLines(draft, lines)), record.line)
  return (
    read && {
      draft: read.draft,
      warnings: [...warnings, ...date.warnings, ...address.warnings, ...read.warnings],
    }
  )
}

/** What sort of work it is: in words of its own, else after its reference type. */
function typesOf(fields: Fields): string[] {
  const said = wordsUnder(fields, 'M3').filter((type) => !isCode(type))
  const byType = wordsUnder(fields, 'TY').flatMap((type) => workOfRisType(type) ?? [])
  if (said.length === 0) return byType.slice(0, 1)
  return byType.includes('Thesis') ? typesOfThesis(said) : said
}

function kindOf(fields: Fields, types: readonly string[]): ResourceKind {
  const byTypes = isArxiv(fields) ? 'preprint' : kindOfPublication(types)
  const byTag = wordsUnder(fields, 'TY').map(kindOfRisType).at(-1)
  if (byTypes && (byTag ?? 'paper') === 'paper') return byTypes
  return byTag ?? (isPublished(fields) ? 'paper' : 'page')
}

/** A journal of this name is no journal. */
function isArxiv(fields: Fields): boolean {
  return wordsUnder(fields, 'JF', 'JO', 'JA', 'T2').some((name) => /^arxiv\b/i.test(name))
}

/** A record of a general type that names a journal or a DOI is a paper all the same. */
function isPublished(fields: Fields): boolean {
  const isWeb = wordsUnder(fields, 'TY').some((type) => /^(?:ELEC|WEB|ICOMM)/i.test(type))
  return !isWeb && ['JF', 'JO', 'JA', 'T2', 'DO', 'AB'].some((tag) => fields.has(tag))
}

/** `M3` holds a type of work, or with some programs a DOI or a classification ending in a number in brackets. */
function isCode(type: string): boolean {
  return doiFrom(type) !== undefined || /\[\d+\]$/.test(type)
}

function keywordsOf(fields: Fields): string[] {
  const words = (fields.get('KW') ?? [])
    .flatMap(({ lines }) => lines)
    .flatMap((line) => plainMarkup(cleanText(line)).split(';'))
    .map((word) => word.trim().replace(/^\*/, '').trim())
  return [...new Set(words.filter((word) => word !== ''))]
}

/** Notes, less those that only repeat the DOI. */
function notesOf(fields: Fields): string {
  const notes = (fields.get('N1') ?? []).filter((field) => !/^doi:\s*\S+$/i.test(wordsOf(field)))
  return notes.map(paragraphsOf).filter(Boolean).join('\n\n')
}

function paragraphsUnder(fields: Fields, tag: string): string {
  return (fields.get(tag) ?? []).map(paragraphsOf).filter(Boolean).join('\n\n')
}

/** A long text keeps its lines; the six spaces that mark a continued line are not part of it. */
function paragraphsOf(field: TaggedField): string {
  const [first = '', ...more] = field.lines
  const lines = [first, ...more.map((line) => (line.startsWith('      ') ? line.slice(6) : line))]
  return plainMarkup(cleanText(lines.join('\n'))).trim()
}

/** The first address that can be opened, and a warning for each that cannot. */
function addressOf(fields: Fields): { url: string | undefined; warnings: ImportProblem[] } {
  const warnings: ImportProblem[] = []
  let url: string | undefined
  for (const field of [...(fields.get('UR') ?? []), ...(fields.get('L2') ?? [])]) {
    const words = wordsOf(field)
    if (words === '') continue
    const found = webAddress(/^www\./i.test(words) ? `https://${words}` : words)
    if (found) url ??= found
    else if (field.tag === 'UR') {
      warnings.push(problemAt('not-a-web-address', field.line, words))
    }
  }
  return { url, warnings }
}

/** A custom line may not bring in an address that an `UR` line may not. */
function withWebAddress(draft: ResourceDraft): ResourceDraft {
  if (draft.url === undefined || webAddress(draft.url) !== undefined) return draft
  const { url: _, ...rest } = draft
  return rest
}
