import { cleanText } from '../shared/cleanText.ts'
import type { PageNode } from './pageNode.ts'

/** Elements that hold nothing and have no end. */
const empty = new Set(['br', 'meta'])
/** Elements whose end is followed by a new line, so that the source can be read and compared. */
const blocks = new Set(['header', 'section', 'ul', 'ol', 'li', 'table', 'tr', 'h1', 'h2', 'p'])

/** A page as HTML. All text and every attribute is escaped here, and nowhere else. */
export function pageHtml(node: PageNode): string {
  if (typeof node === 'string') return escapedHtml(node)
  const { tag, attributes, children } = node
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapedHtml(value)}"`)
  const start = `<${tag}${said.join('')}>`
  if (empty.has(tag)) return start
  return `${start}${children.map(pageHtml).join('')}</${tag}>${blocks.has(tag) ? '\n' : ''}`
}

/** Text as it may stand in an element or between double quotes. */
export function escapedHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
