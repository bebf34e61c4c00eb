import fc from 'fast-check'
import {
  type ContactDraft,
  contactRoles,
  emptyContactDraft,
  profilePlatforms,
} from '../../src/model/contact.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

/** Any contact a form or an importer could hand over, odd names included. */
export const arbitraryContact: fc.Arbitrary<ContactDraft> = fc
  .record(
    {
      name: word,
      family: word,
      given: word,
      emails: fc.array(fc.record({ address: fc.emailAddress() }), { maxLength: 2 }),
      profiles: fc.array(
        fc.record({ platform: fc.constantFrom(...profilePlatforms), handle: word }),
        { maxLength: 2 },
      ),
      roles: fc.array(fc.constantFrom(...contactRoles), { maxLength: 3 }),
      tags: fc.array(fc.constantFrom('heart', 'lung', 'exam'), { maxLength: 3 }),
      notes: word,
    },
    { requiredKeys: ['name'] },
  )
  .map((fields) => ({ ...emptyContactDraft(fields.name), ...fields }))
