import type { Run } from '../../model/portfolioDocument.ts'
import { authorRuns, editorNames } from './authorNames.ts'
import { editionWords } from './editionWords.ts'
import { journalName } from './journalName.ts'
import type { Reference } from './reference.ts'
import { nlmDate, sentence, shortPages } from './referenceDates.ts'
import {
  isAheadOfPrint,
  type PlaceStyle,
  placedImprint,
  placeOf,
  presentation,
  type StatusWords,
} from './referenceParts.ts'
import { closed, joined, text, titleRun } from './referenceRuns.ts'

const statusWords: StatusWords = {
  'in-preparation': 'In preparation',
  submitted: 'Submitted',
  accepted: 'Accepted',
  'in-press': 'Forthcoming',
}

const place: PlaceStyle = { pagesOf: shortPages, dateOf: nlmDate, supplementInBrackets: false }

/**
 * A reference as the ICMJE has it after NLM's Citing Medicine, commonly called Vancouver: up to six authors, of more
 * the first six and et al; nothing in italics; of pages only what changes; DOI with a space, closed by no full stop.
 */
export function vancouverReference(reference: Reference): Run[] {
  const authors = closed(authorRuns(reference, { most: 6, kept: 6 }))
  return joined([authors, ...bodyOf(reference)])
}

function bodyOf(reference: Reference): Run[][] {
  switch (reference.type) {
    case 'article':
      return inJournal(reference, '')
    case 'abstract':
      return inJournal(reference, ' [abstract]')
    case 'preprint':
      return preprint(reference)
    case 'chapter':
      return chapter(reference)
    case 'book':
      return [title(reference), edition(reference), imprint(reference), found(reference)]
    case 'report':
      return [
        title(reference),
        edition(reference),
        imprint(reference),
        [text(reference.issue ? sentence(`Report No.: ${reference.issue}`) : '')],
        found(reference),
      ]
    case 'thesis':
      return [
        title(reference, ` [${theses[reference.degree ?? 'any']}]`),
        imprint(reference),
        found(reference),
      ]
    case 'poster':
    case 'talk':
      return [
        title(reference),
        [text(presentation(reference, statusWords, nlmDate))],
        found(reference),
      ]
    case 'dataset':
      return onTheWeb(reference, ' [dataset]')
    case 'web':
      return onTheWeb(reference, ' [Internet]')
  }
}

const theses = { doctor: 'dissertation', master: 'master’s thesis', any: 'thesis' } as const

function edition(reference: Reference): Run[] {
  return [text(sentence(editionWords(reference.edition)))]
}

function imprint(reference: Reference): Run[] {
  return [text(placedImprint(reference, statusWords))]
}

/** The title with what it is in brackets; a full stop unless it ends in a mark of its own. */
function title({ title: words }: Reference, kind = ''): Run[] {
  const bare = words.trim().replace(/\.$/, '')
  return [titleRun(sentence(kind ? `${bare}${kind}` : bare))]
}

function inJournal(reference: Reference, kind: string): Run[][] {
  const { source, abbreviation, published, status } = reference
  const isAhead = isAheadOfPrint(reference)
  const location = status
    ? statusWords[status]
    : isAhead
      ? `${nlmDate(published?.value ?? '')}. Epub ahead of print`
      : placeOf(reference, place)
  return [
    title(reference, kind),
    [text(sentence(journalName(source, abbreviation)))],
    [text(sentence(location))],
    found(reference),
  ]
}

function preprint(reference: Reference): Run[][] {
  const { source, published, accessed, doi, url } = reference
  const where = doi ? `https://doi.org/${doi}` : url
  return [
    title(reference),
    [text(sentence(`${source} [Preprint]`.trim()))],
    [
      text(
        sentence(
          `${published ? nlmDate(published.value) : ''}${where && accessed ? ` [cited ${nlmDate(accessed)}]` : ''}`,
        ),
      ),
    ],
    [text(where ? `Available from: ${where}` : '')],
  ]
}

function chapter(reference: Reference): Run[][] {
  const { source, pages } = reference
  const editors = editorNames(reference)
  const by =
    editors.length > 0
      ? `${editors.join(', ')}, ${editors.length > 1 ? 'editors' : 'editor'}. `
      : ''
  return [
    title(reference),
    [text(sentence(`In: ${by}${source}`))],
    edition(reference),
    imprint(reference),
    [text(pages ? sentence(`p. ${shortPages(pages)}`) : '')],
    found(reference),
  ]
}

function onTheWeb(reference: Reference, kind: string): Run[][] {
  const { published, accessed, source, publisher, url, doi, status } = reference
  const where = doi ? `https://doi.org/${doi}` : url
  const on = published ? nlmDate(published.value) : ''
  const cited = where && accessed ? ` [cited ${nlmDate(accessed)}]` : ''
  const when = status ? statusWords[status] : `${on}${cited}`.trim()
  return [
    title(reference, kind),
    [text(sentence([publisher ?? source, when].filter(Boolean).join('; ')))],
    [text(where ? `Available from: ${where}` : '')],
  ]
}

/** Where it is found: DOI, else PMID, else address. */
function found({ doi, pmid, url }: Reference): Run[] {
  return [text(doi ? `doi: ${doi}` : pmid ? `PMID: ${pmid}` : url ? `Available from: ${url}` : '')]
}
