import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutMarkdown } from '../../../renderer/markdown/cutMarkdown.ts'
import { markdownBounds } from '../../../renderer/markdown/markdownBounds.ts'
import type { MarkdownNode } from '../../../renderer/markdown/markdownNode.ts'
import { readMarkdownPart } from '../../../renderer/markdown/readMarkdownPart.ts'
import { hostileTexts } from '../../hostile/hostileTexts.ts'

/** How deep elements lie in each other, and how many there are. */
function measured(nodes: readonly MarkdownNode[]): { depth: number; elements: number } {
  const inner = nodes.flatMap((node) => (typeof node === 'string' ? [] : [measured(node.children)]))
  return {
    depth: inner.length === 0 ? 0 : 1 + Math.max(...inner.map(({ depth }) => depth)),
    elements: inner.reduce((sum, { elements }) => sum + 1 + elements, 0),
  }
}

/** Reads a text as the worker does: its parts, or the code of why not. */
function read(text: string): (readonly MarkdownNode[])[] | string {
  const cut = cutMarkdown(text)
  if ('refusal' in cut) return cut.refusal.code
  const parts: (readonly MarkdownNode[])[] = []
  for (const part of cut.parts) {
    const answer = readMarkdownPart(part, cut.definitions)
    if ('refusal' in answer) return answer.refusal.code
    parts.push(answer.nodes)
  }
  return parts
}

const html = (nodes: readonly MarkdownNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `<${node.tag}${node.href ? ` ${node.href}` : ''}${node.start ? ` ${node.start}` : ''}>${html(node.children)}</${node.tag}>`,
    )
    .join('')

test('there are sixty hostile texts', () => {
  expect(new Set(hostileTexts.map(({ name }) => name)).size).toBe(60)
})

for (const { name, text } of hostileTexts) {
  test(`${name}: within the bounds, or plain`, { timeout: 60_000 }, () => {
    const parts = read(text.slice(0, 100_000))
    if (typeof parts === 'string') return
    for (const nodes of parts) {
      const { depth, elements } = measured(nodes)
      // A level is at most two elements, as an item in its list; paragraph and break are within the innermost.
      expect(depth).toBeLessThanOrEqual(2 * markdownBounds.levels + 2)
      expect(elements).toBeLessThanOrEqual(markdownBounds.elements)
    }
  })
}

test('the levels a text may have are drawn, one more is not', () => {
  const quoted = (levels: number) => read(`${'> '.repeat(levels)}words`)
  expect(quoted(markdownBounds.levels)).not.toBe('levels')
  expect(quoted(markdownBounds.levels + 1)).toBe('levels')
  const listed = (levels: number) =>
    read(Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))
  expect(listed(markdownBounds.levels)).not.toBe('levels')
  expect(listed(markdownBounds.levels + 1)).toBe('levels')
})

test('how deep 3,000 quotes are is told', () => {
  expect(cutMarkdown('>'.repeat(3_000))).toEqual({ refusal: { code: 'levels', found: 3_000 } })
})

test('a rule of many marks is no list', () => {
  for (const rule of ['-'.repeat(200), '* '.repeat(60), '_ _ _']) {
    expect(read(rule), rule).toEqual([[{ tag: 'hr', children: [] }]])
  }
})

test('what CommonMark says is read', () => {
  const text = [
    '# Rounds',
    '',
    'Start **now** with *the* `gas`, [see](https://example.org/a) or [mail](mailto:a@example.org).  ',
    'Then [the guideline][g].',
    '',
    '3. one',
    '4. two',
    '',
    '> quoted',
    '',
    '```',
    '<b>code</b>',
    '```',
    '',
    '<b>words</b>',
    '',
    '[g]: https://example.org/g',
  ].join('\n')
  expect((read(text) as MarkdownNode[][]).map(html)).toEqual([
    '<h3>Rounds</h3><p>Start <strong>now</strong> with <em>the</em> <code>gas</code>, <a https://example.org/a>see</a> ' +
      'or <a mailto:a@example.org>mail</a>.<br></br>Then <a https://example.org/g>the guideline</a>.</p>' +
      '<ol 3><li>one</li><li>two</li></ol><blockquote><p>quoted</p></blockquote><pre><code><b>code</b></code></pre>' +
      '<p><b>words</b></p>',
  ])
})

test('links lead to web pages and mailboxes alone, and pictures are their words', () => {
  const text =
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](app://plexus/x) [e](/x) ![f](https://example.invalid/p.png)'
  expect(html((read(text) as MarkdownNode[][]).flat())).toBe('<p>a b c d e f</p>')
})

test('a long ordinary note is cut between blocks and nothing of it is lost', () => {
  const paragraph = `The **ward** round. ${'word '.repeat(60)}`.trim()
  const text = Array.from({ length: 3_000 }, (_, at) => `${paragraph} ${at}`).join('\n\n')
  const cut = cutMarkdown(text)
  const parts = 'parts' in cut ? cut.parts : []
  expect(parts.length).toBeGreaterThan(50)
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(10_000)
  expect(parts.join('\n').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
})

test('a fence is never cut, a list is cut between its items, and its numbers go on', () => {
  const fenced = `\`\`\`\n${'code\n\n'.repeat(2_000)}\`\`\``
  const cut = cutMarkdown(fenced)
  expect('parts' in cut && cut.parts.length).toBe(1)
  const list = read(Array.from({ length: 2_000 }, (_, at) => `${at + 1}. item`).join('\n'))
  const starts = (list as MarkdownNode[][]).map(([first]) =>
    typeof first === 'object' ? (first.start ?? 1) : 0,
  )
  expect(starts.length).toBeGreaterThan(1)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test('a definition holds for parts before and after its own', () => {
  const filler = 'word '.repeat(1_700)
  const text = `see [it][x]\n\n${filler}\n\n[x]: https://example.org/x\n\n${filler}\n\nand [x]`
  const parts = (read(text) as MarkdownNode[][]).map(html)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts[0]).toContain('<a https://example.org/x>it</a>')
  expect(parts.at(-1)).toContain('<a https://example.org/x>x</a>')
})

test('any text is cut without loss or refused', () => {
  const piece = fc.constantFrom(
    '> ',
    '- ',
    '* a',
    '\n',
    '\n\n',
    '```\n',
    '[a]: b',
    '# ',
    '1. ',
    'words ',
    '\t',
    '\r\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join('')
      const cut = cutMarkdown(text)
      if ('refusal' in cut) return
      expect(cut.parts.join('\n').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      for (const part of cut.parts) readMarkdownPart(part, cut.definitions)
    }),
    { numRuns: 300 },
  )
})
