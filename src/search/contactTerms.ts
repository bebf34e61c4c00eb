import type { Contact } from '../model/contact.ts'
import { inPeople, inTags, inTitle } from './segment.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'
import { eachTerm } from './tokens.ts'

type MarkIn = (text: string | undefined, flag: number) => void

/**
 * Marks the terms of a contact: names as the title, positions as people (who someone is), what one is reached and
 * labelled by as tags, notes and the rest as the body.
 */
export function contactTerms(
  contact: Contact,
  specialtyNames: ReadonlyMap<string, string>,
  builder: SegmentBuilder,
): void {
  const mark: MarkIn = (text, flag) => {
    if (text) eachTerm(text, (from, start, end) => builder.mark(from, start, end, flag))
  }
  markNames(contact, mark)
  for (const text of [contact.prefix, ...contact.credentials]) mark(text, inPeople)
  for (const { title, department, institution } of contact.positions) {
    for (const text of [title, department, institution]) mark(text, inPeople)
  }
  for (const { address } of contact.emails) mark(address, inTags)
  for (const { handle } of contact.profiles) mark(handle, inTags)
  for (const role of contact.roles) mark(role, inTags)
  for (const tag of contact.tags) mark(tag, inTags)
  for (const id of contact.specialties) mark(specialtyNames.get(id) ?? id, inTags)
  for (const text of bodyTexts(contact)) {
    if (text) eachTerm(text, (from, start, end) => builder.markBody(from, start, end))
  }
}

function markNames({ name, family, given, middle, formerNames, nickname }: Contact, mark: MarkIn) {
  for (const text of [name, family, given, middle, nickname, ...(formerNames ?? [])]) {
    mark(text, inTitle)
    // O'Brien is typed obrien as often as not.
    if (text && apostrophe.test(text)) mark(text.replace(apostrophes, ''), inTitle)
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
