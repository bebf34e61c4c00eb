import fc from 'fast-check'
import { type Contact, contactRoles, emptyContactDraft } from '../../src/model/contact.ts'

const savedAt = '2026-01-01T00:00:00.000Z'

/** A contact with nothing but a name and what is said of it. */
export function contact(id: string, name: string, more: Partial<Contact> = {}): Contact {
  return {
    ...emptyContactDraft(name),
    id,
    roles: [],
    specialties: [],
    tags: [],
    starred: false,
    notes: '',
    savedAt,
    changedAt: savedAt,
    identityKeys: [],
    likenessKeys: [],
    editedFields: [],
    ...more,
  }
}

const given = fc.constantFrom('Miriam', 'Marie', 'José', 'J. B.', 'Sun-hee')
const family = fc.constantFrom('Okonkwo', "O'Brien", 'Müller', 'Okafor', '김')
const place = fc.constantFrom('Saguaro Medical Center', 'Universität Köln')
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${`${date}`.padStart(2, '0')}`)

/** Few names and few ids, so that contacts collide, share names and tie. */
export const arbitraryContact: fc.Arbitrary<Contact> = fc
  .record({
    id: fc.integer({ min: 0, max: 7 }).map((number) => `c${number}`),
    given,
    family,
    institution: place,
    roles: fc.uniqueArray(fc.constantFrom(...contactRoles), { maxLength: 2 }),
    tags: fc.uniqueArray(fc.constantFrom('chat', 'ward'), { maxLength: 2 }),
    starred: fc.boolean(),
    trashed: fc.boolean(),
    nextOn: fc.option(day, { nil: undefined }),
    lastInteractionOn: fc.option(day, { nil: undefined }),
    notes: fc.constantFrom('', 'met on the ward', 'Okonkwo recommended'),
  })
  .map(({ id, institution, trashed, nextOn, lastInteractionOn, ...rest }) =>
    contact(id, `${rest.given} ${rest.family}`, {
      ...rest,
      positions: [{ institution }],
      ...(nextOn ? { nextOn } : {}),
      ...(lastInteractionOn ? { lastInteractionOn } : {}),
      ...(trashed ? { deletedAt: '2026-02-01T00:00:00.000Z' } : {}),
    }),
  )

/** What may be typed to find someone. */
export const arbitraryNameText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'o',
      'ok',
      'okonkwo',
      'okonkow',
      'obrien',
      'muller',
      'jb',
      '김',
      'saguaro',
      'mentor',
      'at:koln',
      'role:peer',
      'is:due',
      '-ward',
    ),
    { maxLength: 3 },
  )
  .map((pieces) => pieces.join(' '))
