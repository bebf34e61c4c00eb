import type { ContactRole } from '../model/contact.ts'
import type { ContactRow } from '../model/contactRow.ts'
import { type DueFilter, dueFilters } from '../model/peopleView.ts'
import type { DueDates } from './dueDates.ts'
import { addOne, Tally } from './tally.ts'

/** Counts over the contacts that are not in the trash. */
export interface PeopleFacets {
  readonly total: number
  readonly trashed: number
  readonly starred: number
  readonly sample: number
  readonly due: Readonly<Record<DueFilter, number>>
  readonly roles: Readonly<Partial<Record<ContactRole, number>>>
  readonly specialties: Readonly<Record<string, number>>
  readonly tags: Readonly<Record<string, number>>
  readonly institutions: Readonly<Record<string, number>>
  readonly metAt: Readonly<Record<string, number>>
}

export function contactFacets(rows: Iterable<ContactRow>, dates: DueDates): PeopleFacets {
  const counting = new Counting()
  for (const row of rows) counting.take(row, dates)
  return counting.facets()
}

class Counting {
  readonly #counts = { total: 0, trashed: 0, starred: 0, sample: 0 }
  readonly #due = { overdue: 0, 'this-week': 0, none: 0 }
  readonly #roles: Partial<Record<ContactRole, number>> = {}
  readonly #specialties = new Tally()
  readonly #tags = new Tally()
  readonly #institutions = new Tally()
  readonly #metAt = new Tally()

  take(row: ContactRow, dates: DueDates): void {
    if (row.sample) this.#counts.sample += 1
    if (row.deletedAt !== undefined) {
      this.#counts.trashed += 1
      return
    }
    this.#counts.total += 1
    if (row.starred) this.#counts.starred += 1
    for (const filter of dueFilters) if (dates.passes(row, filter)) this.#due[filter] += 1
    this.#takeNames(row)
  }

  #takeNames({ roles, specialties, tags, institution, met }: ContactRow): void {
    for (const role of roles) addOne(this.#roles, role)
    for (const id of specialties) this.#specialties.add(id)
    for (const tag of tags) this.#tags.add(tag)
    if (institution) this.#institutions.add(institution)
    if (met?.where) this.#metAt.add(met.where)
  }

  facets(): PeopleFacets {
    return {
      ...this.#counts,
      due: this.#due,
      roles: this.#roles,
      specialties: this.#specialties.counts(),
      tags: this.#tags.counts(),
      institutions: this.#institutions.counts(),
      metAt: this.#metAt.counts(),
    }
  }
}
