import type { PaperSize } from './portfolio.ts'

/** A piece of text, set in bold or italics or neither. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** One record as a document shows it, and what it is in fields for a form or a table. */
export interface DocumentEntry {
  /** `table:id` of the record it comes from. */
  readonly key: string
  /** What stands in the margin: dates, or a kind. */
  readonly aside: string
  readonly lead: readonly Run[]
  readonly paragraphs: readonly (readonly Run[])[]
  /** In the order of the form; empty ones are left out. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  /** Whether private text of the record is among them. */
  readonly holdsPrivate: boolean
}

/** Figures with their words. A chart is a table whose rows are months and a total: it can be read without its bars. */
export interface DocumentTable {
  readonly isChart?: boolean
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface DocumentSection {
  readonly id: string
  readonly heading: string
  /** Text of the section's own, paragraph by paragraph. */
  readonly text: readonly string[]
  readonly entries: readonly DocumentEntry[]
  /** Numbered entries are references. */
  readonly isNumbered: boolean
  readonly tables: readonly DocumentTable[]
}

/** A portfolio as it leaves the program: every export is made from this and knows nothing else. */
export interface PortfolioDocument {
  readonly title: string
  /** Whose it is, at its head; empty where the user has not said. */
  readonly owner: string
  readonly ownerLines: readonly string[]
  readonly paper: PaperSize
  /** ISO day it was made. */
  readonly madeOn: string
  readonly sections: readonly DocumentSection[]
}
