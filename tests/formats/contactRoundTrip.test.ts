import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { ContactExporter, ContactSnapshot } from '../../src/formats/contactExporter.ts'
import { contactExporters } from '../../src/formats/contactExporters.ts'
import { exportContactsCsv } from '../../src/formats/exportContactsCsv.ts'
import { exportVcard3, exportVcard4 } from '../../src/formats/exportVcard.ts'
import { recogniseFormat } from '../../src/formats/recogniseFormat.ts'
import type { Contact, ContactDraft } from '../../src/model/contact.ts'
import { arbitraryContact } from './arbitraryContact.ts'
import { bytesOf, draftsOf, recordsOfFile } from './formatFiles.ts'

function snapshotOf(contacts: readonly Contact[], withNotes = true): ContactSnapshot {
  return { contacts, photos: new Map(), exportedAt: '2026-01-01T00:00:00.000Z', withNotes }
}

function textOf(exporter: ContactExporter, snapshot: ContactSnapshot): string {
  return [...exporter.write(snapshot)].join('')
}

function readBack(exporter: ContactExporter, contacts: readonly Contact[]): ContactDraft[] {
  return draftsOf(recordsOfFile('contacts', bytesOf(textOf(exporter, snapshotOf(contacts)))))
}

const several = fc.array(arbitraryContact, { minLength: 1, maxLength: 4 })

test('what is saved as CSV comes back as it was, less the fields CSV is said to drop', () => {
  fc.assert(
    fc.property(several, (contacts) => {
      const expected = contacts.map((contact) =>
        Object.fromEntries(
          Object.entries({ ...contact, sourceKeys: [`plexus:${contact.id}`] }).filter(
            ([field, value]) => ![...exportContactsCsv.drops, 'id'].includes(field) && value !== '',
          ),
        ),
      )
      expect(readBack(exportContactsCsv, contacts)).toEqual(expected)
    }),
    { numRuns: 100 },
  )
}, 60_000)

/** What both versions carry; of positions the present ones, of profiles the address. */
function carried(contact: Contact) {
  const { name, nickname, pronouns, birthday, notes, emails, phones, tags, addresses } = contact
  return {
    name,
    nickname,
    pronouns,
    birthday,
    notes: notes || undefined,
    emails: emails.map(({ address }) => address),
    phones: phones.map(({ raw, e164 }) => [raw, e164]),
    tags: tags.length > 0 ? tags : undefined,
    addresses,
    positions: contact.positions
      .filter(({ to }) => to === undefined)
      .map(({ title, institution, department }) => [title, institution, department]),
    urls: contact.profiles.map(({ url }) => url),
  }
}

function read(draft: ContactDraft) {
  const { name, nickname, pronouns, birthday, notes, emails, phones, tags, addresses } = draft
  return {
    name,
    nickname,
    pronouns,
    birthday,
    notes,
    emails: emails.map(({ address }) => address),
    phones: phones.map(({ raw, e164 }) => [raw, e164]),
    tags,
    addresses,
    positions: draft.positions.map((each) => [each.title, each.institution, each.department]),
    urls: draft.profiles.map(({ url }) => url),
  }
}

/** Only what a card can say without loss: an address book puts the preferred first and knows groups of its own. */
const cardlike = arbitraryContact.map((contact): Contact => {
  const plainTags = contact.tags.filter((tag) => !/^[*#\s]|mycontacts/i.test(tag))
  const sorted = [...contact.emails].sort(
    (a, b) => Number(b.preferred ?? 0) - Number(a.preferred ?? 0),
  )
  const profiles = contact.profiles.map(({ url }) => ({
    platform: 'website' as const,
    ...(url ? { url } : {}),
  }))
  return {
    ...contact,
    roles: contact.roles.filter((role) => role !== 'organisation'),
    emails: sorted,
    tags: plainTags,
    profiles: profiles.filter(
      ({ url }, at) => profiles.findIndex((other) => other.url === url) === at,
    ),
    addresses: contact.addresses.filter((address) => !/^[\s;,]*$/.test(address)),
  }
})

test.each([exportVcard3, exportVcard4])(
  'what is saved as $name comes back',
  (exporter) => {
    fc.assert(
      fc.property(fc.array(cardlike, { minLength: 1, maxLength: 3 }), (contacts) => {
        expect(readBack(exporter, contacts).map(read)).toEqual(contacts.map(carried))
      }),
      { numRuns: 100 },
    )
  },
  60_000,
)

test.each([exportVcard3, exportVcard4])(
  '$name: as many cards as contacts, lines of at most 75 octets, none within a character',
  (exporter) => {
    fc.assert(
      fc.property(several, (contacts) => {
        const text = textOf(exporter, snapshotOf(contacts))
        expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(contacts.length)
        expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(contacts.length)
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(bytesOf(line).length).toBeLessThanOrEqual(75)
          // A line that begins or ends with half a character would not come back from UTF-8.
          expect(new TextDecoder().decode(bytesOf(line))).toBe(line)
        }
        const names = text
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .map((line) => line.split(/[:;]/)[0])
        const known = /^(?:|position\d+\.(?:ORG|TITLE)|[A-Z-]+)$/
        expect(names.filter((name) => !known.test(name ?? ''))).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
  60_000,
)

test('a line break in a name or address ends no line and begins no property', () => {
  const [contact] = fc.sample(arbitraryContact, { numRuns: 1, seed: 3 })
  if (!contact) throw new Error('no contact')
  const attack = 'Ada\r\nTEL:+1\r\nEND:VCARD\u2028NOTE:x'
  for (const exporter of [exportVcard3, exportVcard4]) {
    const armed = {
      ...contact,
      name: attack,
      nickname: attack,
      emails: [{ address: 'a@b.example', label: 'work\r\nTEL:1"' }],
      phones: [],
    }
    const text = textOf(exporter, snapshotOf([armed]))
    expect(text).not.toMatch(/^(?:TEL|NOTE:x)/m)
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1)
  }
})

test('private notes are in no export unless they are ticked, and in each when they are', () => {
  const canary = 'canary-7f3a-private'
  fc.assert(
    fc.property(several, (contacts) => {
      const secret = contacts.map((contact) => ({ ...contact, notes: `Before ${canary} after` }))
      for (const exporter of contactExporters) {
        const silent = textOf(exporter, snapshotOf(secret, false))
        expect(silent.replace(/\r\n /g, '')).not.toContain(canary)
        const open = textOf(exporter, snapshotOf(secret, true))
        expect(open.replace(/\r\n /g, '')).toContain(canary)
      }
    }),
    { numRuns: 50 },
  )
})

test('no cell of a spreadsheet begins as a formula does', () => {
  fc.assert(
    fc.property(several, (contacts) => {
      const { data } = Papa.parse<string[]>(
        textOf(exportContactsCsv, snapshotOf(contacts)).slice(1),
        { delimiter: ',' },
      )
      expect(data.flat().filter((cell) => /^["\s]*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('every exporter writes the same for the same contacts, and an importer is certain of each', () => {
  fc.assert(
    fc.property(several, (contacts) => {
      for (const exporter of contactExporters) {
        const text = textOf(exporter, snapshotOf(contacts))
        expect(textOf(exporter, snapshotOf(contacts))).toBe(text)
        const recognised = recogniseFormat(text)
        const id = recognised.outcome === 'certain' ? recognised.importer.id : recognised.outcome
        expect(id).toBe(exporter.extension === 'vcf' ? 'vcard' : 'contacts-csv')
      }
    }),
    { numRuns: 40 },
  )
})

test('a picture goes along and comes back', () => {
  const [contact] = fc.sample(arbitraryContact, { numRuns: 1, seed: 5 })
  if (!contact) throw new Error('no contact')
  const photo = { id: contact.id, mediaType: 'image/jpeg' as const, base64: 'QUJD'.repeat(60) }
  const snapshot = {
    ...snapshotOf([{ ...contact, photoId: photo.id }]),
    photos: new Map([[photo.id, photo]]),
  }
  for (const exporter of [exportVcard3, exportVcard4]) {
    const [draft] = draftsOf(recordsOfFile('contacts', bytesOf(textOf(exporter, snapshot))))
    expect(draft?.photo).toEqual({ mediaType: 'image/jpeg', base64: photo.base64 })
  }
})
