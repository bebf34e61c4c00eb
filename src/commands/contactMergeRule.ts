import { sameRow } from '../db/sameRow.ts'
import {
  type Contact,
  type ContactDraft,
  type ContactSourceFields,
  contactPhotoSchema,
  contactSourceFieldsSchema,
  type Position,
} from '../model/contact.ts'
import { profileKey } from '../model/contactKeys.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { MergeResult } from './mergeRule.ts'

type Fields = { readonly [Field in keyof ContactSourceFields]?: ContactSourceFields[Field] }
type Field = keyof ContactSourceFields

const sourceFields = Object.keys(contactSourceFieldsSchema.shape) as readonly Field[]

/** What a file changes of a contact: the source fields it changes, and whether it brings a picture. */
export interface ContactMerge extends MergeResult {
  readonly fields: Fields
}

/**
 * The rule of importing over a contact: lists grow by what the file adds; single fields are filled where they are
 * empty, and replaced where the same source told them before; a place of work that the same source no longer tells has
 * ended. What the user edited stays, so do tags, roles, specialties, star and notes. An empty field of the file says
 * nothing. `at` is the moment an ended position is dated with, as of about then.
 */
export function mergeContact(contact: Contact, draft: ContactDraft, at: string): ContactMerge {
  const changed: string[] = []
  const kept: string[] = []
  const fields: Record<string, unknown> = {}
  for (const field of sourceFields) {
    const theirs = told(field, contact, draft, at)
    if (theirs === undefined || sameRow(theirs, contact[field])) continue
    if (contact.editedFields.includes(field)) kept.push(field)
    else {
      changed.push(field)
      fields[field] = theirs
    }
  }
  if (smallPhoto(draft) && contact.photoId === undefined) {
    if (contact.editedFields.includes('photoId')) kept.push('photo')
    else changed.push('photo')
  }
  return { changed, kept, fields: fields as Fields }
}

const pictureOfDraft = contactPhotoSchema.omit({ id: true })

/** The picture of a draft once it is small and plain; one that was not made so is not taken. */
export function smallPhoto(draft: ContactDraft) {
  if (draft.photo === undefined) return undefined
  const parsed = pictureOfDraft.safeParse(draft.photo)
  return parsed.success ? parsed.data : undefined
}

/** What the field is to be as far as the file goes; undefined where it says nothing of it. */
function told(field: Field, contact: Contact, draft: ContactDraft, at: string): unknown {
  switch (field) {
    case 'positions':
      return positionsAfter(contact.positions, draft, at)
    case 'emails':
      return grown(contact.emails, draft.emails, ({ address }) => address.trim().toLowerCase())
    case 'phones':
      return grown(contact.phones, draft.phones, ({ e164, raw }) => e164 ?? raw.replace(/\D/g, ''))
    case 'profiles':
      return grown(contact.profiles, draft.profiles, (profile) => profileKey(profile) ?? '')
    case 'addresses':
      return grown(contact.addresses, draft.addresses, plainLetters)
    case 'credentials':
      return grown(contact.credentials, draft.credentials, plainLetters)
    case 'formerNames':
      return formerNames(contact, draft)
    default:
      return single(field, contact, draft)
  }
}

function single(field: Field, contact: Contact, draft: ContactDraft): unknown {
  const theirs = draft[field]
  if (theirs === undefined || theirs === '') return undefined
  const mine = contact[field]
  const sameSource = draft.origin !== undefined && draft.origin === contact.origin
  return mine === undefined || mine === '' || sameSource ? theirs : undefined
}

/** Those of the file that are not there yet, behind those that are. */
function grown<V>(mine: readonly V[], theirs: readonly V[], key: (value: V) => string): V[] {
  const known = new Set(mine.map(key))
  const added = theirs.filter((value) => {
    const name = key(value)
    if (known.has(name)) return false
    known.add(name)
    return true
  })
  return [...mine, ...added]
}

/** A family name the same source replaces is kept: it is what papers and old mail are found by. */
function formerNames(contact: Contact, draft: ContactDraft): string[] | undefined {
  const renamed = single('family', contact, draft)
  const isRenamed =
    contact.family !== undefined &&
    typeof renamed === 'string' &&
    plainLetters(renamed) !== plainLetters(contact.family) &&
    !contact.editedFields.includes('family')
  const theirs = [...(draft.formerNames ?? []), ...(isRenamed ? [contact.family] : [])]
  if (theirs.length === 0) return undefined
  return grown(
    contact.formerNames ?? [],
    theirs.flatMap((name) => name ?? []),
    plainLetters,
  )
}

/** The positions with those the file tells first, and those the same source told before and tells no longer ended. */
function positionsAfter(
  mine: readonly Position[],
  draft: ContactDraft,
  at: string,
): Position[] | undefined {
  if (draft.positions.length === 0) return undefined
  const theirs = draft.positions.map((position) => withOrigin(position, draft.origin))
  const known = new Map<Position, Position>()
  for (const isIt of [isEqualPosition, isSamePosition]) {
    for (const told of theirs) {
      if ([...known.values()].includes(told)) continue
      const match = mine.find((position) => !known.has(position) && isIt(position, told))
      if (match) known.set(match, told)
    }
  }
  const until = { value: at.slice(0, 7), precision: 'month', approximate: true } as const
  const met = new Set(known.values())
  return [
    ...theirs.filter((told) => !met.has(told)),
    ...mine.map((position) => {
      const told = known.get(position)
      if (told) return filled(position, told)
      const isOver =
        position.to === undefined &&
        position.origin !== undefined &&
        position.origin === draft.origin
      return isOver ? { ...position, to: until } : position
    }),
  ]
}

function withOrigin(position: Position, origin: string | undefined): Position {
  return origin === undefined ? position : { ...position, origin }
}

/** Word for word the same: looked for before one that leaves something open. */
function isEqualPosition(known: Position, told: Position): boolean {
  return (['title', 'institution', 'department', 'to'] as const).every((field) =>
    sameRow(known[field], told[field]),
  )
}

/** The same place of work, present or past as the file has it; what one of them leaves open does not part them. */
function isSamePosition(known: Position, told: Position): boolean {
  if ((known.to === undefined) !== (told.to === undefined)) return false
  const alike = (field: 'title' | 'institution' | 'department') =>
    !known[field] || !told[field] || plainLetters(known[field]) === plainLetters(told[field])
  const meet = ['title', 'institution'] as const
  return (
    alike('institution') &&
    alike('title') &&
    alike('department') &&
    meet.some((field) => known[field] && told[field])
  )
}

/** What is known of a position, with what the file adds; whoever told it first is still its source. */
function filled(known: Position, told: Position): Position {
  const { origin: _origin, ...more } = told
  return { ...more, ...known }
}
