import type { RetractionList } from '../../src/model/retraction.ts'
import {
  isNoticed,
  type NoticeOrigin,
  type RetractionState,
} from '../../src/reputation/retractions/retractionState.ts'
import { fullDate } from './dates.ts'
import { count } from './en.ts'

export const retractionText = {
  title: 'Retractions',
  lead: 'Papers that were retracted, questioned, or corrected, from the list that Retraction Watch and Crossref publish. The file is imported here and looked up on this machine.',
  where: 'The list is a CSV file at gitlab.com/crossref/retraction-watch-data.',
  import: 'Import the list…',
  importAgain: 'Import a newer list…',
  none: 'No list imported yet',
  importing: 'Importing the list of retractions',
  writing: 'Writing the list',
  cancel: 'Cancel',
  inLibrary: 'In your library',
  nothingNoticed: 'No notice about a resource in your library.',
  notJudged:
    'A paper’s absence from the list says nothing about its quality: a list knows what had been noticed by its date.',
  ask: 'Ask Crossref about retractions…',
  notBackedUp: 'The list is not in backups; import it again after a restore.',
} as const

/** The heads of states against which a notice stands, also as marks in a list. */
export const standingWords = {
  retracted: 'Retracted',
  concern: 'Expression of concern',
  corrected: 'Corrected',
  reinstated: 'Reinstated after a retraction',
} as const

const originWords: Record<NoticeOrigin, string> = {
  list: 'in the imported list',
  crossref: 'by Crossref, when asked',
  record: 'in the source record',
}

/** What is known of a paper's standing, in a line: `Not in the list dated 14 Nov 2026`. */
export function retractionLine(state: RetractionState): string {
  if (isNoticed(state)) {
    const day = state.on ? ` ${fullDate(state.on)}` : ''
    return `${standingWords[state.code]}${day}, ${originWords[state.from]}`
  }
  if (state.code === 'not-in-list') return notInListWords(state)
  return state.code === 'no-identifier'
    ? 'Not looked up: it has neither DOI nor PMID'
    : 'Not looked up: no list of retractions is imported'
}

function notInListWords({
  asOf,
  askedAt,
}: Extract<RetractionState, { readonly code: 'not-in-list' }>): string {
  const asked = askedAt && `no notice at Crossref on ${fullDate(askedAt)}`
  const words = [asOf && `not in the list dated ${fullDate(asOf)}`, asked].filter(Boolean)
  return upperFirst(words.join('; '))
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands after a citation: `[Retracted 14 Mar 2025; doi:10.1/n]`; empty where no notice stands. */
export function citationNote(state: RetractionState | undefined): string {
  if (!state || !isNoticed(state)) return ''
  const day = state.on ? ` ${fullDate(state.on)}` : ''
  const notice = state.noticeDoi ? `; doi:${state.noticeDoi}` : ''
  return ` [${standingWords[state.code]}${day}${notice}]`
}

/** What is told beside copied citations, of those without a notice: `not in the list dated 14 Nov 2026`. */
export function copiedNote(states: readonly RetractionState[]): string {
  const noticed = states.filter(isNoticed)
  if (noticed.length > 0) {
    return noticed.length === 1 && states.length === 1
      ? noticed[0]
        ? standingWords[noticed[0].code].toLowerCase()
        : ''
      : `${count(noticed.length)} with a notice`
  }
  const [first] = states
  if (first?.code !== 'not-in-list') return ''
  return states.every(({ code }) => code === 'not-in-list')
    ? notInListWords(first).toLowerCase()
    : ''
}

/** `64,180 notices, the newest of 14 Nov 2026 · retraction_watch.csv, imported 24 Nov 2026`. */
export function listWords({
  entries,
  asOf,
  fileName,
  importedAt,
  leftOut,
}: RetractionList): string {
  const passed =
    leftOut > 0
      ? `, ${count(leftOut)} ${leftOut === 1 ? 'row' : 'rows'} without a paper skipped`
      : ''
  return `${count(entries)} notices, the newest of ${fullDate(asOf)} · ${fileName}, imported ${fullDate(importedAt)}${passed}`
}

/** Why a list was not imported; what was there before stays. */
export const refusalWords: Readonly<Record<string, string>> = {
  'not-the-list':
    'This is not the list of retractions: its first line does not name the columns RetractionNature and OriginalPaperDOI.',
  'too-many-rows': 'The file has more than a million rows. Nothing was imported.',
  'empty-list': 'The file names no paper. Nothing was imported.',
  'not-text': 'The file is not text in UTF-8. Nothing was imported.',
}
