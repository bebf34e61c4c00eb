import { type OtherRecord, type OtherRow, type OtherTable, otherTables } from '../model/otherRow.ts'
import { foldText } from './foldText.ts'
import type { IndexShape, IndexView } from './indexShape.ts'
import type { SearchField } from './parseQuery.ts'
import { RecordIndex } from './recordIndex.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'
import { specialtyTest } from './specialtyTest.ts'
import { Tally } from './tally.ts'
import type { MatchRange } from './viewAnswer.ts'

/** A view of records that have no list of their own: only words, and whether it is the trash. */
export interface OtherView extends IndexView {
  readonly filters: object
  readonly sort: 'best' | 'saved'
}

/** Counts over the records of one table; the trash apart. */
interface TableFacets {
  readonly total: number
  readonly trashed: number
  readonly tags: Readonly<Record<string, number>>
}
export type OtherFacets = Readonly<Record<OtherTable, TableFacets>>

/** A row with what was searched for marked. */
export interface ShownOther extends OtherRow {
  readonly titleRanges: readonly MatchRange[]
  /** What it was found by besides what was typed. */
  readonly also: readonly string[]
}

const fields: ReadonlyMap<string, SearchField> = new Map([
  ['title', 'title'],
  ['tag', 'tags'],
  ['text', 'body'],
])

/** Communities, and whatever else is found, tagged and thrown away without a list of its own. */
export class OtherIndex extends RecordIndex<
  OtherRecord,
  OtherRow,
  OtherView,
  OtherFacets,
  ShownOther
> {
  constructor(specialtyNames: ReadonlyMap<string, string>) {
    super(otherShape(specialtyNames))
  }
}

function otherShape(
  specialtyNames: ReadonlyMap<string, string>,
): IndexShape<OtherRecord, OtherRow, OtherView, OtherFacets, ShownOther> {
  return {
    version: 4,
    specialtyNames,
    language: {
      fields,
      test: (name, value) =>
        name === 'specialty' ? specialtyTest(value, specialtyNames) : undefined,
    },
    wholeView: { text: '', filters: {}, sort: 'best', trash: false },
    titleOf: ({ title }) => title,
    orders: {
      saved: [
        { of: ({ savedAt }) => savedAt, descending: true },
        { of: ({ title }) => foldText(title) },
      ],
    },
    usual: 'saved',
    rowOf: ({ row }) => row,
    markTerms: (record, builder) => otherTerms(record, specialtyNames, builder),
    filterTest: () => null,
    facetsOf: otherFacets,
    shownRow: (row, mark, also) => ({ ...row, also, titleRanges: mark(row.title, 'title') }),
  }
}

function otherTerms(
  { row, words }: OtherRecord,
  specialtyNames: ReadonlyMap<string, string>,
  builder: SegmentBuilder,
): void {
  builder.add(row.title, 'title')
  builder.add(row.second, 'people')
  for (const tag of row.tags) builder.add(tag, 'tags')
  for (const id of row.specialties) builder.add(specialtyNames.get(id) ?? id, 'tags')
  for (const text of words) builder.add(text, 'body')
}

function otherFacets(rows: Iterable<OtherRow>): OtherFacets {
  const all = [...rows]
  const facets = otherTables.map(
    (table) => [table, tableFacets(all.filter((row) => row.table === table))] as const,
  )
  return Object.fromEntries(facets) as Record<OtherTable, TableFacets>
}

function tableFacets(rows: readonly OtherRow[]): TableFacets {
  const present = rows.filter(({ deletedAt }) => deletedAt === undefined)
  const tags = new Tally()
  for (const row of present) for (const tag of row.tags) tags.add(tag)
  return { total: present.length, trashed: rows.length - present.length, tags: tags.counts() }
}
