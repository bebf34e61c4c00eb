import type { Run } from '../../model/portfolioDocument.ts'
import { authorRuns, editorNames } from './authorNames.ts'
import { editionWords } from './editionWords.ts'
import { journalName } from './journalName.ts'
import type { Reference } from './reference.ts'
import { amaDate, fullPages, sentence } from './referenceDates.ts'
import {
  imprint,
  isAheadOfPrint,
  type PlaceStyle,
  placeOf,
  presentation,
  type StatusWords,
} from './referenceParts.ts'
import { closed, joined, text, titleRun } from './referenceRuns.ts'

const statusWords: StatusWords = {
  'in-preparation': 'In preparation',
  submitted: 'Submitted',
  accepted: 'Accepted for publication',
  'in-press': 'In press',
}

const place: PlaceStyle = { pagesOf: fullPages, dateOf: amaDate, supplementInBrackets: true }

/**
 * A reference in the style of the AMA Manual of Style, 11th edition, chapter 3: up to six authors, of more the first
 * three and et al; titles of journals and books in italics; figures of pages whole; DOI last, without a full stop.
 */
export function amaReference(reference: Reference): Run[] {
  const authors = closed(authorRuns(reference, { most: 6, kept: 3 }))
  return joined([authors, ...bodyOf(reference)])
}

function bodyOf(reference: Reference): Run[][] {
  switch (reference.type) {
    case 'article':
    case 'abstract':
      return inJournal(reference)
    case 'preprint':
      return preprint(reference)
    case 'chapter':
      return chapter(reference)
    case 'book':
      return [
        [titleRun(sentence(reference.title), 'italic')],
        [text(sentence(editionWords(reference.edition)))],
        [text(imprint(reference, statusWords))],
        found(reference),
      ]
    case 'report':
      return [
        [titleRun(sentence(reference.title), 'italic')],
        [text(sentence(editionWords(reference.edition)))],
        [text(imprint(reference, statusWords))],
        [text(reference.issue ? sentence(`Report No. ${reference.issue}`) : '')],
        found(reference),
      ]
    case 'thesis':
      return [
        [titleRun(sentence(reference.title), 'italic')],
        [text(reference.degree === 'doctor' ? 'Dissertation.' : 'Thesis.')],
        [text(imprint(reference, statusWords))],
        found(reference),
      ]
    case 'poster':
    case 'talk':
      return [
        [titleRun(sentence(reference.title))],
        [text(presentation(reference, statusWords, amaDate))],
        found(reference),
      ]
    case 'dataset':
    case 'web':
      return onTheWeb(reference)
  }
}

function inJournal(reference: Reference): Run[][] {
  const { source, abbreviation, published, type, status } = reference
  const location = status ? statusWords[status] : placeOf(reference, place)
  const ahead = isAheadOfPrint(reference)
  return [
    [titleRun(sentence(reference.title))],
    ...(type === 'abstract' ? [[text('Abstract.')]] : []),
    [titleRun(sentence(journalName(source, abbreviation)), 'italic')],
    [text(sentence(ahead ? `Published online ${amaDate(published?.value ?? '')}` : location))],
    found(reference),
  ]
}

function preprint(reference: Reference): Run[][] {
  const { source, published } = reference
  return [
    [titleRun(sentence(reference.title))],
    [titleRun(sentence(source), 'italic')],
    [text(sentence(published ? `Preprint posted online ${amaDate(published.value)}` : 'Preprint'))],
    found(reference),
  ]
}

function chapter(reference: Reference): Run[][] {
  const { source, pages } = reference
  const editors = editorNames(reference)
  const by =
    editors.length > 0 ? `${editors.join(', ')}, ${editors.length > 1 ? 'eds' : 'ed'}. ` : ''
  const where = imprint(reference, statusWords).replace(/\.$/, '')
  return [
    [titleRun(sentence(reference.title))],
    [text(`In: ${by}`.trimEnd()), text(' '), titleRun(sentence(source), 'italic')],
    [text(sentence(editionWords(reference.edition)))],
    [text(sentence(pages ? `${where}:${fullPages(pages)}` : where))],
    found(reference),
  ]
}

function onTheWeb(reference: Reference): Run[][] {
  const { published, accessed, source, url, doi, status } = reference
  const seen = url && !doi && accessed ? `Accessed ${amaDate(accessed)}` : ''
  return [
    [titleRun(sentence(reference.title))],
    [text(sentence(source))],
    [text(sentence(status ? statusWords[status] : published ? amaDate(published.value) : ''))],
    [text(sentence(seen))],
    found(reference),
  ]
}

/** Where it is found: DOI, else PMID, else address. */
function found({ doi, pmid, url }: Reference): Run[] {
  return [text(doi ? `doi:${doi}` : pmid ? `PMID: ${pmid}` : (url ?? ''))]
}
