import { describe, expect, test } from 'vitest'
import type { ImportTarget, ParsedRecord } from '../../src/formats/importer.ts'
import { importers } from '../../src/formats/importers.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { decodeText } from '../../src/formats/shared/decodeText.ts'
import { packText } from '../../src/formats/shared/sharePack.ts'
import { contactDraftSchema } from '../../src/model/contact.ts'
import { eventDraftSchema } from '../../src/model/event.ts'
import { emptyDraft, resourceDraftSchema } from '../../src/model/resource.ts'
import { bytesOf, fixtureFiles, fixtureText } from './formatFiles.ts'

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (decoded.outcome === 'refused') throw new Error(`A fixture was refused: ${decoded.code}`)
  return decoded.text
}

test('every importer has an id, a name and an ending of its own, and at least one fixture', () => {
  expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length)
  for (const { id, name, extensions } of importers) {
    expect(name.length).toBeGreaterThan(0)
    expect(extensions.length).toBeGreaterThan(0)
    expect(fixtureFiles.filter(({ importerId }) => importerId === id).length).toBeGreaterThan(0)
  }
  expect(fixtureFiles.length).toBeGreaterThanOrEqual(importers.length)
})

describe.each(fixtureFiles)('$importerId/$name', ({ importerId, name, bytes }) => {
  test('is certain to exactly one importer, whatever its line endings', () => {
    const text = textOf(bytes)
    for (const ending of ['\n', '\r\n', '\r\r\n', '\r']) {
      const again = text.replace(/\r\r\n|\r\n|\n|\r/g, ending)
      const certain = importers.filter((importer) => importer.recognises(again) === 'certain')
      expect(certain.map(({ id }) => id)).toEqual([importerId])
    }
  })

  test('gives the same drafts, lines and problems whatever its line endings', () => {
    const text = textOf(bytes)
    const importer = importers.find(({ id }) => id === importerId)
    const read = (ending: string) =>
      [...(importer?.parse({ name, text: text.replace(/\r\r\n|\r\n|\n|\r/g, ending) }) ?? [])].map(
        (record) => ({
          line: record.raw.line,
          ...('draft' in record
            ? { draft: record.draft, warnings: record.warnings }
            : { problem: record.problem }),
        }),
      )
    const asUnix = read('\n')
    expect(asUnix.length).toBeGreaterThan(0)
    expect(read('\r')).toEqual(asUnix)
    expect(read('\r\r\n')).toEqual(asUnix)
  })

  test('does not throw when cut at fifty places, and a shorter file never holds more', () => {
    let most = 0
    for (let cut = 0; cut <= 50; cut += 1) {
      const decoded = decodeText(bytes.slice(0, Math.floor((bytes.length * cut) / 50)))
      const text = decoded.outcome === 'text' ? decoded.text : ''
      for (const importer of importers) {
        const count = [...importer.parse({ name, text })].length
        expect(count).toBeLessThanOrEqual(50)
        if (importer.id === importerId) most = Math.max(most, count)
      }
    }
    expect(most).toBe(recordsOf(bytes, name).length)
  })

  test('gives drafts the model accepts and excerpts of one short line', () => {
    for (const record of recordsOf(bytes, name)) {
      const accepted = 'problem' in record || schemaOf(importerId).safeParse(record.draft).success
      expect(accepted).toBe(true)
      const problems = 'draft' in record ? record.warnings : [record.problem]
      for (const { excerpt, line } of problems) {
        expect(excerpt).not.toMatch(/[\r\n]/)
        expect(excerpt.length).toBeLessThanOrEqual(200)
        expect(line).toBeGreaterThan(0)
      }
    }
  })
})

const schemas = {
  resources: resourceDraftSchema,
  contacts: contactDraftSchema,
  events: eventDraftSchema,
} as const

function schemaOf(importerId: string) {
  const target = importers.find(({ id }) => id === importerId)?.target
  return target === undefined ? resourceDraftSchema : schemas[target]
}

function recordsOf(bytes: Uint8Array, name: string) {
  const reading = readImportFile(bytes, name)
  if (reading.outcome !== 'readable') throw new Error(`A fixture is not read: ${reading.outcome}`)
  const records: readonly ParsedRecord<ImportTarget>[] = [...reading.records]
  return records
}

test('every importer takes an empty text for a file without records, or says what is missing', () => {
  for (const importer of importers) {
    expect(importer.recognises('')).toBe('no')
    expect(
      [...importer.parse({ name: 'empty', text: '' })].filter((record) => 'draft' in record),
    ).toEqual([])
  }
})

test('every importer reads ten thousand records, their lines growing towards the count of lines', () => {
  const many: Record<string, string> = {
    nbib: Array.from(
      { length: 10_000 },
      (_, at) => `PMID- ${at + 1}\nTI  - Title ${at}\nSO  - x\n`,
    ).join('\n'),
    ris: Array.from({ length: 10_000 }, (_, at) => `TY  - JOUR\nTI  - Title ${at}\nER  - \n`).join(
      '\n',
    ),
    bibtex: Array.from(
      { length: 10_000 },
      (_, at) => `@article{k${at},\n  title = {Title ${at}},\n  year = 2020\n}\n`,
    ).join(''),
    'plexus-json': bigLibrary(10_000),
    'share-pack': packText(
      '2026-11-24T12:00:00.000Z',
      Array.from({ length: 10_000 }, (_, at) => JSON.stringify(emptyDraft('paper', `Title ${at}`))),
    ).join(''),
    vcard: Array.from(
      { length: 10_000 },
      (_, at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${at}\nEND:VCARD\n`,
    ).join(''),
    icalendar: `BEGIN:VCALENDAR\n${Array.from(
      { length: 10_000 },
      (_, at) =>
        `BEGIN:VEVENT\nUID:u-${at}\nDTSTART:20261126T210000Z\nSUMMARY:Chat ${at}\nEND:VEVENT\n`,
    ).join('')}END:VCALENDAR\n`,
    'linkedin-connections': repeated('linkedin-connections', 'withNotes.csv', 10_000),
    'google-contacts': repeated('google-contacts', 'former.csv', 10_000),
    'outlook-contacts': repeated('outlook-contacts', 'english.csv', 10_000),
    'thunderbird-contacts': repeated('thunderbird-contacts', 'addressBook.csv', 10_000),
    'yahoo-contacts': repeated('yahoo-contacts', 'addressBook.csv', 10_000),
    'contacts-csv': repeated('contacts-csv', 'own.csv', 10_000),
  }
  for (const { id } of importers) {
    const reading = readImportFile(bytesOf(many[id] ?? ''), 'many')
    if (reading.outcome !== 'readable') throw new Error(`${id}: ${reading.outcome}`)
    expect(reading.importer.id).toBe(id)
    const records: readonly ParsedRecord<ImportTarget>[] = [...reading.records]
    const lines = records.map(({ raw }) => raw.line)
    expect(records.filter((record) => 'draft' in record)).toHaveLength(10_000)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    const furthest = lines.at(-1) ?? 0
    expect(furthest).toBeLessThanOrEqual(reading.lineCount)
    expect(furthest).toBeGreaterThan(reading.lineCount * 0.99)
  }
}, 300_000)

function bigLibrary(count: number): string {
  const library = fixtureFiles.find(({ name }) => name === 'library.json')
  const [opening = '', first = ''] = textOf(library?.bytes ?? new Uint8Array()).split('\n')
  const record = first.replace(/,$/, '')
  const records = Array.from({ length: count }, (_, at) => record.replace('"r-1"', `"r-${at}"`))
  return `${opening}\n${records.join(',\n')}\n]}\n`
}

/** A table with its first row that many times. */
function repeated(importerId: string, name: string, count: number): string {
  const lines = fixtureText(importerId, name).split('\n')
  const heading = lines.findIndex((line) => line.split(',').length > 5)
  const row = lines[heading + 1] ?? ''
  return [...lines.slice(0, heading + 1), ...Array.from({ length: count }, () => row)].join('\n')
}
