import { createElement, type ReactNode } from 'react'
import type { PageNode } from '../../../src/formats/page/pageNode.ts'

/** Elements that would be landmarks, or lead away, where the page is only looked at. */
const instead: Readonly<Record<string, string>> = { main: 'div', a: 'span' }

/** A page's node as the window draws it, each record and section with what it is of. */
export function drawnNode(node: PageNode, key: number): ReactNode {
  if (typeof node === 'string') return node
  const { tag, attributes, children, of } = node
  const { class: className, href: _href, ...rest } = attributes
  return createElement(
    instead[tag] ?? tag,
    {
      ...rest,
      key: of ?? key,
      className,
      'data-of': of,
    },
    ...children.map((child, at) => drawnNode(child, at)),
  )
}
