import type { QueryLanguage, RowTest, SearchField } from './parseQuery.ts'
import type { RowShape, StoredRow } from './rowStore.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'
import type { MatchRange } from './viewAnswer.ts'

/** What every view is: words, filters, order, and whether it is the trash. */
export interface IndexView {
  readonly text: string
  readonly filters: object
  readonly sort: string
  readonly trash: boolean
}

/** The orders of a view that are its own, not that of the best match. */
export type OrderOf<View extends IndexView> = Exclude<View['sort'], 'best'>

/** Where the words searched for stand in a text that was indexed under a field. */
export type Mark = (text: string, field: SearchField) => MatchRange[]

/** What makes an index one of resources, of contacts or of anything else. All functions are pure. */
export interface IndexShape<Rec, Row extends StoredRow, View extends IndexView, Facets, Shown>
  extends RowShape<Row, OrderOf<View>> {
  /** Raised whenever terms, postings or rows are made otherwise: an index of another version is built anew. */
  readonly version: number
  /** The names specialties are found by. */
  readonly specialtyNames: ReadonlyMap<string, string>
  readonly language: QueryLanguage<Row>
  /** The view without words and filters. */
  readonly wholeView: View
  readonly rowOf: (record: Rec) => Row
  /** Marks the terms of a record, each with where it stands, in the document the builder has begun. */
  readonly markTerms: (record: Rec, builder: SegmentBuilder) => void
  /** What a row must be for a set of filters; null where there are none. */
  readonly filterTest: (filters: View['filters']) => RowTest<Row> | null
  readonly facetsOf: (rows: Iterable<Row>) => Facets
  /** A row with what was searched for marked; `also` is what it was found by besides. */
  readonly shownRow: (row: Row, mark: Mark, also: readonly string[]) => Shown
}
