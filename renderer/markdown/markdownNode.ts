/** The elements that notes can become; a text brings no other into the window. */
export type MarkdownTag =
  | 'p'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'em'
  | 'strong'
  | 'code'
  | 'pre'
  | 'br'
  | 'hr'
  | 'a'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'

/** A piece of a note as it is drawn: words, or an element around others. */
export type MarkdownNode = string | MarkdownElement

export interface MarkdownElement {
  readonly tag: MarkdownTag
  /** Where a link leads: http, https or mailto. */
  readonly href?: string
  /** What the first item of a list is counted as, where it is not 1. */
  readonly start?: number
  readonly children: readonly MarkdownNode[]
}
