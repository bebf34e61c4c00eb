import type { Identifiers } from '../../model/resource.ts'
import type { ImportProblem } from '../importer.ts'
import {
  arxivFrom,
  arxivIn,
  doiFrom,
  isbnFrom,
  issnFrom,
  pmcidFrom,
  pmidFrom,
} from './identifierForms.ts'
import { problemAt } from './parsedRecord.ts'
import { type TaggedField, wordsOf } from './taggedFields.ts'

/** Trial registries that NLM names in `SI`, in lower case; other `SI` values are data banks such as GENBANK. */
const registries: ReadonlySet<string> = new Set([
  'clinicaltrials.gov',
  'isrctn',
  'eudract',
  'euctr',
  'anzctr',
  'chictr',
  'cris',
  'ctri',
  'drks',
  'irct',
  'jprn',
  'jmacct',
  'ntr',
  'pactr',
  'rebec',
  'rpcec',
  'slctr',
  'tctr',
  'umin-ctr',
])

/** The identifiers of a MEDLINE record in canonical form; an identifier that cannot be one gives a warning. */
export function nbibIdentifiers(fields: readonly TaggedField[]): {
  readonly identifiers: Identifiers
  readonly warnings: readonly ImportProblem[]
} {
  const identifiers: Identifiers = {}
  const trials = new Set<string>()
  const warnings: ImportProblem[] = []
  for (const field of fields) {
    const words = wordsOf(field)
    const read = readers[field.tag]
    if (field.tag === 'SI') addTrial(trials, words)
    else if (read && words !== '' && !read(identifiers, words)) {
      warnings.push(problemAt('bad-identifier', field.line, `${field.tag} ${words}`))
    }
  }
  const issn = preferredIssn(fields)
  return {
    identifiers: {
      ...identifiers,
      ...(issn ? { issn } : {}),
      ...(trials.size > 0 ? { trials: [...trials] } : {}),
    },
    warnings,
  }
}

/** Each puts what it finds into the identifiers, the first value winning, and says whether the value made sense. */
const readers: Readonly<Record<string, (into: Identifiers, words: string) => boolean>> = {
  PMID: (into, words) => {
    const pmid = pmidFrom(words)
    if (pmid) into.pmid ??= pmid
    return pmid !== undefined
  },
  PMC: (into, words) => {
    const pmcid = pmcidFrom(words)
    if (pmcid) into.pmcid ??= pmcid
    return pmcid !== undefined
  },
  ISBN: (into, words) => {
    const isbn = isbnFrom(words)
    if (isbn) into.isbn ??= isbn
    return isbn !== undefined
  },
  LID: readArticleId,
  AID: readArticleId,
}

/** `10.1/x [doi]`, or a publisher's own number as `[pii]`, which for arXiv preprints is the arXiv number. */
function readArticleId(into: Identifiers, words: string): boolean {
  const arxiv = arxivFrom(words)
  if (arxiv) into.arxiv ??= arxiv
  if (!/\[doi\]$/i.test(words)) return true
  const doi = doiFrom(words.slice(0, -5))
  if (doi) into.doi ??= doi
  const number = doi && arxivIn(doi)
  if (number) into.arxiv ??= number
  return doi !== undefined
}

function addTrial(trials: Set<string>, words: string): void {
  const at = words.indexOf('/')
  if (at > 0 && registries.has(words.slice(0, at).toLowerCase())) {
    const trial = words.slice(at + 1).trim()
    if (trial !== '') trials.add(trial)
  }
}

/** The linking ISSN names the journal whatever its medium; else the electronic one, else the first. */
function preferredIssn(fields: readonly TaggedField[]): string | undefined {
  const given = fields.filter(({ tag }) => tag === 'IS').map(wordsOf)
  const chosen =
    given.find((words) => words.endsWith('(Linking)')) ??
    given.find((words) => words.endsWith('(Electronic)')) ??
    given[0]
  return chosen === undefined ? undefined : issnFrom(chosen)
}
