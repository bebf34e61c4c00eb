import type { ContactRow } from '../model/contactRow.ts'
import { addDays, type IsoDay } from '../model/isoDay.ts'
import type { DueFilter, DueGroup } from '../model/peopleView.ts'

/** What says when a contact is to be written to; made anew when the rules, the settings or the day change. */
export interface DueRule {
  readonly today: IsoDay
  /** Undefined where no follow-up is due. */
  readonly dueOn: (row: ContactRow) => IsoDay | undefined
}

const daysOfThisWeek = 7
const none = ''

/** When each row is due under the rule of the moment, worked out once for each row. */
export class DueDates {
  #rule: DueRule = { today: '', dueOn: () => undefined }
  #endOfWeek: IsoDay = ''
  #known = new WeakMap<ContactRow, IsoDay>()

  set(rule: DueRule): void {
    this.#rule = rule
    this.#endOfWeek = addDays(rule.today, daysOfThisWeek)
    this.#known = new WeakMap()
  }

  /** The ISO day, or an empty text where none is due. */
  of(row: ContactRow): IsoDay {
    let due = this.#known.get(row)
    if (due === undefined) {
      due = this.#rule.dueOn(row) ?? none
      this.#known.set(row, due)
    }
    return due
  }

  groupOf(row: ContactRow): DueGroup {
    const due = this.of(row)
    if (due === none) return 'none'
    if (due <= this.#rule.today) return 'overdue'
    return due <= this.#endOfWeek ? 'this-week' : 'later'
  }

  passes(row: ContactRow, filter: DueFilter): boolean {
    const group = this.groupOf(row)
    return group === filter || (filter === 'this-week' && group === 'overdue')
  }
}
