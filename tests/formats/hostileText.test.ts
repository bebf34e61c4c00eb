import { expect, test } from 'vitest'
import { importers } from '../../src/formats/importers.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { countLines } from '../../src/formats/shared/textLines.ts'
import { bytesOf, draftsOf, recordsOfFile } from './formatFiles.ts'

const long = 100_000

/** Texts that make a backtracking expression or a rescanning loop run for minutes. */
const traps: Readonly<Record<string, string>> = {
  'one long word': `${'a'.repeat(long)}!`,
  'open brackets': '('.repeat(long),
  'deep JSON': `{"format":"plexus","version":1,"records":[${'['.repeat(long)}`,
  'spaces before a dash': `TY${' '.repeat(long)}-`,
  'spaces behind a dash': `TY  -${' '.repeat(long)}x\nTI  -${' '.repeat(long)}x`,
  'line endings alone': '\r\n'.repeat(long),
  'carriage returns': `PMID- 1\nTI  - ${'\r'.repeat(long)}x`,
  'one record without end': `TY  - JOUR\nTI  - T\n${'AU  - A, B\n'.repeat(long)}`,
  'types alone': 'TY  - JOUR\n'.repeat(long),
  'a title of commas': `TY  - JOUR\nTI  - T\nAU  - ${','.repeat(long)}\nDO  - 10.1000/${')'.repeat(long)}\nER  -\n`,
  'a date of digits': `PMID- 1\nTI  - T\nDP  - ${'1 '.repeat(long)}\n`,
  'a serial of digits': `TY  - JOUR\nTI  - T\nSN  - ${'1'.repeat(long)}\nSP  - ${'-'.repeat(long)}\nER  -\n`,
  'stray text': `PMID- 1\nTI  - T\n\n${'word\n'.repeat(long)}`,
  backslashes: `{"format":"plexus","version":1,"records":["${'\\'.repeat(long)}`,
  quotes: `{"format":"plexus","version":1,"records":[${'"'.repeat(long)}`,
  'colons and spaces': `{"format"${' '.repeat(long)}`,
}

// A parser that goes back over what it has read takes minutes: the test's own limit, which no busy machine reaches, tells.
test.each(Object.keys(traps))(
  '%s: every parser comes to the end',
  (name) => {
    const text = traps[name] ?? ''
    for (const importer of importers) {
      importer.recognises(text.slice(0, 65_536))
      for (const record of importer.parse({ name, text }))
        expect(record.raw.line).toBeGreaterThan(0)
    }
  },
  60_000,
)

test('reading twice as much takes about twice as long, not four times', () => {
  const library = (count: number) =>
    bytesOf(
      Array.from(
        { length: count },
        (_, at) => `TY  - JOUR\nTI  - Title ${at}\nAB  - ${'word '.repeat(50)}\nER  - \n`,
      ).join('\n'),
    )
  const timed = (bytes: Uint8Array) => {
    const started = performance.now()
    const reading = readImportFile(bytes, 'x.ris')
    const count = reading.outcome === 'readable' ? [...reading.records].length : 0
    return { count, time: performance.now() - started }
  }
  timed(library(2000))
  const small = timed(library(5000))
  const large = timed(library(20_000))
  expect([small.count, large.count]).toEqual([5000, 20_000])
  expect(large.time).toBeLessThan(small.time * 12 + 200)
})

test('bidirectional and zero-width characters stay as data, control characters go', () => {
  const title = '\u202Egpj.exe \u2066a\u2069 \u200Eb\u200F \u061Cc\u200D\uFEFFd'
  const records = recordsOfFile(
    'resources',
    bytesOf(`TY  - JOUR\nTI  - ${title}\u0007\u0008\u009F\nER  - \n`),
  )
  expect(draftsOf(records)[0]?.title).toBe(title)
})

test('a value longer than the model allows is cut with a warning and whole in the raw record', () => {
  const title = 'x'.repeat(30_000)
  for (const text of [
    `PMID- 1\nTI  - ${title}\nSO  - x\n`,
    `TY  - JOUR\nTI  - ${title}\nER  - \n`,
  ]) {
    const [record] = recordsOfFile('resources', bytesOf(text))
    const draft = record && 'draft' in record ? record : undefined
    expect(draft?.draft.title).toHaveLength(20_000)
    expect(draft?.warnings.map(({ code }) => code)).toEqual(['field-too-long'])
    expect(draft?.raw.text).toContain(title)
  }
})

test('a record of many megabytes is kept within the limits and stops nothing', () => {
  const [record] = recordsOfFile(
    'resources',
    bytesOf(
      `TY  - JOUR\nTI  - T\nAB  - ${'long '.repeat(2_000_000)}\n${'AU  - A, B\n'.repeat(10_000)}ER  - \n`,
    ),
  )
  const read = record && 'draft' in record ? record : undefined
  expect(read?.draft.text).toHaveLength(1_000_000)
  expect(read?.draft.people).toHaveLength(5000)
  expect(read?.raw.text).toHaveLength(1_000_000)
  expect(read?.warnings.map(({ code }) => code)).toEqual(['field-too-long', 'field-too-long'])
})

test.each([
  [
    'a web page',
    '<!DOCTYPE html>\n<html><body><pre>\nTY  - JOUR\nTI  - Sign in\nER  - \n</pre></body></html>',
    'html',
  ],
  ['a page without a doctype', '<html>\nPMID- 1\nTI  - Sign in\n', 'html'],
  ['plain words', 'Dear colleague,\nTry this - it is good.\n', 'not-recognised'],
  ['XML', '<?xml version="1.0"?>\n<PubmedArticleSet></PubmedArticleSet>', 'xml'],
  ['other JSON', '{"items":[]}', 'json'],
  ['a later version', '{"format":"plexus","version":2,"records":[]}', 'newer-version'],
  ['nothing', '', 'empty'],
  ['white space', ' \r\n\t\n', 'empty'],
  ['a PDF', '%PDF-1.7\nTY  - JOUR\nTI  - T\n', 'pdf'],
  ['zero bytes', 'TY  - JOUR\nTI  - a\u0000b\n', 'binary'],
])('%s is refused with the reason', (_, text, code) => {
  const reading = readImportFile(bytesOf(text), 'library.ris')
  expect(reading).toEqual({ outcome: 'refused', code, candidates: [] })
})

test('fields without a number or a type are read as the one format they can be', () => {
  const reading = readImportFile(bytesOf('OWN - NLM\nTI  - T\nDP  - 2020\nJT  - J\n'), 'x')
  expect(reading.outcome === 'readable' && reading.importer.id).toBe('nbib')
})

test('what the user chose comes before the guess', () => {
  const bytes = Uint8Array.from([
    ...bytesOf('TY  - JOUR\nTI  - '),
    0xcf,
    0xf0,
    0xe8,
    0xe2,
    0xe5,
    0xf2,
    ...bytesOf('\nER  - \n'),
  ])
  const titleWith = (encoding?: 'windows-1251') => {
    return draftsOf(recordsOfFile('resources', bytes, { importerId: 'ris', encoding }))[0]?.title
  }
  expect(titleWith()).toBe('Ïðèâåò')
  expect(titleWith('windows-1251')).toBe('Привет')
})

test('lines are counted alike whatever ends them', () => {
  expect(['a\nb', 'a\r\nb\r\n', 'a\rb', 'a\r\r\nb\r\r\n', '', '\n'].map(countLines)).toEqual([
    2, 2, 2, 2, 0, 1,
  ])
})
