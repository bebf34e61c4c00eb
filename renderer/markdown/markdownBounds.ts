/**
 * What of a text is drawn as Markdown. Beyond a bound it stands as plain text: reading and drawing take time with the
 * number of marks and with how deep they nest, and a text from a file may hold any number of both.
 */
export const markdownBounds = {
  /** Quotes, list items, emphasis and links within each other. */
  levels: 40,
  /** The same mark again and again, in UTF-16 units. */
  run: 1_000,
  /** Marks within one block (a paragraph, a list item), which are weighed against each other. */
  marks: 3_000,
  /** A block, in UTF-16 units. */
  block: 32_000,
  /** Elements that one part of a text becomes. */
  elements: 4_000,
  /** Definitions of links, of a whole text. */
  definitions: 1_000,
} as const

/** Why a text is not drawn as Markdown: the bound it breaks and by how much, where that is known. */
export type MarkdownRefusal =
  | {
      readonly code: 'levels' | 'run' | 'marks' | 'block'
      readonly found: number
    }
  | { readonly code: 'elements' | 'definitions' | 'time' | 'unreadable' }
