import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contact, Profile } from '../../src/model/contact.ts'
import { contactOf } from './contactOf.ts'

/** Two contacts with what they are: the same person or not; `kind` is what makes the pair hard. */
export interface LabelledPair {
  readonly line: number
  readonly kind: string
  readonly same: boolean
  readonly one: Contact
  readonly other: Contact
}

/**
 * The pairs of a file under tests/fixtures/duplicates: tab-separated kind, `same` or `other`, and two contacts.
 * A contact is fields parted by `;`: the name, then `e:` e-mail, `t:` telephone, `p:` platform/handle, `w:` title @
 * institution, `s:` specialty, `n:` nickname, `x:` former family name, `f:` family and `g:` given name, `b:` birthday.
 */
export function labelledPairs(file: string): LabelledPair[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/duplicates', file), 'utf8')
  return text
    .split('\n')
    .map((row, at) => ({ row, line: at + 1 }))
    .filter(({ row }) => row.trim() !== '' && !row.startsWith('#'))
    .map(({ row, line }) => {
      const [kind = '', label, one = '', other = ''] = row.split('\t')
      if (label !== 'same' && label !== 'other') throw new Error(`${file}:${line}: no label`)
      return {
        line,
        kind,
        same: label === 'same',
        one: contactIn(one, `${line}-1`),
        other: contactIn(other, `${line}-2`),
      }
    })
}

function contactIn(text: string, id: string): Contact {
  const [name = '', ...fields] = text.split(';').map((part) => part.trim())
  const of = (sign: string) =>
    fields.flatMap((field) => (field.startsWith(`${sign}:`) ? [field.slice(2).trim()] : []))
  const [family] = of('f')
  const [given] = of('g')
  const [nickname] = of('n')
  const [birthday] = of('b')
  const draft = {
    name,
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(nickname ? { nickname } : {}),
    ...(birthday ? { birthday } : {}),
    formerNames: of('x'),
    emails: of('e').map((address) => ({ address })),
    phones: of('t').map((raw) => ({
      raw,
      ...(raw.startsWith('+') ? { e164: `+${raw.replace(/\D/g, '')}` } : {}),
    })),
    profiles: of('p').map(profileOf),
    positions: of('w').map((work) => {
      const [title = '', institution = ''] = work.split('@').map((part) => part.trim())
      return { ...(title ? { title } : {}), ...(institution ? { institution } : {}) }
    }),
    specialties: of('s'),
  }
  return contactOf(id, draft)
}

function profileOf(text: string): Profile {
  const [platform, handle = ''] = text.split('/', 2)
  return { platform: platform as Profile['platform'], handle }
}
