import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { contactsTable } from '../../src/formats/importContactsCsv.ts'
import { eventsTable } from '../../src/formats/importEventsTable.ts'
import { resourcesTable } from '../../src/formats/importResourcesTable.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { unknownTableIn } from '../../src/formats/shared/unknownTable.ts'
import { likelyRows } from '../../src/formats/tableImporters.ts'
import { caseText, hasCases } from './caseFiles.ts'
import { bytesOf, draftsOf, recordsOfFile } from './formatFiles.ts'

function tableOf(text: string) {
  const table = unknownTableIn(text)
  if (!table) throw new Error('no table')
  return table
}

const guessOf = (text: string) => contactsTable.guess(tableOf(text).columns)

/** A table read by the guess, as people. */
function people(text: string) {
  const table = { rows: 'contacts' as const, columns: guessOf(text) }
  return draftsOf(recordsOfFile('contacts', bytesOf(text), { table }))
}

const eventsIn = (text: string) =>
  draftsOf(
    recordsOfFile('events', bytesOf(text), {
      table: { rows: 'events', columns: eventsTable.guess(tableOf(text).columns) },
    }),
  )

describe('what the rows of a table are', () => {
  test.each([
    ['Name,E-mail\nAna,ana@a.example\n', 'contacts'],
    ['First,Last,Title,Year\nAna,Ruiz,Fellow,2026\n', 'contacts'],
    ['Name,Project,Corridor\nAna,Sepsis,B\n', 'contacts'],
    ['PMID,Title,Authors,Journal/Book\n1,One,"Doe J, Roe R",BMJ\n', 'resources'],
    ['title,abstract\n"One","Two"\n', 'resources'],
    ['Title,Link\nOne,https://a.example/x\n', 'resources'],
    ['Subject,Start Date,Start Time,End Date\nRounds,11/05/2026,9:00 AM,11/05/2026\n', 'events'],
    ['Event,Date,Room\nRounds,5 Nov 2026,B1\n', 'events'],
  ])('%j', (text, rows) => {
    expect(readImportFile(bytesOf(text), 'x.csv')).toMatchObject({ outcome: 'table', likely: rows })
    expect(likelyRows(tableOf(text))).toBe(rows)
  })
})

describe('a column is guessed from its heading and its cells together', () => {
  const guessed = (header: string, ...cells: string[]) =>
    guessOf([`Name,${header}`, ...cells.map((cell) => `Ana Ruiz,"${cell}"`)].join('\n'))[header]

  test.each([
    ['State', undefined, ['MA', 'PA', 'MD', 'NY']],
    ['St', undefined, ['MA', 'PA', 'MD']],
    ['Country', undefined, ['USA', 'UK', 'DE']],
    ['After the name', 'suffix', ['MD', 'PhD', 'MD, MPH']],
    ['Degrees', 'suffix', ['MA', 'MD']],
    ['Added', undefined, ['2026-11-05 09:30', '2026-11-06 10:00']],
    ['Added', undefined, ['11/05/2026', '11/06/2026']],
    ['Seen', undefined, ['1793869200', '1793869300']],
    ['Badge', undefined, ['20261105', '20261106']],
    ['Phone', undefined, ['2026-11-05', '2026-11-06']],
    ['Phone', 'phone', ['6025550143', '6025550144']],
    ['Reach', 'phone', ['(602) 555-0143', '602-555-0144']],
    ['Birth Day', undefined, ['12', '3']],
    ['Birthday', 'birthday', ['4/12/1988', 'March 3, 1990']],
    ['E-mail', undefined, ['yes', 'no']],
    ['E-mail', 'email', ['Ana Ruiz <ana@a.example>', 'b@b.example (work)']],
    ['Position', undefined, ['1', '2']],
  ])('%s as %s: %j', (header, field, cells) => {
    expect(guessed(header, ...cells)).toBe(field)
  })

  test('a start of a calendar is no telephone', () => {
    const text =
      'Subject,Start Date,Start Time\nRounds,11/05/2026,9:00 AM\nClinic,11/06/2026,1:00 PM\n'
    expect(Object.values(guessOf(text))).not.toContain('phone')
  })

  test('an address in columns of its own comes together, by what it is of', () => {
    const text =
      'Name,Home Street,Home City,Home State,Home ZIP,Work City\nAna,1 Elm St,Durham,NC,27701,Raleigh\n'
    expect(people(text)[0]?.addresses).toEqual(['1 Elm St, Durham, NC 27701', 'Raleigh'])
  })
})

describe('where a table begins', () => {
  const rows = 'Name;Email;Notes\nAna Ruiz;ana@a.example;"a; b"\n'
  test.each([
    ['sep=;\n', rows],
    ['\uFEFF"sep=;"\r\n', rows],
    ['sep=|\n', rows.replaceAll(';', '|')],
    ['Contacts of the program\n\nAs of November;;\n', rows],
    ['sep=;\nContacts;;\n', rows],
  ])('behind %j', (above, text) => {
    expect(people(above + text)).toMatchObject([
      { name: 'Ana Ruiz', emails: [{ address: 'ana@a.example' }] },
    ])
  })

  test('the same line above a table of a known program is passed over', () => {
    const text =
      'sep=,\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,,a@a.example,Acme,Fellow,15 Jan 2024\n'
    expect(draftsOf(recordsOfFile('contacts', bytesOf(text)))).toMatchObject([
      { origin: 'LinkedIn' },
    ])
  })
})

test('every address and number in a cell is kept, with the word beside it', () => {
  const [ana, tom, kim] = people(
    [
      'Name,E-mail,Phone',
      'Ana,Ana Ruiz <ana@a.example>,"602 555 0101, ext. 4"',
      'Tom,"tom@a.example; t@b.example (home)","602-555-0101 / 602-555-0102"',
      'Kim,"mailto:kim@a.example?subject=x | k@b.example","089/5550111"',
    ].join('\n'),
  )
  expect(ana).toMatchObject({
    emails: [{ address: 'ana@a.example' }],
    phones: [{ raw: '602 555 0101, ext. 4' }],
  })
  expect(tom?.emails).toEqual([
    { address: 'tom@a.example' },
    { address: 't@b.example', label: 'home' },
  ])
  expect(tom?.phones.map(({ raw }) => raw)).toEqual(['602-555-0101', '602-555-0102'])
  expect(kim?.emails.map(({ address }) => address)).toEqual(['kim@a.example', 'k@b.example'])
  expect(kim?.phones.map(({ raw }) => raw)).toEqual(['089/5550111'])
})

test('events: days and times in columns of their own or in one, whole days to their last', () => {
  const text = [
    'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Location',
    'Rounds,11/05/2026,9:00 AM,11/05/2026,10:30 AM,False,Room 4',
    'Step 2,11/20/2026,12:00:00 AM,11/21/2026,12:00:00 AM,True,',
    'Journal club,11/30/2026,17:00,,,,',
    'Nothing,soon,,,,,',
  ].join('\n')
  const records = recordsOfFile('events', bytesOf(text), {
    table: { rows: 'events', columns: eventsTable.guess(tableOf(text).columns) },
  })
  expect(draftsOf(records)).toMatchObject([
    {
      start: { kind: 'floating', wall: '2026-11-05T09:00:00' },
      end: { wall: '2026-11-05T10:30:00' },
      location: 'Room 4',
    },
    { start: { date: '2026-11-20' }, end: { date: '2026-11-22' } },
    { kind: 'journal-club', start: { wall: '2026-11-30T17:00:00' } },
  ])
  expect(records[3]).toMatchObject({ problem: { code: 'bad-date' } })
  const [again] = eventsIn(text)
  expect(again?.uid).toBe(draftsOf(records)[0]?.uid)
  const [instant, german] = eventsIn(
    'Event,When\nA,2026-11-05T09:00:00-05:00\nB,13/11/2026 14:30\n',
  )
  expect(instant?.start).toEqual({ kind: 'zoned', wall: '2026-11-05T14:00:00', zone: 'UTC' })
  expect(german?.start).toEqual({ kind: 'floating', wall: '2026-11-13T14:30:00' })
})

test('resources: what a database of literature saves as a table', () => {
  const text = [
    'PMID,Title,Authors,Journal/Book,Publication Year,DOI',
    '31415926,Sepsis in <i>adults</i>,"Doe J, Roe RA",Crit Care,2021,10.1000/xyz1',
    ',,,,,10.1000/xyz2',
    ',,"Doe, Jane",,n.d.,',
    ',,,,,',
  ].join('\n')
  const columns = resourcesTable.guess(tableOf(text).columns)
  const records = recordsOfFile('resources', bytesOf(text), {
    table: { rows: 'resources', columns },
  })
  expect(records).toMatchObject([
    {
      draft: {
        kind: 'paper',
        title: 'Sepsis in adults',
        people: [
          { family: 'Doe', given: 'J' },
          { family: 'Roe', given: 'RA' },
        ],
        source: 'Crit Care',
        published: { value: '2021', precision: 'year' },
        identifiers: { pmid: '31415926', doi: '10.1000/xyz1' },
        url: 'https://pubmed.ncbi.nlm.nih.gov/31415926/',
      },
    },
    { draft: { title: 'DOI 10.1000/xyz2' }, warnings: [{ code: 'title-borrowed' }] },
    { draft: { people: [{ family: 'Doe', given: 'Jane' }] } },
  ])
})

describe('what is known for what it is and not read yet', () => {
  const zip = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
  test.each([
    [
      'opml',
      bytesOf(
        '<?xml version="1.0"?>\n<opml version="2.0"><head><title>x</title></head><body/></opml>',
      ),
    ],
    ['feed', bytesOf('<?xml version="1.0"?><!-- <html> --><rss version="2.0"><channel/></rss>')],
    ['feed', bytesOf('<feed xmlns="http://www.w3.org/2005/Atom"></feed>')],
    [
      'bookmarks',
      bytesOf('<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META><TITLE>Bookmarks</TITLE><H1>x</H1>'),
    ],
    ['xml', bytesOf('<?xml version="1.0"?><PubmedArticleSet><head>x</head></PubmedArticleSet>')],
    ['html', bytesOf('<!doctype html><title>Sign in</title>')],
    ['html', bytesOf('<body>Sign in</body>')],
    ['json', bytesOf('[{"type":"article"}]')],
    ['endnote', bytesOf('%0 Journal Article\n%A Doe, Jane\n%T One\n')],
    ['mail', bytesOf('From: a@a.example\nTo: b@b.example\nSubject: x\n\nHello')],
    ['word', bytesOf('{\\rtf1\\ansi Hello}')],
    ['pdf', bytesOf('%PDF-1.7\n')],
    ['packed', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['word', zip('[Content_Types].xml', 'word/document.xml')],
    ['spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['e-book', zip('mimetype', 'META-INF/container.xml')],
    ['archive-without-contacts', zip('data/tweets.js')],
    ['not-recognised', bytesOf('The words <html> and <body> are tags.')],
  ])('%s', (code, bytes) => {
    expect(readImportFile(bytes, 'x')).toMatchObject({ outcome: 'refused', code })
  })
})

describe.skipIf(!hasCases)('cases kept beside the project', () => {
  test('states are no degrees', () => {
    expect(guessOf(caseText('state-column-as-degrees.csv'))).toEqual({
      Name: 'name',
      'E-mail': 'email',
    })
  })

  test('the line that names what parts cells', () => {
    expect(people(caseText('sep-line.csv'))).toMatchObject([
      { name: 'Nadia Okoro', emails: [{ address: 'nadia@example.org' }], notes: 'a; b' },
    ])
  })

  test('several addresses in a cell', () => {
    const found = people(caseText('several-addresses-in-a-cell.csv'))
    expect(found.map(({ emails }) => emails.length)).toEqual([1, 2, 2, 1, 2])
    expect(found.map(({ phones }) => phones.length)).toEqual([1, 2, 2, 0, 0])
    expect(found[3]?.emails).toEqual([{ address: 'bo@example.org', label: 'work' }])
  })

  test("Thunderbird's and Yahoo's address books", () => {
    const read = (file: string) => draftsOf(recordsOfFile('contacts', bytesOf(caseText(file))))
    expect(read('thunderbird.csv')).toMatchObject([
      {
        name: 'Nadia Okoro',
        credentials: [],
        addresses: ['1 Elm St, Apt 2, Durham, NC 27701, USA'],
        birthday: '1988-04-12',
        emails: [{ address: 'nadia@example.org' }, { address: 'n.okoro@example.edu' }],
        positions: [
          { title: 'Fellow', department: 'Cardiology', institution: 'Lakeside Hospital' },
        ],
      },
    ])
    const [nadia] = read('yahoo.csv')
    expect(nadia).toMatchObject({
      origin: 'Yahoo',
      birthday: '1988-04-12',
      positions: [{ title: 'Fellow', institution: 'Lakeside' }],
      emails: [{ address: 'nadia@example.org' }, { address: 'n2@example.org' }],
      addresses: ['1 Elm St, Durham, NC 27701, USA'],
    })
    expect(nadia?.phones.map(({ label }) => label)).toEqual(['home', 'work', 'mobile'])
    expect(nadia).not.toHaveProperty('prefix')
  })
})
