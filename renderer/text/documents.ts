import type { PaperSize, SectionKind } from '../../src/model/portfolio.ts'
import { sectionKindNames } from '../../src/portfolio/document/sectionHeadings.ts'
import type { BesideTemplate } from '../state/pageBeside.ts'
import { count } from './en.ts'

export const paperWords: Record<PaperSize, string> = { letter: 'Letter', a4: 'A4' }

/** Documents as they are called where there is little room. */
export const besideWords: Record<BesideTemplate, string> = {
  'eras-worksheet': 'ERAS order',
  cv: 'CV',
  'advisor-pack': 'Advisor pack',
}

export const documentText = {
  empty: 'No documents yet',
  emptyWhy:
    'A document is made of what is in Plexus already: choose a template, check what to share, and hand it in as PDF, Word, or a web page.',
  name: 'Name',
  paper: 'Paper',
  style: 'References',
  sections: 'Sections',
  addSection: 'Add a section',
  heading: 'Heading',
  text: 'Text',
  from: 'Shows',
  search: 'Saved search',
  types: 'Types',
  up: 'Move up',
  down: 'Move down',
  removeSection: 'Remove the section',
  sectionsWhy: 'Drag a section, or press Alt with the up and down arrows on it.',
  shareAll: 'Share all',
  shareNone: 'Share none',
  withPrivate: 'with private text',
  withPrivateWhy: 'Private text is included only where you check it here.',
  addResources: 'Add resources',
  addPeople: 'Add people',
  nothingToShare: 'Nothing to show in this section yet',
  preview: 'Preview',
  previewEmpty: 'Nothing is shared yet',
  beside: 'Document beside',
  showPage: 'The page beside',
  pageBack: 'Previous page',
  pageForward: 'Next page',
  actualSize: 'Actual size',
  wholePage: 'Fit width',
  shortened: 'At most 200 entries of a section are drawn here; a file holds all of them.',
  notOnPage: 'This entry is not in this document as it is now.',
  sectionNotOnPage: 'Nothing of this section is in the document yet.',
  detailsWhy: 'What stands at the head of the document. Nothing is said yet.',
  export: 'Export…',
  template: 'Template',
  create: 'Make the document',
  back: 'All documents',
} as const

export const fromWords: Record<'all' | 'season' | 'picked' | 'search', string> = {
  all: 'All',
  season: 'Those of the season',
  picked: 'Those I pick',
  search: 'What a saved search finds',
}

/** How the records of a section of each kind can be chosen. */
export const fromChoices: Record<SectionKind, readonly (keyof typeof fromWords)[]> = {
  details: [],
  text: [],
  experiences: ['all', 'season'],
  'scholarly-work': ['all', 'season'],
  posts: ['all'],
  chats: ['all'],
  resources: ['picked', 'search'],
  contacts: ['all', 'picked'],
  letters: ['all'],
  goals: ['all'],
  meetings: ['all'],
  progress: [],
}

export const sectionKindWords = sectionKindNames

export const leavingText = {
  title: 'Export the document',
  format: 'Format',
  pdf: 'PDF',
  pdfWhy: 'For handing in: real typography, page numbers, text that can be selected',
  leaves: 'What will be shared',
  leavesWhy: 'This and nothing else will be in the file.',
  private: 'private',
  owner: 'Personal details',
  nothing: 'Nothing is shared yet: check what the document should include.',
  nameless: 'No name stands at its head. Personal details have a place for it.',
  export: 'Export',
  fileName: 'File name',
  printing: 'Laying out pages',
  rendering: 'Writing the file',
  untagged:
    'This copy runs on an old runtime, which cannot add the structure screen readers go by to a PDF. The web page and the Word file have it.',
} as const

export const formatUses: Readonly<Record<string, string>> = {
  'portfolio-word': 'For an advisor to edit; real headings, lists, and tables',
  'portfolio-html': 'Opens in any browser from disk; no script, nothing fetched',
  'portfolio-markdown': 'For notes and version control',
  'portfolio-text': 'To paste into a form, one field after the other',
  'portfolio-csv': 'One row an entry',
  'portfolio-json': 'For another program',
}

export const speakingPartsWords = {
  title: 'Text about someone',
  none: 'No known identifier patterns found in these texts; not a guarantee.',
  some: (number: number) =>
    number === 1
      ? 'One text may let somebody be recognized:'
      : `${count(number)} texts may let somebody be recognized:`,
} as const

/** `Page 1 of 3`; where not everything is drawn, of at least so many. */
export function pageWords(page: number, pages: number, isShortened: boolean): string {
  return `Page ${count(page)} of ${count(pages)}${isShortened ? ' or more' : ''}`
}

/** `1,300 before these`. */
export function moreBeforeWords(left: number): string {
  return `${count(left)} before these`
}

export function moreEntriesWords(left: number): string {
  return `and ${count(left)} more`
}

/** `12 of 14 shared, 2 with private text`. */
export function sharedWords(shared: number, all: number, withPrivate: number): string {
  const said = `${count(shared)} of ${count(all)} shared`
  return withPrivate > 0 ? `${said}, ${count(withPrivate)} with private text` : said
}
