import type { DocumentTable } from '../../model/portfolioDocument.ts'
import type { MonthlyCounts, YearFigures, YearMeasure } from '../yearFigures.ts'

const measureNames: Record<YearMeasure, string> = {
  saved: 'Resources saved',
  interactions: 'Interactions',
  posts: 'Posts',
  begun: 'Experiences begun',
  works: 'Scholarly works',
}

const mostRows = 12
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `2026-01` as `Jan 26`. */
export function monthName(month: string): string {
  return `${months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(2, 4)}`
}

/** The year as charts: by month, by kind and by specialty; what was never done has no row. */
export function yearTables(
  { months: all, measures, kinds, specialties }: YearFigures,
  specialtyNames: ReadonlyMap<string, string>,
): DocumentTable[] {
  const head = (first: string) => [first, ...all.map(monthName), 'Total']
  const done = (Object.entries(measures) as [YearMeasure, readonly number[]][])
    .map(([measure, counts]) => row(measureNames[measure], counts))
    .filter(({ total }) => total > 0)
  const tables = [
    { caption: 'What was done, by month', head: head('What'), rows: done.map(cells) },
    { caption: 'Resources saved, by kind', head: head('Kind'), rows: kinds.map(named(upper)) },
    {
      caption: 'Resources saved, by specialty',
      head: head('Specialty'),
      rows: specialties.slice(0, mostRows).map(named((id) => specialtyNames.get(id) ?? id)),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0).map((table) => ({ ...table, isChart: true }))
}

function row(name: string, counts: readonly number[]): MonthlyCounts {
  return { name, counts, total: counts.reduce((sum, each) => sum + each, 0) }
}

function named(nameOf: (id: string) => string) {
  return (each: MonthlyCounts) => cells({ ...each, name: nameOf(each.name) })
}

function cells({ name, counts, total }: MonthlyCounts): string[] {
  return [name, ...counts.map(String), String(total)]
}

function upper(kind: string): string {
  return `${kind[0]?.toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`
}
