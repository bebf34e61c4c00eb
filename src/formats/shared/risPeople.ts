import type { Person } from '../../model/resource.ts'
import { personFromName } from './personFromName.ts'
import { type TaggedField, wordsOf } from './taggedFields.ts'

const roles: Readonly<Record<string, Person['role']>> = {
  AU: 'author',
  A1: 'author',
  A2: 'editor',
  ED: 'editor',
  A3: 'editor',
  A4: 'contributor',
}

/** The people of a RIS record in file order; several names in one field are parted by semicolons or lines. */
export function risPeople(fields: readonly TaggedField[]): Person[] {
  return fields.flatMap((field) => {
    const role = roles[field.tag]
    if (!role) return []
    return field.lines
      .flatMap((line) => wordsOf({ ...field, lines: [line] }).split(';'))
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => personFromName(name, role))
  })
}
