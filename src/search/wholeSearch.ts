import { type OtherTable, otherRowId, otherTables } from '../model/otherRow.ts'
import { everyone } from '../model/peopleView.ts'
import { idsInTrash, type TrashTable, trashKey, trashTables } from '../model/trashKey.ts'
import { ContactIndex } from './contactIndex.ts'
import type { ShownContact } from './contactShape.ts'
import { LibraryIndex } from './libraryIndex.ts'
import { OtherIndex, type ShownOther } from './otherIndex.ts'
import type { ShownRow, ViewAnswer } from './viewAnswer.ts'

/** What is offered of each kind while a name is typed, as in the palette; the best first. */
export interface Suggestions {
  readonly people: readonly ShownContact[]
  readonly resources: readonly ShownRow[]
  readonly others: readonly ShownOther[]
}

/** How many there are of each kind. */
export type KindCounts = Readonly<Record<TrashTable, number>>

/** A record in the trash with what is shown of it, the words of a search marked. `id` is its trash key. */
export type TrashRow =
  | { readonly table: 'resources'; readonly id: string; readonly row: ShownRow }
  | { readonly table: 'contacts'; readonly id: string; readonly row: ShownContact }
  | { readonly table: OtherTable; readonly id: string; readonly row: ShownOther }

/** All indexes of the library together. */
export class WholeSearch {
  readonly library: LibraryIndex
  readonly people: ContactIndex
  readonly others: OtherIndex

  constructor(specialtyNames: ReadonlyMap<string, string>) {
    this.library = new LibraryIndex(specialtyNames)
    this.people = new ContactIndex(specialtyNames)
    this.others = new OtherIndex(specialtyNames)
  }

  /** The best of each kind for a few letters, at most so many of each. */
  suggest(text: string, most: number): Suggestions {
    return {
      people: this.people.suggest(text, most),
      resources: this.library.suggest(text, most),
      others: this.others.suggest(text, most),
    }
  }

  /** How many there are of each kind outside the trash, and how many of all in it. */
  totals(): KindCounts & { readonly trashed: number } {
    const facets = this.#facets()
    const trashed = trashTables.reduce((sum, table) => sum + facets[table].trashed, 0)
    return { ...countsOf((table) => facets[table].total), trashed }
  }

  /** Every tag in use outside the trash, with how many records of each kind have it. */
  tags(): ReadonlyMap<string, KindCounts> {
    const counts = new Map<string, KindCounts>()
    const none = countsOf(() => 0)
    const facets = this.#facets()
    for (const table of trashTables) {
      for (const [tag, count] of Object.entries(facets[table].tags)) {
        counts.set(tag, { ...(counts.get(tag) ?? none), [table]: count })
      }
    }
    return counts
  }

  /** What is in the trash and has these words: trash keys, the last thrown away first. */
  trash(text: string): ViewAnswer {
    const view = { text, filters: {}, sort: 'best', trash: true } as const
    const answers = [
      this.library.view(view),
      this.people.view({ ...everyone, ...view }),
      this.others.view(view),
    ] as const
    const [resources, contacts, others] = answers
    const rows = [
      ...this.library.rows(resources.ids, '').map(resourceInTrash),
      ...this.people.rows(contacts.ids, '').map(contactInTrash),
      ...this.others.rows(others.ids, '').map(otherInTrash),
    ]
    const total = answers.reduce((sum, answer) => sum + answer.total, 0)
    return {
      ids: rows.sort(lastThrownAwayFirst).map(({ id }) => id),
      total,
      withoutFilters: rows.length,
      fuzzy: answers.some(({ fuzzy }) => fuzzy),
    }
  }

  /** The ids of the records of a table outside the trash that have these words, the best first. */
  keysOf(table: OtherTable, text: string): string[] {
    const { ids } = this.others.view({ text, filters: {}, sort: 'best', trash: false })
    return this.others.rows(ids, '').flatMap((row) => (row.table === table ? [row.key] : []))
  }

  /** Rows by trash key; those that are gone from the trash are left out. */
  trashRows(keys: readonly string[], text: string): TrashRow[] {
    const others = otherTables.flatMap((table) =>
      idsInTrash(table, keys).map((id) => otherRowId(table, id)),
    )
    const rows: TrashRow[] = [
      ...this.library.rows(idsInTrash('resources', keys), text).map(resourceInTrash),
      ...this.people.rows(idsInTrash('contacts', keys), text).map(contactInTrash),
      ...this.others.rows(others, text).map(otherInTrash),
    ]
    const byKey = new Map(rows.map((row) => [row.id, row]))
    return keys.flatMap((key) => {
      const found = byKey.get(key)
      return found?.row.deletedAt === undefined ? [] : [found]
    })
  }

  #facets() {
    return {
      resources: this.library.facets(),
      contacts: this.people.facets(),
      ...this.others.facets(),
    }
  }
}

function countsOf(count: (table: TrashTable) => number): KindCounts {
  return Object.fromEntries(trashTables.map((table) => [table, count(table)])) as KindCounts
}

function resourceInTrash(row: ShownRow): TrashRow {
  return { table: 'resources', id: trashKey('resources', row.id), row }
}

function contactInTrash(row: ShownContact): TrashRow {
  return { table: 'contacts', id: trashKey('contacts', row.id), row }
}

function otherInTrash(row: ShownOther): TrashRow {
  return { table: row.table, id: trashKey(row.table, row.key), row }
}

function lastThrownAwayFirst(a: TrashRow, b: TrashRow): number {
  const left = a.row.deletedAt ?? ''
  const right = b.row.deletedAt ?? ''
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}
