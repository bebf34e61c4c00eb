import type {
  DocumentEntry,
  DocumentSection,
  PortfolioDocument,
  Run,
} from '../../model/portfolioDocument.ts'
import { element, elementOf, type PageElement, type PageNode } from './pageNode.ts'
import { tableOf } from './tableOf.ts'

/** What the head of a page stands for: whose document it is. */
export const pageHead = 'head'

/**
 * A document as a page: a head, then sections with their headings, texts, lists and tables. What is printed, what is
 * saved as a web page and what the window shows are all this.
 */
export function pageOf(document: PortfolioDocument): PageElement {
  return element('main', { class: 'document' }, headOf(document), ...document.sections.map(section))
}

function headOf({ title, owner, ownerLines }: PortfolioDocument): PageElement {
  return elementOf(
    pageHead,
    element(
      'header',
      {},
      element('h1', { dir: 'auto' }, owner || title),
      ...(owner ? [element('p', { class: 'line' }, title)] : []),
      ...ownerLines.map((line) => element('p', { class: 'line', dir: 'auto' }, ...linked(line))),
    ),
  )
}

function section(
  { id, heading, text, entries, isNumbered, tables }: DocumentSection,
  at: number,
): PageElement {
  const name = `s${at + 1}`
  return elementOf(
    id,
    element(
      'section',
      { 'aria-labelledby': name },
      element('h2', { id: name, dir: 'auto' }, heading),
      ...text.map((paragraph) => element('p', { dir: 'auto' }, ...withBreaks(paragraph))),
      ...entryList(entries, isNumbered),
      ...tables.map(tableOf),
    ),
  )
}

function entryList(entries: readonly DocumentEntry[], isNumbered: boolean): PageElement[] {
  if (entries.length === 0) return []
  const hasAside = entries.some(({ aside }) => aside !== '')
  const list = element(
    isNumbered ? 'ol' : 'ul',
    { class: hasAside ? 'dated' : 'plain' },
    ...entries.map((entry) => elementOf(entry.key, entryOf(entry, hasAside))),
  )
  return [list]
}

function entryOf({ aside, lead, paragraphs }: DocumentEntry, hasAside: boolean): PageElement {
  const body = [lead, ...paragraphs].map((runs) =>
    element('p', { dir: 'auto' }, ...runs.flatMap(runOf)),
  )
  return element(
    'li',
    {},
    ...(hasAside ? [element('span', { class: 'aside' }, aside)] : []),
    element('div', {}, ...body),
  )
}

function runOf({ text, bold, italic }: Run): PageNode[] {
  const words = withBreaks(text)
  const set = italic ? [element('em', {}, ...words)] : words
  return bold ? [element('strong', {}, ...set)] : set
}

function withBreaks(text: string): PageNode[] {
  return text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? linked(line) : [element('br', {}), ...linked(line)]))
}

/** Web addresses become links. */
function linked(text: string): PageNode[] {
  const nodes: PageNode[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(/https?:\/\/[^\s<>"'()]{1,2000}/g)) {
    const address = found.replace(/[.,;:!?]+$/, '')
    nodes.push(text.slice(from, index), element('a', { href: address }, address))
    from = index + address.length
  }
  return [...nodes, text.slice(from)].filter((node) => node !== '')
}
