import type { Contact } from '../model/contact.ts'
import { contactIdentityKeys, contactLikenessKeys, profileKey } from '../model/contactKeys.ts'
import { foldName } from './foldName.ts'
import { union } from './union.ts'

/** The fields of which a contact has one, in the order they are shown side by side. */
export const singleFields = [
  'name',
  'given',
  'middle',
  'family',
  'nickname',
  'prefix',
  'pronouns',
  'birthday',
  'met',
  'cadence',
  'nextOn',
] as const
export type SingleField = (typeof singleFields)[number]

/** Whose value of a field is kept, by the id of the contact; the keeper's, or the first there is, where nothing is said. */
export type FieldChoices = Readonly<Partial<Record<SingleField, string>>>

/** The one to keep: says the most, then was saved first. */
export function bestKeeper<Record extends { readonly id: string; readonly savedAt: string }>(
  records: readonly Record[],
): Record | undefined {
  const weight = (record: Record) => JSON.stringify(record).length
  return [...records].sort(
    (a, b) => weight(b) - weight(a) || (a.savedAt < b.savedAt ? -1 : 1) || (a.id < b.id ? -1 : 1),
  )[0]
}

/**
 * One contact of several, which loses nothing: lists are joined, notes follow each other, and a single value that is not
 * chosen is written down in the notes. Keys, and what was edited by hand, hold for all. Pure; links and interactions
 * are moved by the command.
 */
export function mergedContact(
  keeper: Contact,
  others: readonly Contact[],
  choices: FieldChoices = {},
): Contact {
  const all = [keeper, ...others]
  const singles = singleValues(all, choices)
  const lists = joinedLists(all)
  const notes = [...all.map((contact) => contact.notes.trim()), leftOut(all, singles)]
  const merged = {
    ...keeper,
    ...singles,
    ...lists,
    starred: all.some(({ starred }) => starred),
    notes: [...new Set(notes.filter(Boolean))].join('\n\n'),
    savedAt: earliest(all.map(({ savedAt }) => savedAt)),
    ...optional('lastInteractionOn', latest(all.map((contact) => contact.lastInteractionOn))),
    ...optional('snoozedUntil', latest(all.map((contact) => contact.snoozedUntil))),
    ...optional('photoId', all.map(({ photoId }) => photoId).find(Boolean)),
    ...optional('connectedOn', all.map(({ connectedOn }) => connectedOn).find(Boolean)),
    ...(all.some(({ doNotContact }) => doNotContact) ? { doNotContact: true } : {}),
  }
  return {
    ...merged,
    identityKeys: union([
      ...all.map(({ identityKeys }) => identityKeys),
      contactIdentityKeys(merged),
    ]),
    likenessKeys: union([
      contactLikenessKeys(merged),
      ...all.map(({ likenessKeys }) => likenessKeys),
    ]),
  }
}

function singleValues(all: readonly Contact[], choices: FieldChoices): Partial<Contact> {
  const chosen = singleFields.flatMap((field) => {
    const from = all.find(({ id }) => id === choices[field])
    const value = from ? from[field] : all.map((contact) => contact[field]).find(isFilled)
    return isFilled(value) ? [[field, value] as const] : []
  })
  return Object.fromEntries(chosen)
}

function joinedLists(all: readonly Contact[]) {
  const of = <Field extends keyof Contact>(field: Field) =>
    all.map((contact) => contact[field] ?? [])
  return {
    credentials: union(of('credentials') as string[][], foldName),
    positions: union(of('positions') as Contact['positions'][], (position) =>
      JSON.stringify(position),
    ),
    emails: union(of('emails') as Contact['emails'][], ({ address }) => address.toLowerCase()),
    phones: union(of('phones') as Contact['phones'][], ({ e164, raw }) => e164 ?? raw),
    profiles: union(
      of('profiles') as Contact['profiles'][],
      (profile) => profileKey(profile) ?? JSON.stringify(profile),
    ),
    addresses: union(of('addresses') as string[][]),
    formerNames: union(of('formerNames') as string[][], foldName),
    roles: union(of('roles') as Contact['roles'][]),
    specialties: union(of('specialties') as string[][]),
    tags: union(of('tags') as string[][]),
    editedFields: union(of('editedFields') as string[][]),
  }
}

/** What the single values of the others said that the merged contact does not: kept as a line of the notes. */
function leftOut(all: readonly Contact[], kept: Partial<Contact>): string {
  const lost = singleFields.flatMap((field) => {
    const mine = textOf(kept[field])
    const theirs = all.map((contact) => textOf(contact[field])).filter(Boolean)
    const others = [...new Set(theirs)].filter((text) => foldName(text) !== foldName(mine))
    return others.map((text) => `${field}: ${text}`)
  })
  return lost.length > 0 ? `Merged; also recorded: ${lost.join('; ')}.` : ''
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== ''
}

function earliest(times: readonly string[]): string {
  return [...times].sort()[0] ?? ''
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((last, day) => (!last || (day && day > last) ? day : last))
}

function optional<Field extends string, Value>(field: Field, value: Value | undefined) {
  return value === undefined ? {} : ({ [field]: value } as Record<Field, Value>)
}
