import type { Contact } from '../model/contact.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'

/**
 * Adds what a contact is found by: names as the title, positions as people (who someone is), what one is reached and
 * labelled by as tags, notes and the rest as the body.
 */
export function contactTerms(
  contact: Contact,
  specialtyNames: ReadonlyMap<string, string>,
  builder: SegmentBuilder,
): void {
  for (const text of namesOf(contact)) builder.add(text, 'title')
  for (const text of [contact.prefix, ...contact.credentials]) builder.add(text, 'people')
  for (const { title, department, institution } of contact.positions) {
    for (const text of [title, department, institution]) builder.add(text, 'people')
  }
  for (const { address } of contact.emails) builder.add(address, 'tags')
  for (const { handle } of contact.profiles) builder.add(handle, 'tags')
  for (const role of contact.roles) builder.add(role, 'tags')
  for (const tag of contact.tags) builder.add(tag, 'tags')
  for (const id of contact.specialties) builder.add(specialtyNames.get(id) ?? id, 'tags')
  for (const text of bodyTexts(contact)) builder.add(text, 'body')
}

function* namesOf({ name, family, given, middle, formerNames, nickname }: Contact) {
  for (const text of [name, family, given, middle, nickname, ...(formerNames ?? [])]) {
    yield text
    // O'Brien is typed obrien as often as not.
    if (text && apostrophe.test(text)) yield text.replace(apostrophes, '')
  }
}

const apostrophe = /['’ʼ]/
const apostrophes = /['’ʼ]/g

/** Initials stand in the body, where they count little: `ma` means Maria before it means Mehmet Aydin. */
function bodyTexts(contact: Contact): (string | undefined)[] {
  const { met, notes, addresses, phones, profiles } = contact
  return [
    ...initialsOf(contact),
    met?.where,
    notes,
    ...addresses,
    ...phones.flatMap(({ raw, e164 }) => [raw, e164]),
    ...profiles.flatMap(({ handle, url }) => (handle ? [] : [url])),
  ]
}

/** `JB` and `JBS` for J. B. Smith. */
function initialsOf({ name, family, given, middle }: Contact): string[] {
  if (!family) return [initials(name)]
  const first = initials(`${given ?? ''} ${middle ?? ''}`)
  return [first, first + initials(family)]
}

function initials(text: string): string {
  return (text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map((word) => [...word][0] ?? '').join('')
}
