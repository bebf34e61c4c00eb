/** An element of a page, as little of HTML as a document needs. */
export interface PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PageNode[]
  /** The record or section it stands for. Known to the window alone: no file says it. */
  readonly of?: string
}

export type PageNode = PageElement | string

/** An element with its attributes and what is within. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly PageNode[]
): PageElement {
  return { tag, attributes, children }
}

/** An element that stands for a record or a section. */
export function elementOf(of: string, made: PageElement): PageElement {
  return { ...made, of }
}
