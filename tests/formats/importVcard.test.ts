import { expect, test } from 'vitest'
import { importVcard } from '../../src/formats/importVcard.ts'
import type { ContactDraft } from '../../src/model/contact.ts'
import { bytesOf, draftsOf, fixtureFiles, recordsOfFile } from './formatFiles.ts'

function fixture(name: string) {
  const file = fixtureFiles.find((each) => each.importerId === 'vcard' && each.name === name)
  return recordsOfFile('contacts', file?.bytes ?? new Uint8Array())
}

function card(...lines: readonly string[]): ContactDraft {
  const text = ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
  const [draft] = draftsOf(recordsOfFile('contacts', bytesOf(text)))
  if (!draft) throw new Error('The card was not read')
  return draft
}

test('an Apple card: groups with labels, repeated types, a birthday without a year, social profiles, a picture', () => {
  const [okonkwo, office, group] = fixture('apple.vcf')
  expect(okonkwo).toMatchObject({
    draft: {
      name: 'Dr. Miriam Adaeze Okonkwo, MD, MPH',
      family: 'Okonkwo',
      given: 'Miriam',
      middle: 'Adaeze',
      prefix: 'Dr.',
      credentials: ['MD', 'MPH'],
      nickname: 'Mim',
      positions: [
        {
          institution: 'Saguaro Medical Center',
          department: 'Nephrology',
          title: 'Program director',
        },
      ],
      emails: [
        { address: 'm.okonkwo@saguaro.example', preferred: true },
        { address: 'mim@home.example', label: 'home' },
      ],
      phones: [
        { raw: '+1 (602) 555-0143', e164: '+16025550143', label: 'cell', preferred: true },
        { raw: '602 555 0100 ext. 4', label: 'work' },
      ],
      addresses: ['12 Palo Verde Way, Phoenix, AZ, 85004, USA'],
      birthday: '--04-15',
      notes: 'Met at the kidney week poster hall.\nPrefers short mails; no calls.',
      tags: ['mentors', 'nephrology'],
      sourceKeys: ['uid:7f3c-11-okonkwo'],
      photo: { mediaType: 'image/png' },
    },
    warnings: [],
  })
  expect(okonkwo && 'draft' in okonkwo && okonkwo.draft.profiles).toEqual([
    { platform: 'x', handle: 'mokonkwo', url: 'http://twitter.com/mokonkwo' },
    {
      platform: 'linkedin',
      handle: 'Miriam-Okonkwo',
      url: 'https://www.linkedin.com/in/Miriam-Okonkwo/',
    },
    { platform: 'website', url: 'http://saguaro.example/people/okonkwo' },
  ])
  expect(office).toMatchObject({
    draft: { name: 'Saguaro Residency Office', roles: ['organisation'] },
  })
  expect(group).toMatchObject({ problem: { code: 'not-a-contact', line: 38 } })
})

test('the octets of a picture are not kept a second time in the raw record', () => {
  const long = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(60)}\r\n ${'B'.repeat(74)}\r\n`.repeat(1)
  const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n${long}${' C'.repeat(0)}${` ${'D'.repeat(74)}\r\n`.repeat(60)}EMAIL:a@b.example\r\nEND:VCARD\r\n`
  const [record] = recordsOfFile('contacts', bytesOf(text))
  expect(record && 'draft' in record && record.draft.photo?.base64).toHaveLength(60 + 74 + 60 * 74)
  expect(record?.raw.text).not.toMatch(/B{70}|D{70}/)
  expect(record?.raw.text).toContain('EMAIL:a@b.example')
  expect(record && 'draft' in record && record.draft.emails).toHaveLength(1)
})

test('cards of version 2.1: bare parameters, soft breaks, code pages nobody declared, a card within a card', () => {
  const [castro, kowalski, phone, nobody] = fixture('old.vcf')
  expect(castro).toMatchObject({
    draft: {
      name: 'Dr. Ramón Castro',
      given: 'Ramón',
      family: 'Castro',
      positions: [
        { institution: 'Hospital del Mar', department: 'Cardiology', title: 'Attending' },
      ],
      phones: [
        { raw: '+34 93 555 01 02', e164: '+34935550102', label: 'work' },
        { raw: '93 555 01 03', label: 'home fax' },
      ],
      emails: [{ address: 'ramon.castro@mar.example', preferred: true }],
      notes: 'Said “write in spring”.\nGave his card.',
      birthday: '1968-12-03',
      profiles: [{ platform: 'website', url: 'https://www.mar.example/castro' }],
    },
  })
  expect(kowalski).toMatchObject({
    draft: { name: 'Paweł Kowalski', emails: [{ address: 'pawel@klinika.example' }], phones: [] },
  })
  expect(phone).toMatchObject({
    draft: { name: '0170 5550105' },
    warnings: [{ code: 'name-borrowed' }],
  })
  expect(nobody).toMatchObject({ problem: { code: 'missing-name' } })
})

test('a card of version 4.0: preferences, addresses as URIs, services; what is elsewhere is left there', () => {
  const [hart, stray, cut] = fixture('present.vcf')
  expect(hart).toMatchObject({
    draft: {
      name: 'Lena van der Hart',
      family: 'van der Hart',
      credentials: ['ing.', 'MSc'],
      pronouns: 'she/her',
      birthday: '--02-03',
      phones: [
        { raw: '+31-20-555-0107;ext=12', e164: '+31205550107', preferred: true },
        { raw: '020 555 0108' },
      ],
      emails: [{ address: 'lena@umc.example' }],
      positions: [
        {
          institution: 'Universitair Medisch Centrum',
          department: 'Neurologie, Beroerte',
          title: 'Researcher',
        },
      ],
      profiles: [
        { platform: 'mastodon', url: 'https://med-mastodon.example/@lenahart' },
        { platform: 'orcid', handle: '0000-0002-1825-0097' },
      ],
      notes:
        'Long lines are folded here so that the second part of this note starts in the middle of a word.',
      sourceKeys: ['uid:03a0e51f-d1aa-4385-8a53-e29025acd8af'],
    },
  })
  expect(hart && 'draft' in hart && hart.draft.photo).toBeUndefined()
  expect(hart && 'draft' in hart && hart.warnings.map(({ code, line }) => [code, line])).toEqual([
    ['not-an-email', 13],
    ['not-a-web-address', 18],
    ['picture-left-out', 19],
  ])
  expect(stray).toMatchObject({ problem: { code: 'text-outside-record', line: 25 } })
  expect(cut).toMatchObject({ problem: { code: 'cut-off-record', line: 26 } })
})

test('a fold within a character of UTF-8 is moved behind it', () => {
  const [before, after] = ['NOTE:Caf', 'é au lait']
  const octets = bytesOf(
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n${before}${after}\r\nEND:VCARD\r\n`,
  )
  const at = octets.indexOf(0xc3) + 1
  const broken = Uint8Array.from([...octets.slice(0, at), 0x0d, 0x0a, 0x20, ...octets.slice(at)])
  expect(draftsOf(recordsOfFile('contacts', broken))[0]?.notes).toBe('Café au lait')
})

test('a name without N is split as a guess, and one without FN put together', () => {
  expect(card('FN:Prof. Dr. Anke von der Heide')).toMatchObject({
    name: 'Prof. Dr. Anke von der Heide',
    prefix: 'Prof. Dr.',
    given: 'Anke',
    family: 'von der Heide',
  })
  expect(card('FN:', 'N:Branntwein;Franz;M.;Herr;')).toMatchObject({
    name: 'Herr Franz M. Branntwein',
    given: 'Franz',
    middle: 'M.',
    family: 'Branntwein',
  })
  expect(card('N:;;;;', 'ORG:Saguaro\\; Health;', 'EMAIL:a@b.example').name).toBe('Saguaro; Health')
})

test('a telephone number gets its country only where it says it', () => {
  const { phones } = card('FN:A', 'TEL:(602) 555-0143', 'TEL:+16025550143', 'TEL:+999', 'TEL:n/a')
  expect(phones).toEqual([
    { raw: '(602) 555-0143' },
    { raw: '+16025550143', e164: '+16025550143' },
    { raw: '+999' },
  ])
})

test('what a value escapes cannot become a property', () => {
  const draft = card('FN:Ada\\nTEL:1', 'NOTE:one\\\\ntwo\\, three\\; four \\x')
  expect(draft.name).toBe('Ada TEL:1')
  expect(draft.phones).toEqual([])
  expect(draft.notes).toBe('one\\ntwo, three; four \\x')
})

test('a picture of vector graphics or of too many octets is left to others to refuse, one elsewhere is never fetched', () => {
  expect(card('FN:A', 'PHOTO;ENCODING=b;TYPE=SVG:PHN2Zz4=').photo).toEqual({
    base64: 'PHN2Zz4=',
    mediaType: 'image/svg',
  })
  expect(card('FN:A', `PHOTO;ENCODING=b:${'A'.repeat(14_000_000)}`).photo).toBeUndefined()
  expect(card('FN:A', 'PHOTO;VALUE=uri:http://t.example/p.png').photo).toBeUndefined()
})

test('a card is recognised by its opening, not by a mention of one', () => {
  expect(importVcard.recognises('\uFEFFbegin:vcard\r\nversion:3.0')).toBe('certain')
  expect(importVcard.recognises('\n\n BEGIN: VCARD\nVERSION:2.1')).toBe('certain')
  expect(importVcard.recognises('<html>\nBEGIN:VCARD\n')).toBe('no')
  expect(importVcard.recognises('Say BEGIN:VCARD to begin')).toBe('no')
})
