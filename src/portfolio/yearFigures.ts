import type { Draft } from '../model/draft.ts'
import type { Experience } from '../model/experience.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Resource } from '../model/resource.ts'
import type { ScholarlyWork } from '../model/scholarlyWork.ts'

/** What is counted of a month. */
export const yearMeasures = ['saved', 'interactions', 'posts', 'begun', 'works'] as const
export type YearMeasure = (typeof yearMeasures)[number]

/** A row of figures, one for each month. */
export interface MonthlyCounts {
  readonly name: string
  readonly counts: readonly number[]
  readonly total: number
}

/** Twelve months in figures, the oldest first. Names of kinds and specialties are their ids. */
export interface YearFigures {
  /** `2026-01` to `2026-12`. */
  readonly months: readonly string[]
  readonly measures: Readonly<Record<YearMeasure, readonly number[]>>
  /** Saved resources by kind and by specialty, the most first; those of no specialty are left out. */
  readonly kinds: readonly MonthlyCounts[]
  readonly specialties: readonly MonthlyCounts[]
}

/** The twelve months up to and with the one a day is in. */
export function monthsUpTo(today: string): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  return Array.from({ length: 12 }, (_, back) => {
    const at = year * 12 + (month - 1) - (11 - back)
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** Adds records up month by month as they are read; a record outside the months counts for nothing. */
export class YearCounter {
  readonly #months: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #measures: Record<YearMeasure, number[]>
  readonly #kinds = new Map<string, number[]>()
  readonly #specialties = new Map<string, number[]>()

  constructor(months: readonly string[]) {
    this.#months = months
    this.#places = new Map(months.map((month, at) => [month, at]))
    this.#measures = Object.fromEntries(
      yearMeasures.map((measure) => [measure, this.#zeros()]),
    ) as Record<YearMeasure, number[]>
  }

  addResource({ savedAt, kind, specialties, deletedAt }: Resource): void {
    const place = deletedAt ? undefined : this.#places.get(savedAt.slice(0, 7))
    if (place === undefined) return
    this.#raise(this.#measures.saved, place)
    this.#raise(this.#rowOf(this.#kinds, kind), place)
    for (const id of specialties) this.#raise(this.#rowOf(this.#specialties, id), place)
  }

  addInteraction({ day }: Interaction): void {
    this.#count('interactions', day)
  }

  addDraft({ published, deletedAt }: Draft): void {
    if (deletedAt) return
    for (const { at } of published) this.#count('posts', at)
  }

  addExperience({ from, deletedAt }: Experience): void {
    if (!deletedAt && from) this.#count('begun', from.value)
  }

  addWork({ published, deletedAt }: ScholarlyWork): void {
    if (!deletedAt && published) this.#count('works', published.value)
  }

  figures(): YearFigures {
    return {
      months: this.#months,
      measures: this.#measures,
      kinds: rowsOf(this.#kinds),
      specialties: rowsOf(this.#specialties),
    }
  }

  #count(measure: YearMeasure, date: string): void {
    const place = this.#places.get(date.slice(0, 7))
    if (place !== undefined) this.#raise(this.#measures[measure], place)
  }

  #rowOf(rows: Map<string, number[]>, name: string): number[] {
    const row = rows.get(name) ?? this.#zeros()
    rows.set(name, row)
    return row
  }

  #raise(row: number[], place: number): void {
    row[place] = (row[place] ?? 0) + 1
  }

  #zeros(): number[] {
    return this.#months.map(() => 0)
  }
}

function rowsOf(rows: ReadonlyMap<string, readonly number[]>): MonthlyCounts[] {
  return [...rows]
    .map(([name, counts]) => ({ name, counts, total: counts.reduce((sum, each) => sum + each, 0) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
}
