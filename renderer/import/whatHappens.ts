import { assertNever } from '../../src/model/assertNever.ts'
import { importProblemWords } from '../text/en.ts'
import { fieldList } from '../text/import.ts'
import type { ImportChoices, PreviewRow } from './importMessages.ts'

/** What an import does with a record, in words: `Add, specialty Nephrology`, `Title updated from “A” to “B”`, `Your title stays`. */
export function whatHappens(
  row: PreviewRow,
  { addTags, withSpecialties }: ImportChoices,
  specialtyName: (id: string) => string,
  isResource: boolean,
): string {
  switch (row.outcome) {
    case 'new':
      return [
        'Add',
        row.perhaps ? `perhaps the same as ${row.perhaps}` : '',
        row.claims > 0 ? claimsWords(row.claims) : '',
        withSpecialties && isResource && specialtyWords(row.specialties.map(specialtyName)),
        tagWords(addTags),
      ]
        .filter(Boolean)
        .join(', ')
    case 'changed':
      return changedWords(row)
    case 'kept':
      return row.fields.length > 0
        ? `Your ${fieldList(row.fields)} ${row.fields.length > 1 ? 'stay' : 'stays'}`
        : 'Stays as you edited it'
    case 'unchanged':
      return 'Nothing'
    case 'repeated':
      return 'Left out: also further up in this file'
    case 'unreadable':
      return row.problem ? importProblemWords[row.problem.code].so : 'Not imported'
    default:
      return assertNever(row.outcome)
  }
}

/** What is written over, and by what; then what is only added. */
function changedWords({ fields, replaced }: PreviewRow): string {
  const written = new Set(replaced.map(({ field }) => field))
  const others = fields.filter((field) => !written.has(field))
  const parts = replaced.map(
    ({ field, from, to }) => `${fieldList([field])} updated from “${from}” to “${to}”`,
  )
  if (others.length > 0) parts.push(`${fieldList(others)} updated`)
  return capital(parts.join('; ')) || 'Updated'
}

function specialtyWords(names: readonly string[]): string {
  if (names.length === 0) return 'no specialty found'
  return names.length === 1 ? `specialty ${names[0]}` : `specialties ${names.join(', ')}`
}

function claimsWords(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`
}

function tagWords(tags: readonly string[]): string {
  return tags.length > 0
    ? `${tags.length > 1 ? 'tags' : 'tag'} ${tags.map((tag) => `“${tag}”`).join(', ')}`
    : ''
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
