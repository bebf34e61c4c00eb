import { type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importers } from '../../src/formats/importers.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { csvRows } from '../../src/formats/shared/csvRows.ts'
import { openArchive } from '../../src/formats/shared/openArchive.ts'
import { pictureFacts } from '../../src/formats/shared/pictureFacts.ts'
import { bytesOf, draftsOf, fixtureText, recordsOfFile } from './formatFiles.ts'

const heading = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const row = 'Ada,Lovelace,https://www.linkedin.com/in/ada,,Acme,Fellow,15 Jan 2024\n'

/** Texts of growing length that make a backtracking expression or a rescanning loop take the square of the time. */
const traps: Readonly<Record<string, (length: number) => string>> = {
  'a card of one long line': (n) => `BEGIN:VCARD\nFN:${'a;'.repeat(n)}\nEND:VCARD\n`,
  'a card of parameters': (n) => `BEGIN:VCARD\nTEL${';a="b'.repeat(n)}:1\nEND:VCARD\n`,
  'folded without end': (n) => `BEGIN:VCARD\nFN:A\nNOTE:${'\n b'.repeat(n)}`,
  'soft breaks': (n) =>
    `BEGIN:VCARD\nVERSION:2.1\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=\n=3D'.repeat(n)}\nEND:VCARD\n`,
  'cards that never end': (n) => 'BEGIN:VCARD\n'.repeat(n),
  'agents within agents': (n) => `BEGIN:VCARD\n${'AGENT:\nBEGIN:VCARD\n'.repeat(n)}`,
  'white space before a card': (n) => `${' \n'.repeat(n)}BEGIN:VCARD\nFN:A\nEND:VCARD\n`,
  'a name of commas': (n) => `${heading}Ada,"${','.repeat(n)}",,,,,\n`,
  'a name of degrees': (n) => `BEGIN:VCARD\nFN:A B ${'MD '.repeat(n)}\nEND:VCARD\n`,
  'a name of brackets': (n) => `BEGIN:VCARD\nFN:A ${'(née '.repeat(n)}\nEND:VCARD\n`,
  'an address of ats': (n) => `${heading}A,B,,${'@'.repeat(n)},,,\n`,
  'a telephone of pluses': (n) => `BEGIN:VCARD\nFN:A\nTEL:${'+1 '.repeat(n)}\nEND:VCARD\n`,
  'a date of digits': (n) => `${heading}A,B,,,,,${'1 '.repeat(n)}\n`,
  'quotes that never close': (n) => `${heading}${'A,"b\n'.repeat(n)}`,
  'one quote in all of it': (n) => `${heading}${row}A,"${row.repeat(n / 8)}`,
  'a web address of slashes': (n) => `${heading}A,B,https://x.example${'/'.repeat(n)},,,,\n`,
}

test.each(Object.keys(traps))(
  '%s: twice as much takes no more than about twice as long',
  (name) => {
    const timed = (length: number) => {
      const text = traps[name]?.(length) ?? ''
      const started = performance.now()
      for (const importer of importers) {
        importer.recognises(text.slice(0, 65_536))
        for (const record of importer.parse({ name, text })) void record
      }
      return performance.now() - started
    }
    timed(2_000)
    const small = timed(16_000)
    const large = timed(64_000)
    expect(large).toBeLessThan(small * 10 + 1_000)
  },
)

test('a quote that is never closed costs its line; a row of a million cells costs that row', () => {
  const unclosed = recordsOfFile(
    'contacts',
    bytesOf(`${heading}${row}Bob,"Hope,,,,,\n${row}${row}`),
  )
  expect(
    unclosed.map((record) => ('problem' in record ? record.problem : record.raw.line)),
  ).toEqual([2, { code: 'unclosed-quote', line: 3, excerpt: 'Bob,"Hope,,,,,' }, 4, 5])
  const wide = recordsOfFile(
    'contacts',
    bytesOf(`${heading}${row}${','.repeat(1_000_000)}x\n${row}`),
  )
  expect(
    wide.map((record) => ('problem' in record ? record.problem.code : record.raw.line)),
  ).toEqual([2, 'too-many-columns', 4])
})

test('a row longer than any window is whole, and lines are counted through it', () => {
  const note = `${'long '.repeat(500_000)}\nend`
  const rows = [...csvRows(`a,b\n1,"${note}"\n3,4\n`, ',')]
  expect(rows.map((each) => ('cells' in each ? each.cells.length : each.problem))).toEqual([
    2, 2, 2,
  ])
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
})

const connections = bytesOf(fixtureText('linkedin-connections', 'withNotes.csv'))
const zipped = (files: Zippable) => zipSync(files, { level: 6 })

test('of a LinkedIn export the connections are read, and what else lies there is said', () => {
  const archive = zipped({
    'messages.csv': bytesOf('a,b\n'),
    'Basic_LinkedInDataExport/Connections.csv': connections,
    'Jobs/Saved Jobs.csv': bytesOf('a,b\n'),
  })
  const reading = readImportFile(archive, 'export.zip')
  expect(reading).toMatchObject({
    outcome: 'readable',
    importer: { id: 'linkedin-connections' },
    within: {
      entry: 'Basic_LinkedInDataExport/Connections.csv',
      left: ['messages.csv', 'Jobs/Saved Jobs.csv'],
      leftCount: 2,
    },
  })
  expect(draftsOf(recordsOfFile('contacts', archive))).toHaveLength(6)
})

test('without sizes in its headers an archive is read as well, as programs that stream write it', () => {
  // Bit 3 of the flags: sizes stand behind the data (APPNOTE 4.4.4); here they are taken out of the header.
  const archive = zipped({ 'Connections.csv': connections })
  const view = new DataView(archive.buffer, archive.byteOffset)
  const sizes = [view.getUint32(14, true), view.getUint32(18, true), view.getUint32(22, true)]
  const data = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  view.setUint16(6, view.getUint16(6, true) | 8, true)
  for (const at of [14, 18, 22]) view.setUint32(at, 0, true)
  const descriptor = new Uint8Array(16)
  const words = new DataView(descriptor.buffer)
  ;[0x08074b50, ...sizes].forEach((word, at) => {
    words.setUint32(at * 4, word, true)
  })
  const end = data + (sizes[1] ?? 0)
  const streamed = new Uint8Array([...archive.slice(0, end), ...descriptor, ...archive.slice(end)])
  expect(draftsOf(recordsOfFile('contacts', streamed))).toHaveLength(6)
})

test.each([
  '../Connections.csv',
  '/Connections.csv',
  'C:\\Connections.csv',
  '..\\Connections.csv',
  'a\u0000/Connections.csv',
])('a name like %j is never chosen', (name) => {
  expect(openArchive(zipped({ [name]: connections }))).toEqual({
    outcome: 'refused',
    code: 'archive-without-contacts',
  })
})

test('an archive within an archive is not opened, one with nothing to import is told', () => {
  const inner = zipped({ 'Connections.csv': connections })
  for (const files of [{ 'inner.zip': inner }, { 'messages.csv': bytesOf('a,b\n') }]) {
    expect(readImportFile(zipped(files), 'x.zip')).toEqual({
      outcome: 'refused',
      code: 'archive-without-contacts',
      candidates: [],
    })
  }
})

test('what unpacks a hundredfold, beyond 50 MB, or into 20,000 files is stopped', () => {
  const bomb = zipped({ 'Connections.csv': new Uint8Array(30_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(openArchive(bomb)).toEqual({ outcome: 'refused', code: 'archive-too-large' })
  const noise = Uint8Array.from({ length: 51_000_000 }, (_, at) => (at * 2_654_435_761) >>> 13)
  const large = zipSync({ 'Connections.csv': noise }, { level: 0 })
  expect(openArchive(large)).toEqual({ outcome: 'refused', code: 'archive-too-large' })
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`f${at}`, new Uint8Array()])),
    { level: 0 },
  )
  expect(openArchive(many)).toEqual({ outcome: 'refused', code: 'archive-too-large' })
}, 60_000)

test('cut at any place an archive is read or refused, and never throws', () => {
  const archive = zipped({ 'a.csv': bytesOf('a,b\n'), 'Connections.csv': connections })
  for (let cut = 0; cut <= 40; cut += 1) {
    const part = archive.slice(0, Math.floor((archive.length * cut) / 40))
    expect(['readable', 'refused']).toContain(readImportFile(part, 'x.zip').outcome)
  }
  const damaged = archive.slice()
  for (let at = 120; at < 200; at += 3) damaged[at] = 0xff
  expect(['readable', 'refused', 'table']).toContain(readImportFile(damaged, 'x.zip').outcome)
})

test('the sizes an archive states are not believed', () => {
  const archive = zipped({ 'Connections.csv': new Uint8Array(30_000_000) })
  new DataView(archive.buffer, archive.byteOffset).setUint32(22, 10, true)
  expect(openArchive(archive)).toMatchObject({ outcome: 'refused' })
})

test('a picture is judged by its header before anything decodes it', () => {
  const png = (width: number, height: number) => {
    const octets = new Uint8Array(40)
    octets.set([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ])
    new DataView(octets.buffer).setUint32(16, width)
    new DataView(octets.buffer).setUint32(20, height)
    return octets
  }
  const jpeg = Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0x01, 0x00, 0x02, 0x00, 3, 1, 0x22, 0,
    0,
  ])
  expect(pictureFacts(png(640, 480))).toEqual({ mediaType: 'image/png', width: 640, height: 480 })
  expect(pictureFacts(jpeg)).toEqual({ mediaType: 'image/jpeg', width: 512, height: 256 })
  expect(pictureFacts(png(30_000, 30_000))).toBeUndefined()
  expect(pictureFacts(png(10_001, 1))).toBeUndefined()
  expect(pictureFacts(png(9_000, 9_000))).toBeUndefined()
  expect(pictureFacts(png(0, 10))).toBeUndefined()
  expect(pictureFacts(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))).toBeUndefined()
  expect(pictureFacts(jpeg.slice(0, 9))).toBeUndefined()
})
