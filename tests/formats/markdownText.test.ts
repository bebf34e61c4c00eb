import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { exportPortfolioMarkdown } from '../../src/formats/exportPortfolioMarkdown.ts'
import { markdownBlock, markdownLine } from '../../src/formats/shared/markdownText.ts'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { entryOf } from './portfolioDocuments.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

const dialects = {
  CommonMark: (text: string) => fromMarkdown(text),
  GitHub: (text: string) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
}

/** What stands there, with a line break for each break, and every sort of node that is more than a paragraph of words. */
function readBy(parse: (text: string) => Root, markdown: string) {
  const kinds = new Set<string>()
  const words = (node: Node): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'break') return '\n'
    const inner: readonly Node[] = 'children' in node ? node.children : []
    const text = inner.map((one) => words(one)).join(node.type === 'root' ? '\n\n' : '')
    const isPlain = ['root', 'paragraph', 'strong', 'emphasis'].includes(node.type)
    const shows = node.type === 'link' && [node.url, bareAddress(node.url)].includes(text)
    if (!isPlain && !shows) kinds.add(node.type)
    return text
  }
  return { text: words(parse(markdown)).replace(/ +/g, ' '), kinds: [...kinds].sort() }
}

/** GitHub makes a link of `www.…` and of an e-mail address, which show where they lead. */
function bareAddress(url: string): string {
  return url.replace(/^http:\/\/(?=www\.)|^mailto:/i, '')
}

/** As a reader sees it: white space is one space, an empty line parts paragraphs. */
function seen(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

/** Each of them, and what it is read as, is as it stands; none needs a backslash. */
const harmless = [
  'IL_6 and CD4_count, snake_case, p < 0.05, 5 * 3 = 15, 2 > 1',
  '#MedTwitter #FOAMed, C# and F#',
  '[Article in German]. [sic] (see below)',
  'Smith & Jones; AT&T; R&D;',
  'a | b, x^2, ~3 days, $5 to $10, "quoted"',
  'back\\slash in C:\\Users',
  'see https://example.org/a_b?c=1&d=2#e and https://doi.org/10.1000/x(y)z.',
  '-5 to +5; 3.5 mg; 1.5) no',
  'Wrote to a_b@example.org',
  "It's 100% — *",
]

/** What would be read as more than words. */
const harmful = [
  '# heading *bold* _it_ [a](http://b) `code` | cell',
  '![picture](http://evil.example/p.png)',
  'https://a.example/![x](http://evil.example/p.png)',
  'https://a.example/[x](http://evil.example)',
  '[text](javascript:alert(1))',
  '[a]: http://evil.example\n[a]',
  '[one\ntwo]: http://evil.example\n\n[one two]',
  '[^1]: note\n[^1]',
  '<script>alert(1)</script> <b>x</b> <!-- c --> <?p?> </a>',
  '<https://evil.example> <me@evil.example>',
  '&lt;b&gt; &amp; &#65; &#x41; &copy;',
  '3) Ran the sign-out\n2019. The long winter\n4. Last author, twice',
  'In brief\n-----\nHow it went',
  'Heading\n====\nand on',
  'once ~~this~~ that, ~one~',
  '    four spaces',
  '\ttab',
  '> quoted',
  '>quoted',
  '- one\n+ two\n* three\n-',
  '***\n---\n_ _ _\n- - -',
  '```\ncode\n```\n~~~\nmore\n~~~',
  'a | b\n--- | ---\nc | d',
  '| a |\n| - |\n| b |',
  'a\n:-',
  '[ ] todo',
  '[x] done',
  'ends in a backslash\\\nnext',
  '**bold** __bold__ ***both*** *a*b*c* _a_',
  '``two`` `one`',
  'https://example.org/_a_/*b*~c~?d=&copy;e',
  'line one  \nline two\n\n\nanother paragraph',
  '\\# \\* \\[a\\](b)',
  '######\n#',
  '<a\nhref="x">',
  '[a\\](b)',
]

describe.each(Object.entries(dialects))('read as %s', (_, parse) => {
  test.each([...harmless, ...harmful])('%j is words and nothing else', (text) => {
    expect(readBy(parse, markdownBlock([[{ text }]]))).toEqual({ text: seen(text), kinds: [] })
  })

  test.each([...harmless, ...harmful])('%j is an item, a heading and a cell', (text) => {
    const line = seen(text).replace(/\n+/g, ' ')
    const heading = parse(`# ${markdownLine(text, 'heading')}`).children
    expect(heading).toHaveLength(1)
    expect(readBy(() => ({ type: 'root', children: heading }), '')).toEqual({
      text: line,
      kinds: ['heading'],
    })
    const item = markdownBlock([[{ text }], [{ text }]], 'list')
    const list = parse(`- ${item.replace(/\n(?!\n)/g, '\n  ')}`).children
    expect(list.map(({ type }) => type)).toEqual(['list'])
    expect(readBy(() => ({ type: 'root', children: list }), '').kinds).toEqual(['list', 'listItem'])
  })

  test('anything at all is words and nothing else, whatever is bold beside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['# ', '*', '**', '_', '`', '``', '~', '~~', '[', ']', '](', ']:', '!', '<', '>', '&'],
        ...['&lt;', '\\', '\n', '\n\n', '  \n', ' ', '-', '- ', '---', '===', '1. ', '|', '| - |'],
        ...['https://a.b/', 'http://', 'www.a.bc', 'a', 'Ω', '(x)', '[x]', '"', ':', '\t', '+ '],
        ...['<b>', '</b', '```', '~~~', '=', '0) ', '#', '.', '$', '^', '{', '@', 'x@y.org'],
      ),
      fc.string({ maxLength: 3 }),
    )
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const clean = given.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
        expect(readBy(parse, markdownBlock([[{ text: clean }]]))).toEqual({
          text: seen(clean),
          kinds: [],
        })
      }),
      { numRuns: 1500 },
    )
    const run = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const clean = runs.map((one) => ({
          ...one,
          text: one.text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, ''),
        }))
        const all = clean.map((one) => one.text).join('')
        expect(readBy(parse, markdownBlock([clean]))).toEqual({ text: seen(all), kinds: [] })
      }),
      { numRuns: 1500 },
    )
  })
})

test.each(harmless)('%j needs no backslash', (text) => {
  expect(markdownBlock([[{ text }]])).toBe(text)
})

test('no sign loses its meaning that has none', () => {
  for (const text of harmful) {
    const markdown = markdownBlock([[{ text }]])
    // Of numbers at the beginning of a line other readers than these make lists wherever they stand.
    for (const [, sign = ''] of markdown.matchAll(/(?<!\d)\\([\s\S])/g)) {
      if (sign === '\\') continue
      const without = markdown.replaceAll(`\\${sign}`, sign)
      const { text: words, kinds } = readBy(dialects.GitHub, without)
      const isNeeded = kinds.length > 0 || words !== seen(text) || hasMarks(without)
      expect([markdown, sign, isNeeded]).toEqual([markdown, sign, true])
    }
  }
})

function hasMarks(markdown: string): boolean {
  return JSON.stringify(dialects.GitHub(markdown)).match(/"(?:strong|emphasis)"/) !== null
}

test.each([
  [[{ text: ' ' }, { text: ' ', bold: true }, { text: '# ' }], '#'],
  [[{ text: '** _', bold: true }], '** _'],
  [[{ text: '0_', italic: true }, { text: 'A' }, { text: '_A', bold: true }], '0_A_A'],
])('own marks give no sign a meaning it had not: %j', (runs, words) => {
  for (const parse of Object.values(dialects)) {
    expect(readBy(parse, markdownBlock([runs]))).toEqual({ text: words, kinds: [] })
  }
})

test('what is set bold and in italics touches its words, whatever stands beside it', () => {
  const block = (...runs: [string, ('bold' | 'italic')?][]) =>
    markdownBlock([runs.map(([text, how]) => ({ text, ...(how ? { [how]: true } : {}) }))])
  expect(block(['Lead', 'bold'], [', Clinic', 'italic'])).toBe('**Lead**, *Clinic*')
  expect(block(['Night float.', 'italic'], [' 2020;1(2):3.'])).toBe('*Night float.* 2020;1(2):3.')
  expect(block(['5 * 3 ', 'bold'], ['is 15'])).toBe('**5 * 3** is 15')
  expect(block(['a'], ['“b”', 'bold'], ['c'])).toBe('a“**b**”c')
})

test('a document holds no more than its own headings, lists and tables', () => {
  const texts = [...harmless, ...harmful]
  const document: PortfolioDocument = {
    title: texts[10] ?? '',
    owner: texts[11] ?? '',
    ownerLines: texts,
    paper: 'a4',
    madeOn: '2026-11-25',
    sections: [
      {
        id: 's',
        heading: texts[13] ?? '',
        text: texts,
        entries: texts.map((text, at) => entryOf(`e:${at}`, text, { aside: text })),
        isNumbered: false,
        tables: [{ caption: texts[14] ?? '', head: texts.slice(0, 3), rows: [texts.slice(3, 6)] }],
      },
    ],
  }
  const parsed = dialects.GitHub(String(exportPortfolioMarkdown.render(document)))
  const kinds = parsed.children.map(({ type }) => type).filter((type) => type !== 'paragraph')
  expect(kinds).toEqual(['heading', 'heading', 'list', 'table'])
  const list = parsed.children.find(({ type }) => type === 'list')
  expect(list && 'children' in list && list.children).toHaveLength(texts.length)
})
