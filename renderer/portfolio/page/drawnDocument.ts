import { element, type PageElement, type PageNode } from '../../../src/formats/page/pageNode.ts'
import { pageOf } from '../../../src/formats/page/pageOf.ts'
import type { DocumentSection, PortfolioDocument } from '../../../src/model/portfolioDocument.ts'
import { documentText, moreBeforeWords, moreEntriesWords } from '../../text/documents.ts'

/** Entries drawn of a section; of more it is told how many: to look at, not to read through. */
const mostDrawn = 200

export interface DrawnDocument {
  readonly page: PageElement
  /** Whether entries were left out: then there are more pages than are drawn. */
  readonly isShortened: boolean
}

/** Whether a document has sections too long to be drawn whole. */
export function isLongDocument({ sections }: PortfolioDocument): boolean {
  return sections.some(isLong)
}

/** A document as a page that can be laid out at once: of long sections a part, that with the marked entry. */
export function drawnDocument(
  document: PortfolioDocument,
  marked: string | undefined,
): DrawnDocument {
  const parts = document.sections.map((section) => partOf(section, marked))
  const page = pageOf({ ...document, sections: parts.map(({ section }) => section) })
  const [head, ...sections] = page.children
  const children = sections.map((section, at) => withNotes(section, parts[at]))
  const isEmpty = document.sections.length === 0
  return {
    page: {
      ...page,
      children: [head ?? '', ...children, ...(isEmpty ? [note(documentText.previewEmpty)] : [])],
    },
    isShortened: isLongDocument(document),
  }
}

interface Part {
  readonly section: DocumentSection
  /** Entries left out before and after. */
  readonly before: number
  readonly after: number
}

function isLong({ entries }: DocumentSection): boolean {
  return entries.length > mostDrawn
}

function partOf(section: DocumentSection, marked: string | undefined): Part {
  const { entries } = section
  if (!isLong(section)) return { section, before: 0, after: 0 }
  const at = entries.findIndex(({ key }) => key === marked)
  const from = at < mostDrawn ? 0 : Math.min(at - mostDrawn / 2, entries.length - mostDrawn)
  const drawn = entries.slice(from, from + mostDrawn)
  const after = entries.length - from - drawn.length
  return { section: { ...section, entries: drawn }, before: from, after }
}

/** A section with what is left out of it said; a list that begins later counts on from there. */
function withNotes(drawn: PageNode, part: Part | undefined): PageNode {
  if (typeof drawn === 'string' || !part) return drawn
  const { before, after } = part
  const children = drawn.children.flatMap((child) =>
    before > 0 && typeof child !== 'string' && (child.tag === 'ol' || child.tag === 'ul')
      ? [
          note(moreBeforeWords(before)),
          child.tag === 'ol'
            ? { ...child, attributes: { ...child.attributes, start: String(before + 1) } }
            : child,
        ]
      : [child],
  )
  return { ...drawn, children: after > 0 ? [...children, note(moreEntriesWords(after))] : children }
}

function note(words: string): PageElement {
  return element('p', { class: 'line' }, words)
}
