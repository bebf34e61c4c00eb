import fc from 'fast-check'
import { phoneFrom } from '../../src/formats/shared/contactPieces.ts'
import {
  type Contact,
  contactRoles,
  contactSchema,
  type Position,
  profilePlatforms,
} from '../../src/model/contact.ts'

/** Words with the marks that formats give a meaning to, in scripts that break careless code. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
  fc.constantFrom(
    'END:VCARD',
    'a;b',
    '\\n',
    '\\',
    ',',
    '"',
    '=1+1',
    "'=2",
    '+1',
    'é'.repeat(40),
    '李',
    '^n',
  ),
)

/** One line as an importer leaves it: no control characters, no white space at its ends or doubled, not empty. */
const line = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((pieces) =>
    pieces
      .join(' ')
      .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .map((words) => words || 'words')

const label = fc.constantFrom('work', 'home', 'mobile', 'school office')
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const day = instant.map((at) => at.slice(0, 10))
const date = fc.oneof(
  day.map((value) => ({ value, precision: 'day' as const })),
  day.map((value) => ({ value: value.slice(0, 7), precision: 'month' as const })),
  day.map((value) => ({ value: value.slice(0, 4), precision: 'year' as const })),
)

const position: fc.Arbitrary<Position> = fc.record(
  { title: line, institution: line, department: line, from: date, to: date },
  { requiredKeys: ['institution'] },
)

const phone = fc
  .record(
    {
      raw: fc.constantFrom('+1 602 555 0143', '602 555 0100 ext. 4', '+34 93 555 01 02', '0170/55'),
      label,
    },
    { requiredKeys: ['raw'] },
  )
  .map(({ raw, label: of }) => phoneFrom(raw, { label: of }) ?? { raw })

const profile = fc.record(
  {
    platform: fc.constantFrom(...profilePlatforms),
    handle: fc.stringMatching(/^[a-z0-9]{3,12}$/),
    url: fc.stringMatching(/^[a-z]{3,10}$/).map((word) => `https://${word}.example/${word}`),
  },
  { requiredKeys: ['platform', 'url'] },
)

const unique = <V>(values: readonly V[], key: (value: V) => string) =>
  values.filter((value, at) => values.findIndex((other) => key(other) === key(value)) === at)

/** A contact as the library holds it, with everything a format might trip over. */
export const arbitraryContact: fc.Arbitrary<Contact> = fc
  .record(
    {
      id: fc.uuid(),
      name: line,
      family: line,
      given: line,
      middle: line,
      formerNames: fc.array(line, { minLength: 1, maxLength: 2 }),
      nickname: line,
      credentials: fc.array(line, { maxLength: 3 }),
      prefix: line,
      pronouns: line,
      positions: fc.array(position, { maxLength: 3 }),
      emails: fc
        .array(
          fc.record(
            { address: fc.emailAddress(), label, preferred: fc.constant(true) },
            { requiredKeys: ['address'] },
          ),
          { maxLength: 3 },
        )
        .map((emails) => unique(emails, ({ address }) => address.toLowerCase())),
      phones: fc.array(phone, { maxLength: 2 }).map((phones) => unique(phones, ({ raw }) => raw)),
      profiles: fc.array(profile, { maxLength: 2 }),
      addresses: fc.array(line, { maxLength: 2 }),
      birthday: fc.oneof(
        day,
        day.map((value) => `--${value.slice(5)}`),
      ),
      connectedOn: date,
      roles: fc.uniqueArray(fc.constantFrom(...contactRoles), { maxLength: 3 }),
      specialties: fc.uniqueArray(fc.constantFrom('cardiology', 'nephrology'), { maxLength: 2 }),
      tags: fc.uniqueArray(
        line.map((tag) => [...tag].slice(0, 20).join('').trim() || 'tag'),
        { maxLength: 3 },
      ),
      starred: fc.boolean(),
      met: fc.record({ where: line, when: date }),
      notes: fc.oneof(
        fc.constant(''),
        fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      ),
      cadence: fc.record({
        every: fc.integer({ min: 1, max: 12 }),
        unit: fc.constantFrom('day', 'week', 'month'),
      }),
      nextOn: day,
      doNotContact: fc.constant(true),
      savedAt: instant,
      changedAt: instant,
      origin: fc.constantFrom('LinkedIn', 'vCard'),
    },
    {
      requiredKeys: [
        'id',
        'name',
        'credentials',
        'positions',
        'emails',
        'phones',
        'profiles',
        'addresses',
        'roles',
        'specialties',
        'tags',
        'starred',
        'notes',
        'savedAt',
        'changedAt',
      ],
    },
  )
  .map((fields) =>
    contactSchema.parse({ ...fields, identityKeys: [], likenessKeys: [], editedFields: [] }),
  )
