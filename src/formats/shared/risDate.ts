import type { PublicationDate } from '../../model/publicationDate.ts'
import type { ImportProblem } from '../importer.ts'
import { problemAt } from './parsedRecord.ts'
import { isBlankDate, readDate } from './readDate.ts'
import { type TaggedField, wordsOf } from './taggedFields.ts'

/** Publishers' other dates, which some exports repeat under `PY`. */
const notPublication = /(?:received|accepted|revised|submitted)/i

/**
 * When a RIS record was published: the year of `PY`, `Y1` or `DA`, made more precise by another of them in the same
 * year. A `DA` of a month alone (`SEP 15`, `JUL-AUG`) is read within the year of `PY`.
 */
export function risDate(fields: ReadonlyMap<string, readonly TaggedField[]>): {
  readonly published: PublicationDate | undefined
  readonly warnings: readonly ImportProblem[]
} {
  const given = ['PY', 'Y1', 'DA']
    .flatMap((tag) => fields.get(tag) ?? [])
    .filter((field) => !isBlankDate(wordsOf(field)) && !notPublication.test(wordsOf(field)))
  const warnings: ImportProblem[] = []
  let published: PublicationDate | undefined
  for (const field of given) {
    const words = wordsOf(field)
    const year = published?.value.slice(0, 4)
    const date = readDate(words) ?? (year && field.tag === 'DA' ? within(year, words) : undefined)
    if (!date) warnings.push(problemAt('bad-date', field.line, `${field.tag} ${words}`))
    else if (!published || isRefinement(published, date)) published = date
  }
  return { published, warnings }
}

function within(year: string, words: string): PublicationDate | undefined {
  return /^\p{L}/u.test(words) ? readDate(`${year} ${words}`) : undefined
}

const ranks = { year: 0, month: 1, day: 2, instant: 3 } as const

function isRefinement(rough: PublicationDate, fine: PublicationDate): boolean {
  return ranks[fine.precision] > ranks[rough.precision] && fine.value.startsWith(rough.value)
}
