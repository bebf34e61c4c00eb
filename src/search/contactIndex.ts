import type { Contact } from '../model/contact.ts'
import type { ContactRow } from '../model/contactRow.ts'
import { type DueGroup, everyone, type PeopleView } from '../model/peopleView.ts'
import type { PeopleFacets } from './contactFacets.ts'
import { contactShape, type ShownContact } from './contactShape.ts'
import { DueDates, type DueRule } from './dueDates.ts'
import { RecordIndex } from './recordIndex.ts'
import type { ViewAnswer } from './viewAnswer.ts'

/** A run of people in the order of the next follow-up that share a heading. */
export interface DueRun {
  readonly group: DueGroup
  readonly count: number
}

/** What a view of the people finds. `groups` follow each other as the ids do; absent in any other order. */
export interface PeopleAnswer extends ViewAnswer {
  readonly groups?: readonly DueRun[]
}

/** The contacts of the library. When each is due is said from outside, by `setDue`; until then nobody is. */
export class ContactIndex extends RecordIndex<
  Contact,
  ContactRow,
  PeopleView,
  PeopleFacets,
  ShownContact
> {
  readonly #dates: DueDates

  constructor(specialtyNames: ReadonlyMap<string, string>) {
    const dates = new DueDates()
    super(contactShape(specialtyNames, dates))
    this.#dates = dates
  }

  /** Other rules, or another day: everyone is due anew. */
  setDue(rule: DueRule): void {
    this.#dates.set(rule)
    this.orderChanged('next')
  }

  /** What a view finds, with its headings. `within` are the ids of those in the community of its filters. */
  people(view: PeopleView, within?: ReadonlySet<string>): PeopleAnswer {
    const answer = this.view(view, within)
    const byNext = view.sort === 'next' || (view.sort === 'best' && !this.hasWords(view.text))
    return byNext && !view.trash ? { ...answer, groups: this.#runs(answer.ids) } : answer
  }

  /** Whose follow-up is due between two ISO days, both included, the earliest first. */
  dueBetween(first: string, last: string): { id: string; name: string; dueOn: string }[] {
    const due: { id: string; name: string; dueOn: string }[] = []
    for (const id of this.view({ ...everyone, sort: 'next' }).ids) {
      const row = this.rowOf(id)
      const dueOn = row && this.#dates.of(row)
      // Those without a date come last.
      if (!row || !dueOn || dueOn > last) break
      if (dueOn >= first) due.push({ id, name: row.name, dueOn })
    }
    return due
  }

  #runs(ids: readonly string[]): DueRun[] {
    const runs: { group: DueGroup; count: number }[] = []
    for (const id of ids) {
      const row = this.rowOf(id)
      if (!row) continue
      const group = this.#dates.groupOf(row)
      const last = runs.at(-1)
      if (last?.group === group) last.count += 1
      else runs.push({ group, count: 1 })
    }
    return runs
  }
}
