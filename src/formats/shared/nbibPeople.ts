import type { Person } from '../../model/resource.ts'
import { personFromName } from './personFromName.ts'
import { type TaggedField, wordsOf } from './taggedFields.ts'

/** Tags that name someone: the full form, the short form that follows it, and the role. */
const naming: Readonly<Record<string, { role: Person['role']; short: boolean }>> = {
  FAU: { role: 'author', short: false },
  AU: { role: 'author', short: true },
  FED: { role: 'editor', short: false },
  ED: { role: 'editor', short: true },
  FIR: { role: 'contributor', short: false },
  IR: { role: 'contributor', short: true },
  CN: { role: 'group', short: false },
}

interface OpenPerson {
  readonly person: Person
  readonly affiliations: string[]
  orcid?: string
  awaitsShort: boolean
}

/**
 * The people of a MEDLINE record in its own order. `FAU` and the `AU` behind it are one person; each `AD`, `IRAD`
 * and `AUID` belongs to the person above it. An `AD` before everyone, as older records have it, is the first author's.
 */
export function nbibPeople(fields: readonly TaggedField[]): Person[] {
  const people: OpenPerson[] = []
  const early: string[] = []
  for (const field of fields) {
    const words = wordsOf(field)
    if (words === '') continue
    const name = naming[field.tag]
    const last = people.at(-1)
    if (name) nameSomeone(people, name, words)
    else if (field.tag === 'AD' || field.tag === 'IRAD') (last?.affiliations ?? early).push(words)
    else if (field.tag === 'AUID' && last) setOrcid(last, words)
  }
  people[0]?.affiliations.unshift(...early.slice(0, 100))
  return people.map(({ person, affiliations, orcid }) => ({
    ...person,
    ...(affiliations.length > 0 ? { affiliations } : {}),
    ...(orcid ? { orcid } : {}),
  }))
}

function nameSomeone(
  people: OpenPerson[],
  { role, short }: { role: Person['role']; short: boolean },
  words: string,
): void {
  const last = people.at(-1)
  if (short && last?.awaitsShort && last.person.role === role) {
    last.awaitsShort = false
    return
  }
  people.push({
    person: personFromName(words, role),
    affiliations: [],
    awaitsShort: !short && role !== 'group',
  })
}

function setOrcid(person: OpenPerson, words: string): void {
  const found = /(\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX])(?:\D|$)/.exec(words.slice(0, 300))?.[1]
  if (!found || !/orcid/i.test(words)) return
  const digits = found.replaceAll('-', '')
  person.orcid = [0, 4, 8, 12].map((at) => digits.slice(at, at + 4)).join('-')
}
