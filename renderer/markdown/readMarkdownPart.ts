import type { Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type MarkdownRefusal, markdownBounds } from './markdownBounds.ts'
import type { MarkdownElement, MarkdownNode, MarkdownTag } from './markdownNode.ts'

/** A part of a text as elements, or why it is not drawn. */
export type ReadPart =
  | { readonly nodes: readonly MarkdownNode[] }
  | { readonly refusal: MarkdownRefusal }

/**
 * Reads a part of a note (see cutMarkdown) as CommonMark. HTML stays the words it is, a picture becomes its description,
 * and a link that leads to no web page or mailbox becomes its words. `definitions` are those of the whole note.
 */
export function readMarkdownPart(part: string, definitions: readonly string[]): ReadPart {
  try {
    return { nodes: new Reader(part, definitions).read() }
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    // The reader calls itself within nested marks: what is too deep for it is too deep to be drawn.
    return { refusal: { code: 'unreadable' } }
  }
}

class Refused extends Error {
  readonly refusal: MarkdownRefusal
  constructor(refusal: MarkdownRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const headings = { 1: 'h3', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h5', 6: 'h5' } as const
const levelOf: ReadonlySet<string> = new Set([
  'blockquote',
  'listItem',
  'emphasis',
  'strong',
  'link',
  'linkReference',
])

class Reader {
  readonly #text: string
  readonly #addresses = new Map<string, string>()
  #elements = 0

  constructor(part: string, definitions: readonly string[]) {
    const folded = part.toLowerCase()
    const named = definitions.filter((line) => isNamed(line, folded) && !part.includes(line))
    this.#text = named.length === 0 ? part : `${part}\n\n${named.join('\n')}\n`
  }

  read(): MarkdownNode[] {
    const root = fromMarkdown(this.#text)
    for (const node of definitionsIn(root.children)) {
      if (!this.#addresses.has(node.identifier)) this.#addresses.set(node.identifier, node.url)
    }
    return this.#all(root, 0)
  }

  #all(parent: Parents, level: number): MarkdownNode[] {
    return parent.children.flatMap((child) => {
      const nodes = this.#node(child, level)
      return child.type === 'html' && isBlock(parent) ? [this.#element('p', nodes)] : nodes
    })
  }

  #node(node: Nodes, level: number): MarkdownNode[] {
    const inner = levelOf.has(node.type) ? level + 1 : level
    if (inner > markdownBounds.levels) throw new Refused({ code: 'levels', found: inner })
    switch (node.type) {
      case 'text':
      case 'html':
        return [node.value]
      case 'paragraph':
        return [this.#element('p', this.#all(node, inner))]
      case 'heading':
        return [this.#element(headings[node.depth], this.#all(node, inner))]
      case 'blockquote':
        return [this.#element('blockquote', this.#all(node, inner))]
      case 'emphasis':
        return [this.#element('em', this.#all(node, inner))]
      case 'strong':
        return [this.#element('strong', this.#all(node, inner))]
      case 'inlineCode':
        return [this.#element('code', [node.value])]
      case 'code':
        return [this.#element('pre', [this.#element('code', [node.value])])]
      case 'break':
        return [this.#element('br', [])]
      case 'thematicBreak':
        return [this.#element('hr', [])]
      case 'list':
        return [this.#list(node, inner)]
      case 'link':
        return this.#link(node.url, this.#all(node, inner))
      case 'linkReference':
        return this.#link(this.#addresses.get(node.identifier) ?? '', this.#all(node, inner))
      case 'image':
      case 'imageReference':
        return node.alt ? [node.alt] : []
      default:
        return []
    }
  }

  #list(node: Extract<Nodes, { type: 'list' }>, level: number): MarkdownElement {
    const items = node.children.map((item) => this.#item(item, item.spread === true, level))
    const start = node.ordered && node.start && node.start > 1 ? { start: node.start } : {}
    return { ...this.#element(node.ordered ? 'ol' : 'ul', items), ...start }
  }

  /** An item without empty lines in it holds its words themselves, not paragraphs. */
  #item(node: Extract<Nodes, { type: 'listItem' }>, spread: boolean, level: number) {
    const inner = level + 1
    if (inner > markdownBounds.levels) throw new Refused({ code: 'levels', found: inner })
    const children = node.children.flatMap((child) =>
      child.type === 'paragraph' && !spread ? this.#all(child, inner) : this.#node(child, inner),
    )
    return this.#element('li', children)
  }

  #link(address: string, children: MarkdownNode[]): MarkdownNode[] {
    const href = openableAddress(address)
    return href === null ? children : [{ ...this.#element('a', children), href }]
  }

  #element(tag: MarkdownTag, children: readonly MarkdownNode[]): MarkdownElement {
    this.#elements += 1
    if (this.#elements > markdownBounds.elements) throw new Refused({ code: 'elements' })
    return { tag, children }
  }
}

function isBlock({ type }: Parents): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem'
}

/** Whether a part may refer to a definition; all others are left out, so that it stays short. */
function isNamed(definition: string, part: string): boolean {
  const label = definition.slice(definition.indexOf('['), definition.indexOf(']') + 1)
  return part.includes(label.toLowerCase())
}

function* definitionsIn(
  nodes: readonly RootContent[],
): Generator<Extract<RootContent, { type: 'definition' }>> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      yield* definitionsIn(node.children)
    }
  }
}

/** As the desktop lets them be opened (electron/main/security/externalLink.ts), which checks again. */
const openable: readonly string[] = ['http:', 'https:', 'mailto:']
const longestAddress = 2_048

function openableAddress(address: string): string | null {
  if (address.length > longestAddress) return null
  try {
    return openable.includes(new URL(address).protocol) ? address : null
  } catch {
    return null
  }
}
