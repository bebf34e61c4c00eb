import { element, type PageElement } from '../../../src/formats/page/pageNode.ts'
import { pageOf } from '../../../src/formats/page/pageOf.ts'
import type { DocumentSection, PortfolioDocument } from '../../../src/model/portfolioDocument.ts'
import { documentText, moreEntriesWords } from '../../text/documents.ts'

/** Entries drawn of a section; of more it is told how many: to look at, not to read through. */
const mostDrawn = 200

export interface DrawnDocument {
  readonly page: PageElement
  /** Whether entries were left out: then there are more pages than are drawn. */
  readonly isShortened: boolean
}

/** A document as a page that can be laid out at once. */
export function drawnDocument(document: PortfolioDocument): DrawnDocument {
  const long = document.sections.filter(isLong)
  const page = pageOf({ ...document, sections: document.sections.map(shortened) })
  const more = new Map(long.map(({ id, entries }) => [id, entries.length - mostDrawn]))
  const children = page.children.map((child) => {
    const left = typeof child === 'string' ? undefined : more.get(child.of ?? '')
    return left === undefined || typeof child === 'string'
      ? child
      : { ...child, children: [...child.children, note(moreEntriesWords(left))] }
  })
  const isEmpty = document.sections.length === 0
  return {
    page: {
      ...page,
      children: isEmpty ? [...children, note(documentText.previewEmpty)] : children,
    },
    isShortened: long.length > 0,
  }
}

function isLong({ entries }: DocumentSection): boolean {
  return entries.length > mostDrawn
}

function shortened(section: DocumentSection): DocumentSection {
  return isLong(section) ? { ...section, entries: section.entries.slice(0, mostDrawn) } : section
}

function note(words: string): PageElement {
  return element('p', { class: 'line' }, words)
}
