import { describe, expect, test } from 'vitest'
import { contactsTable } from '../../src/formats/importContactsCsv.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { dateOrder, readLocalDate } from '../../src/formats/shared/localDate.ts'
import { splitPersonName } from '../../src/formats/shared/splitPersonName.ts'
import { unknownTableIn } from '../../src/formats/shared/unknownTable.ts'
import { bytesOf, draftsOf, fixtureText, recordsOfFile } from './formatFiles.ts'

function fixture(importerId: string, name: string) {
  return recordsOfFile('contacts', bytesOf(fixtureText(importerId, name)))
}

describe('LinkedIn connections', () => {
  const records = fixture('linkedin-connections', 'withNotes.csv')

  test('the note above and a heading in the middle are no people', () => {
    expect(records.map(({ raw }) => raw.line)).toEqual([5, 6, 8, 9, 10, 11, 12])
  })

  test('degrees are taken out of names, which are kept as given', () => {
    expect(records[0]).toMatchObject({
      draft: {
        name: 'Jane Doe, MD, FACS',
        given: 'Jane',
        family: 'Doe',
        credentials: ['MD', 'FACS'],
        positions: [{ title: 'Chief, Surgery', institution: 'Saguaro, Inc.' }],
        profiles: [{ platform: 'linkedin', handle: 'jane-doe-md' }],
        connectedOn: { value: '2024-01-15', precision: 'day' },
        origin: 'LinkedIn',
      },
    })
    expect(records[2]).toMatchObject({ draft: { given: 'Anh', family: 'Do', credentials: [] } })
    expect(records[6]).toMatchObject({
      draft: { family: 'Smith', credentials: ['Jr.', 'PhD'] },
      warnings: [{ code: 'bad-date', excerpt: 'someday' }],
    })
  })

  test('a closed account keeps its address for a name; a row of nothing but a date is told', () => {
    expect(records[4]).toMatchObject({ problem: { code: 'missing-name', line: 10 } })
    expect(records[5]).toMatchObject({
      draft: { name: 'hidden-account' },
      warnings: [{ code: 'name-borrowed' }],
    })
  })

  test('a localised heading with localised days', () => {
    expect(draftsOf(fixture('linkedin-connections', 'german.csv'))).toMatchObject([
      { name: 'Jürgen Groß', connectedOn: { value: '2024-03-15' } },
      {
        given: 'Anke',
        family: 'von der Heide',
        positions: [{ institution: 'Klinik am See, Haus 2' }],
        connectedOn: { value: '2023-10-03' },
      },
    ])
  })

  test('an older one without addresses that a spreadsheet saved again', () => {
    expect(draftsOf(fixture('linkedin-connections', 'resavedOlder.csv'))).toMatchObject([
      { name: 'Maya Tran', connectedOn: { value: '2024-01-15', precision: 'day' } },
      { name: 'Omar Haddad', connectedOn: { value: '2024-02-03', precision: 'day' } },
    ])
  })

  test.each([
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Fecha de conexión',
    'Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
    'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
    'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
    'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ])('%s is known for a heading of LinkedIn', (heading) => {
    const row = 'Ada,Lovelace,https://www.linkedin.com/in/ada,ada@a.example,Acme,Fellow,15 Jan 2024'
    const [draft] = draftsOf(recordsOfFile('contacts', bytesOf(`${heading}\n${row}\n`)))
    expect(draft).toMatchObject({
      given: 'Ada',
      family: 'Lovelace',
      emails: [{ address: 'ada@a.example' }],
      positions: [{ title: 'Fellow', institution: 'Acme' }],
      connectedOn: { value: '2024-01-15' },
    })
  })
})

describe('Google Contacts', () => {
  test('an address that mail left behind, with neither name nor label, is called by itself and says so', () => {
    const text = [
      'First Name,Middle Name,Last Name,File As,Labels,E-mail 1 - Label,E-mail 1 - Value',
      ',,,,* other,* ,ada@a.example',
    ].join('\n')
    const [record] = recordsOfFile('contacts', bytesOf(text))
    expect(record).toMatchObject({
      draft: { name: 'ada@a.example', origin: 'Google Contacts' },
      warnings: [{ code: 'name-borrowed', line: 2 }],
    })
    expect(record && 'draft' in record && record.draft.emails).toEqual([
      { address: 'ada@a.example', preferred: true },
    ])
  })

  test('several values in a cell, labels in columns of their own, people known only by an address', () => {
    const [okonkwo, other, library] = fixture('google-contacts', 'present.csv')
    expect(okonkwo).toMatchObject({
      draft: {
        name: 'Miriam Adaeze Okonkwo',
        prefix: 'Dr.',
        credentials: ['MD'],
        emails: [
          { address: 'm.okonkwo@saguaro.example', label: 'work', preferred: true },
          { address: 'miriam@saguaro.example', label: 'work', preferred: true },
          { address: 'mim@home.example', label: 'home' },
        ],
        phones: [
          { raw: '+1 602-555-0143', e164: '+16025550143', label: 'mobile' },
          { raw: '602 555 0100', label: 'mobile' },
        ],
        profiles: [{ platform: 'bluesky', handle: 'okonkwo.example' }],
        addresses: ['12 Palo Verde Way\nPhoenix, AZ'],
        birthday: '1975-04-15',
        notes: 'Two lines,\none note',
        tags: ['Mentors'],
      },
    })
    expect(other).toMatchObject({
      draft: { name: 'someone@else.example', emails: [{ address: 'someone@else.example' }] },
      warnings: [{ code: 'name-borrowed' }],
    })
    expect(library).toMatchObject({ draft: { name: 'Saguaro Library', roles: ['organisation'] } })
  })

  test('the heading of before 2024', () => {
    expect(draftsOf(fixture('google-contacts', 'former.csv'))).toMatchObject([
      {
        name: 'Lena van der Hart',
        family: 'van der Hart',
        formerNames: ['Visser'],
        birthday: '--02-03',
        tags: ['Neurology'],
        positions: [{ title: 'Researcher', institution: 'UMC' }],
        phones: [{ e164: '+31205550107' }],
      },
    ])
  })
})

describe('Outlook', () => {
  test('parts of an address come together, its title is a form of address, no date is no birthday', () => {
    const [castro, sala] = draftsOf(fixture('outlook-contacts', 'english.csv'))
    expect(castro).toMatchObject({
      name: 'Ramón Castro',
      prefix: 'Dr.',
      credentials: ['MD'],
      positions: [
        { title: 'Attending', institution: 'Hospital del Mar', department: 'Cardiology' },
      ],
      emails: [{ address: 'ramon.castro@mar.example' }, { address: 'r.castro@home.example' }],
      addresses: ['Passeig 25, Barcelona, 08003, Spain', 'Carrer 3, Barcelona, Spain'],
      notes: 'Write in "spring"',
      tags: ['Cardiology', 'Mentors'],
    })
    expect(castro?.phones).toEqual([
      { raw: '+34 93 555 01 02', e164: '+34935550102', label: 'work' },
      { raw: '612 555 010', label: 'mobile' },
    ])
    expect(sala).toMatchObject({ name: 'Nuria Sala' })
    expect(sala).not.toHaveProperty('birthday')
  })

  test('German, with semicolons and in the code page of Windows', () => {
    const headings =
      'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Straße privat;Ort privat;Fax geschäftlich;Telefon geschäftlich;Telefon privat;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;Geburtstag;Notizen;Kategorien'
    const row =
      'Frau;Jürgen;;Groß;;Charité;;Oberärztin;Weg 1;Berlin;10117;Deutschland;;;;+49 30 5550111;;0170 5550112;gross@charite.example;SMTP;3.12.1980;Müde;'
    const bytes = Uint8Array.from(`${headings}\r\n${row}\r\n`, (sign) => sign.charCodeAt(0))
    const records = recordsOfFile('contacts', bytes)
    expect(draftsOf(records)).toMatchObject([
      {
        name: 'Jürgen Groß',
        prefix: 'Frau',
        positions: [{ title: 'Oberärztin', institution: 'Charité' }],
        phones: [
          { e164: '+49305550111', label: 'work' },
          { raw: '0170 5550112', label: 'mobile' },
        ],
        addresses: ['Weg 1, Berlin, 10117, Deutschland'],
        birthday: '1980-12-03',
        notes: 'Müde',
      },
    ])
  })
})

describe('any table', () => {
  const text =
    'Faculty member,Contact,Hospital,What she does,Reach\n' +
    '"Dr. Miriam Okonkwo, MD",m.okonkwo@saguaro.example,Saguaro,Nephrology,+1 602 555 0143\n' +
    'Nuria Sala,nuria@mar.example,Hospital del Mar,Cardiology,+34 93 555 01 04\n'

  test('columns are guessed by heading, else by what stands in them', () => {
    const table = unknownTableIn(text)
    expect(table).toMatchObject({
      headers: ['Faculty member', 'Contact', 'Hospital', 'What she does', 'Reach'],
    })
    const guess = contactsTable.guess(table?.columns ?? [])
    expect(guess).toEqual({
      'Faculty member': 'name',
      Contact: 'email',
      Hospital: 'institution',
      Reach: 'phone',
    })
    expect(table?.samples[3]).toEqual(['Nephrology', 'Cardiology'])
    expect(contactsTable.suffices(guess)).toBe(true)
  })

  test('it is asked about, and read by what the answer is', () => {
    const reading = readImportFile(bytesOf(text), 'faculty.csv')
    expect(reading.outcome).toBe('table')
    const columns = { 'Faculty member': 'name', Contact: 'email', 'What she does': 'department' }
    expect(
      draftsOf(recordsOfFile('contacts', bytesOf(text), { table: { rows: 'contacts', columns } })),
    ).toMatchObject([
      {
        name: 'Dr. Miriam Okonkwo, MD',
        credentials: ['MD'],
        emails: [{ address: 'm.okonkwo@saguaro.example' }],
        positions: [{ department: 'Nephrology' }],
        phones: [],
      },
      { name: 'Nuria Sala' },
    ])
  })

  test('headings that are alike, empty or of the prototype are columns like any other', () => {
    const odd = 'E-mail,E-mail,,__proto__,constructor,Name\na@a.example,b@b.example,x,y,z,Ada\n'
    const table = unknownTableIn(odd)
    expect(table?.headers).toEqual([
      'E-mail',
      'E-mail (2)',
      'Column 3',
      '__proto__',
      'constructor',
      'Name',
    ])
    const columns = JSON.parse('{"E-mail (2)":"email","Name":"name","__proto__":"notes"}')
    const [draft] = draftsOf(
      recordsOfFile('contacts', bytesOf(odd), { table: { rows: 'contacts', columns } }),
    )
    expect(draft).toMatchObject({ name: 'Ada', emails: [{ address: 'b@b.example' }], notes: 'y' })
    expect(({} as Record<string, unknown>).notes).toBeUndefined()
  })

  test.each([
    ['words with a comma', 'Dear colleague,\nTry this - it is good.\n'],
    ['one column', 'Name\nAda\n'],
  ])('%s is no table', (_, words) => {
    expect(readImportFile(bytesOf(words), 'x').outcome).toBe('refused')
  })
})

test.each([
  ['Doe, Jane, MD', { given: 'Jane', family: 'Doe', credentials: ['MD'] }],
  [
    'Jane Q. Doe MD PhD',
    { given: 'Jane', middle: 'Q.', family: 'Doe', credentials: ['MD', 'PhD'] },
  ],
  ['Yo-Yo Ma', { given: 'Yo-Yo', family: 'Ma', credentials: [] }],
  ['Anh Do', { given: 'Anh', family: 'Do', credentials: [] }],
  ['KIM ANH DO', { given: 'KIM', family: 'DO', credentials: [] }],
  ['María de la Cruz', { given: 'María', family: 'de la Cruz' }],
  [
    'Robert "Bob" Smith Jr.',
    { given: 'Robert', family: 'Smith', nickname: 'Bob', credentials: ['Jr.'] },
  ],
  ['Ana Ruiz (she/her)', { given: 'Ana', family: 'Ruiz', pronouns: 'she/her' }],
  ['Lena Hart (née Visser)', { given: 'Lena', family: 'Hart', formerNames: ['Visser'] }],
  ['Prof. Dr. med. Ute Klein', { given: 'Ute', family: 'Klein' }],
  ['김민준', { family: '김', given: '민준', credentials: [] }],
  ['Smith J, Doe A, Tran B', { credentials: [] }],
])('%s is split as a guess', (name, parts) => {
  expect(splitPersonName(name)).toMatchObject(parts)
})

test('dates are read as people of many countries write them, and no more is said than is sure', () => {
  const read = (given: string, order?: 'day-first' | 'month-first') =>
    readLocalDate(given, order)?.value
  expect(
    [
      '15 Jan 2024',
      '15. Januar 2024',
      '15 de ene. de 2024',
      '15 janv. 2024',
      'Jan 15, 2024',
      '15-Jan-24',
      '2024-01-15',
      '15/1/2024',
    ].map((given) => read(given)),
  ).toEqual(Array.from({ length: 8 }, () => '2024-01-15'))
  expect(readLocalDate('2/3/2024', undefined)).toEqual({
    value: '2024',
    precision: 'year',
    given: '2/3/2024',
  })
  expect([read('2/3/2024', 'day-first'), read('2/3/2024', 'month-first')]).toEqual([
    '2024-03-02',
    '2024-02-03',
  ])
  expect(['31 Feb 2024', 'someday', '', '99/99/9999'].map((given) => read(given))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
  expect([
    dateOrder(['1/2/2024', '13/2/2024']),
    dateOrder(['1/13/2024']),
    dateOrder(['1.2.2024']),
  ]).toEqual(['day-first', 'month-first', 'day-first'])
})
