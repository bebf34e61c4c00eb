import type { Identifiers } from '../../model/resource.ts'
import type { ImportProblem } from '../importer.ts'
import {
  arxivIn,
  doiFrom,
  isbnFrom,
  issnFrom,
  pmcidFrom,
  pmidFrom,
  pmidInAddress,
} from './identifierForms.ts'
import { problemAt } from './parsedRecord.ts'
import { type TaggedField, wordsOf, wordsUnder } from './taggedFields.ts'

type Fields = ReadonlyMap<string, readonly TaggedField[]>

/**
 * The identifiers of a RIS record in canonical form. A DOI stands in `DO`, or in `M3`, `N1` or a doi.org address of
 * older exports; a PubMed number where it says that it is one, or as the accession number of a PubMed record.
 */
export function risIdentifiers(fields: Fields): {
  readonly identifiers: Identifiers
  readonly warnings: readonly ImportProblem[]
} {
  const identifiers: Identifiers = {}
  const set = <K extends 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'issn' | 'isbn'>(
    key: K,
    value: string | undefined,
  ) => {
    if (value !== undefined) identifiers[key] ??= value
  }
  set('doi', doiOf(fields))
  set('pmid', pmidOf(fields))
  set('arxiv', arxivOf(fields, identifiers.doi))
  set('pmcid', firstOf(wordsUnder(fields, 'AN', 'U2', 'C2', 'ID'), pmcidFrom))
  const serials = wordsUnder(fields, 'SN').flatMap((words) => words.split(/[,;]/))
  set('issn', firstOf(serials, issnFrom))
  set('isbn', firstOf(serials, isbnFrom))
  const warnings = (fields.get('DO') ?? [])
    .filter((field) => wordsOf(field) !== '' && doiFrom(wordsOf(field)) === undefined)
    .map((field) => problemAt('bad-identifier', field.line, `DO ${wordsOf(field)}`))
  return { identifiers, warnings }
}

function doiOf(fields: Fields): string | undefined {
  const named = wordsUnder(fields, 'N1').filter((words) => /^doi:/i.test(words))
  const addressed = wordsUnder(fields, 'UR', 'L2').filter((words) => /doi\.org\//i.test(words))
  return firstOf([...wordsUnder(fields, 'DO', 'M3'), ...named, ...addressed], doiFrom)
}

/** An arXiv number where it is called one: beside the name of the journal, in a note, an address or a DOI. */
function arxivOf(fields: Fields, doi: string | undefined): string | undefined {
  const places = wordsUnder(
    fields,
    'JF',
    'JO',
    'JA',
    'T2',
    'M1',
    'AN',
    'ID',
    'N1',
    'UR',
    'L1',
    'L2',
    'PB',
  )
  return firstOf([...(doi ? [doi] : []), ...places], arxivIn)
}

function pmidOf(fields: Fields): string | undefined {
  const said = wordsUnder(fields, 'U1', 'AN', 'ID', 'C1', 'N1').filter((words) =>
    /pmid/i.test(words),
  )
  const fromPubMed = wordsUnder(fields, 'DB', 'DP').some((words) =>
    /\b(?:pubmed|medline|nlm|ncbi)\b/i.test(words),
  )
  const accession = fromPubMed ? wordsUnder(fields, 'AN') : []
  return (
    firstOf([...said, ...accession], pmidFrom) ??
    firstOf(wordsUnder(fields, 'UR', 'L2'), pmidInAddress)
  )
}

function firstOf(
  values: readonly string[],
  read: (value: string) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = read(value)
    if (found !== undefined) return found
  }
  return undefined
}
