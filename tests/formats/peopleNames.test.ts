import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importVcard } from '../../src/formats/importVcard.ts'
import { partsFromPair, splitPersonName } from '../../src/formats/shared/splitPersonName.ts'
import { caseText, hasCases } from './caseFiles.ts'
import { bytesOf, draftsOf, recordsOfFile } from './formatFiles.ts'

const ana = { given: 'Ana', family: 'Ruiz', credentials: [] }

function card(...lines: readonly string[]) {
  const text = ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
  return draftsOf(recordsOfFile('contacts', bytesOf(text)))[0]
}

describe('what is no name', () => {
  test.each([
    ['Ana Ruiz 🩺', ana],
    ['👩🏽‍⚕️ Ana Ruiz 🇺🇸', ana],
    ['★ Ana Ruiz ✓ ®', ana],
    ['1️⃣ Ana Ruiz', { family: 'Ruiz' }],
    ['𝐀𝐧𝐚 𝐑𝐮𝐢𝐳', ana],
    ['Ana Ruiz | Cardiology', ana],
    ['MD | Ana Ruiz', { ...ana, credentials: ['MD'] }],
    ['Ana Ruiz • Lakeside • she/her', ana],
    ['Ana Ruiz @ Lakeside', ana],
    ['Ana Ruiz - Lakeside Hospital', ana],
    ['Ana Ruiz (Lakeside Hospital)', ana],
    ['Ana Ruiz, Fellow', ana],
    ['Ruiz, Ana, Fellow', ana],
    ['Ana Ruiz Fellow', ana],
    ['Fellow Ana Ruiz', ana],
    ['Ana Ruiz, PGY-2', ana],
    ['Ana Ruiz, M3', ana],
    ['Ana Ruiz, Class of 2027', ana],
    ['Ana Ruiz, Assistant Professor of Medicine', ana],
    ['Ana Ruiz, Dean', ana],
    ['Dean, James', { given: 'James', family: 'Dean' }],
    ['🩺', { credentials: [] }],
  ])('%s', (name, parts) => {
    expect(splitPersonName(name)).toMatchObject(parts)
  })

  test('a dash within a double name is no bar', () => {
    const double = { given: 'Ana', family: 'Ruiz-Gomez' }
    expect(splitPersonName('Ana Ruiz - Gomez')).toMatchObject(double)
    expect(splitPersonName('Ruiz - Gomez, Ana')).toMatchObject(double)
  })

  test('pronouns behind a comma, a bar or in brackets are pronouns', () => {
    for (const said of [
      'Ana Ruiz, she/her',
      'Ana Ruiz, MD (she/her)',
      'Ana Ruiz [she / they]',
      'Ana Ruiz she/her',
    ]) {
      expect(splitPersonName(said)).toMatchObject({ given: 'Ana', family: 'Ruiz' })
      expect(splitPersonName(said).pronouns).toMatch(/^she ?\/ ?(?:her|they)$/)
    }
  })
})

describe('degrees, suffixes and ranks', () => {
  test.each([
    ['Ana Ruiz, RN - CRNA', ['RN', 'CRNA']],
    ['Ana Ruiz, MD | MPH', ['MD', 'MPH']],
    ['Ana Ruiz - MD', ['MD']],
    ['Ana Ruiz, MD & MPH', ['MD', 'MPH']],
    ['Ana Ruiz MD/PhD', ['MD/PhD']],
    ['Ana Ruiz, M.D.-Ph.D.', ['M.D.-Ph.D.']],
    ['Ana Ruiz (MD)', ['MD']],
    ['Ana Ruiz RN', ['RN']],
    ['Ana B. Ruiz, V', ['V']],
    ['Ana B. Ruiz V', ['V']],
    ['Ruiz Jr., Ana', ['Jr.']],
    ['Ruiz III, Ana, MD', ['III', 'MD']],
  ])('%s', (name, credentials) => {
    expect(splitPersonName(name)).toMatchObject({ given: 'Ana', family: 'Ruiz', credentials })
  })

  test.each([
    ['Lt Col Ana Ruiz', 'Lt Col'],
    ['LCDR Ana Ruiz', 'LCDR'],
    ['Gen. Ana Ruiz', 'Gen.'],
    ['Dr.Ana Ruiz', 'Dr.'],
    ['Ruiz, Prof. Ana', 'Prof.'],
    ['Doctor Ana Ruiz', 'Doctor'],
  ])('%s', (name, prefix) => {
    expect(splitPersonName(name)).toMatchObject({ ...ana, prefix })
  })

  test('one word behind a title is the family name, and a rank alone may be a given one', () => {
    expect(splitPersonName('Dr. Ruiz')).toEqual({ family: 'Ruiz', prefix: 'Dr.', credentials: [] })
    expect(splitPersonName('Gen Suzuki')).toMatchObject({ given: 'Gen', family: 'Suzuki' })
  })
})

test.each([
  ['Beethoven, Ludwig van', 'Ludwig', 'van Beethoven'],
  ["Jan 't Hart", 'Jan', "'t Hart"],
  ['José Ortega y Gasset', 'José', 'Ortega y Gasset'],
  ['María del Carmen López', 'María', 'López'],
  ['RUIZ Ana', 'Ana', 'RUIZ'],
  ['Taro TANAKA', 'Taro', 'TANAKA'],
  ['JP Morgan', 'JP', 'Morgan'],
  ['田中 太郎', '太郎', '田中'],
  ['王小明', '小明', '王'],
  ['欧阳娜娜', '娜娜', '欧阳'],
  ['남궁민수', '민수', '남궁'],
  ['김민준 교수님', '민준', '김'],
  ['约翰·史密斯', '约翰', '史密斯'],
  ['山田太郎', undefined, undefined],
  ['田中実', undefined, undefined],
])('%s: which is the family name', (name, given, family) => {
  const parts = splitPersonName(name)
  expect([parts.given, parts.family]).toEqual([given, family])
})

test.each([
  ['Ana, RN', 'Ruiz', ['RN']],
  ['Ana Ruiz', '🩺', []],
  ['Ana Ruiz', 'RN', ['RN']],
  ['Ana Ruiz, MD', '', ['MD']],
  ['Ana', 'Ruiz 🩺, MD', ['MD']],
  ['🩺 Ana', 'Ruiz | Cardiology', []],
])('given %s, family %s', (given, family, credentials) => {
  expect(partsFromPair(given, family)).toMatchObject({ given: 'Ana', family: 'Ruiz', credentials })
})

test('whatever is written, the parts are made of its words and the rest of it is not lost', () => {
  const word = fc.constantFrom(
    ...[
      'Ana',
      'Ruiz',
      'van',
      'MD',
      '🩺',
      ',',
      '|',
      '(',
      ')',
      '-',
      'she/her',
      'Fellow',
      'Dr.',
      '王',
    ],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const name = words.join(' ')
      const { given, middle, family } = splitPersonName(name)
      for (const part of [given, middle, family]) {
        expect(part ?? 'x').not.toBe('')
        for (const piece of (part ?? '').split(/[\s-]+/)) expect(name).toContain(piece)
      }
      expect([given, middle, family].join()).not.toMatch(/🩺|she\/her|\|/)
      // Between two names it may be one: somebody is called Fellow.
      expect(given ?? '').not.toMatch(/^Fellow /)
    }),
  )
})

describe('cards', () => {
  test('several names in one part of N are names, and no comma is kept', () => {
    expect(card('N:Ruiz;John;Philip,Paul;Dr.;Jr.,M.D.')).toMatchObject({
      name: 'Dr. John Philip Paul Ruiz Jr. M.D.',
      middle: 'Philip Paul',
      credentials: ['Jr.', 'M.D.'],
    })
    expect(card('N:García,Márquez;Ana,María;;;', 'FN:x')).toMatchObject({
      given: 'Ana María',
      family: 'García Márquez',
    })
    expect(card('N:Ruiz,MD;Ana;;;', 'FN:x')).toMatchObject({ ...ana, credentials: ['MD'] })
  })

  test('escaped semicolons that part what they should not are read as they are meant', () => {
    expect(card('N:Back\\;Fore\\;\\;\\;;;;;')).toMatchObject({ given: 'Fore', family: 'Back' })
    expect(card('FN:x', 'ADR:\\;\\;1 Elm St\\;Durham\\;NC\\;27701\\;USA')).toMatchObject({
      addresses: ['1 Elm St, Durham, NC, 27701, USA'],
    })
    expect(card('N:Ruiz\\; Gomez;Ana;;;', 'FN:x')?.family).toBe('Ruiz; Gomez')
    expect(card('FN:x', 'ORG:Lakeside\\; Health')?.positions).toEqual([
      { institution: 'Lakeside; Health' },
    ])
  })

  test('a whole name in the place of the given one, a position in that of the title', () => {
    expect(card('N:;Ana Ruiz;;;', 'FN:Ana Ruiz')).toMatchObject(ana)
    const fellow = card('N:Ruiz;Ana;;Fellow;', 'FN:Ana Ruiz')
    expect(fellow).toMatchObject(ana)
    expect(fellow).not.toHaveProperty('prefix')
    expect(card('N:田中;太郎;;;')?.name).toBe('田中太郎')
  })
})

describe.skipIf(!hasCases)('cases kept beside the project', () => {
  const read = (file: string) =>
    draftsOf([...importVcard.parse({ name: file, text: caseText(file) })])

  test('names with emoji, dashes and bars', () => {
    const drafts = read('names-emoji-and-marks.vcf')
    expect(drafts.map(({ given, family }) => `${given} ${family}`)).toEqual([
      ...['Ana Ruiz', 'Tom Lee', 'John Doe', 'Steven Hardman', 'Ana Ruiz', 'John Ingram'],
      ...['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ])
    expect(drafts.map(({ credentials }) => credentials.join(' '))).toEqual([
      ...['', '', '', 'RN CRNA', 'MD MPH', 'V', '', 'MD', ''],
    ])
    expect(drafts[8]?.pronouns).toBe('she/her')
  })

  test('lists in N, and escaped semicolons', () => {
    expect(read('n-lists-and-escaped-semicolons.vcf')).toMatchObject([
      { name: 'Dr. John Philip Paul Ruiz Jr. M.D.', middle: 'Philip Paul' },
      { given: 'Åsa Maria', family: 'Lindqvist' },
      { given: 'Fore', family: 'Back' },
    ])
  })
})
