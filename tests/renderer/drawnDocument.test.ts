import { expect, test } from 'vitest'
import { drawnDocument } from '../../renderer/portfolio/page/drawnDocument.ts'
import { pageHtml } from '../../src/formats/page/pageHtml.ts'
import type { PageNode } from '../../src/formats/page/pageNode.ts'
import { longDocument } from '../formats/portfolioDocuments.ts'

/** The records a page stands for, in order. */
function keysOf(node: PageNode): string[] {
  if (typeof node === 'string') return []
  const own = node.tag === 'li' && node.of !== undefined ? [node.of] : []
  return [...own, ...node.children.flatMap(keysOf)]
}

test('a document that is not long is drawn whole, whatever is marked', () => {
  const document = longDocument(60, 200)
  const { page, isShortened } = drawnDocument(document, 'resources:199')
  expect(isShortened).toBe(false)
  expect(keysOf(page)).toHaveLength(260)
})

test.each([
  [undefined, 0, 200],
  ['resources:150', 0, 200],
  ['resources:700', 600, 800],
  ['resources:999', 800, 1_000],
])(
  'of 1,000 references with %s marked those from %i to %i are drawn, and the rest counted',
  (marked, from, to) => {
    const { page, isShortened } = drawnDocument(longDocument(3, 1_000), marked)
    expect(isShortened).toBe(true)
    const references = keysOf(page).filter((key) => key.startsWith('resources:'))
    const places = Array.from({ length: to - from }, (_, at) => `resources:${from + at}`)
    expect(references).toEqual(places)
    const html = pageHtml(page)
    expect(html.includes(`${from} before these`)).toBe(from > 0)
    expect(html.includes(`start="${from + 1}"`)).toBe(from > 0)
    expect(html.includes(`and ${1_000 - to} more`)).toBe(to < 1_000)
  },
)
