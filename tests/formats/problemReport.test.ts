import { expect, test } from 'vitest'
import { problemReport, type UnreadableRecord } from '../../src/formats/problemReport.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { bytesOf, draftsOf, fixtureFiles, fixtureText, recordsOfFile } from './formatFiles.ts'

function unreadableIn(text: string): UnreadableRecord[] {
  return recordsOfFile('resources', bytesOf(text)).filter((record) => 'problem' in record)
}

test('the records that could not be read stand as they stood and read again once mended', () => {
  // Without a number or a source there is nothing to name those without a title by.
  const nameless = fixtureText('nbib', 'damaged.nbib')
    .replace(/^PMID- 910000(12|14)$/gm, 'PMID- none$1')
    .replace('SO  - J Invent Med. 2020;2:2.', 'OWN - NLM')
  const problems = unreadableIn(nameless)
  const report = problemReport('search.nbib', 'nbib', problems)
  expect(report.fileName).toBe('search-unreadable.nbib')
  expect(problems.map(({ problem }) => problem.code)).toEqual(['missing-title', 'cut-off-record'])
  const mended = report.text.replaceAll('AB  - ', 'TI  - ').replaceAll('PMID- none', 'PMID- 910000')
  const drafts = draftsOf(recordsOfFile('resources', bytesOf(mended)))
  expect(drafts.map(({ title }) => title)).toEqual([
    'This record has no title at all.',
    'This one was cut off in the mid',
  ])
})

test('unreadable records of our own format are a file of our own format again', () => {
  const library = fixtureFiles.find(({ name }) => name === 'library.json')
  const text = new TextDecoder().decode(library?.bytes).replaceAll('"status":"', '"status":"un')
  const problems = unreadableIn(text)
  expect(problems).toHaveLength(2)
  const report = problemReport('library', 'plexus-json', problems)
  expect(report.fileName).toBe('library-unreadable')
  const mended = readImportFile(bytesOf(report.text.replaceAll('"status":"un', '"status":"')), 'x')
  expect(
    mended.outcome === 'readable' && [...mended.records].map((record) => 'draft' in record),
  ).toEqual([true, true])
})

test('rows of a table stand below its heading again', () => {
  const opening = fixtureText('linkedin-connections', 'german.csv')
  const text = `${opening},,,,,,1. Mai 2020\n`
  const problems = recordsOfFile('contacts', bytesOf(text)).filter((record) => 'problem' in record)
  expect(problems).toHaveLength(1)
  const report = problemReport('Connections.csv', 'linkedin-connections', problems, text)
  const mended = report.text.replace(',,,,', 'Ada,Lovelace,,,')
  expect(draftsOf(recordsOfFile('contacts', bytesOf(mended)))).toMatchObject([
    { name: 'Ada Lovelace', connectedOn: { value: '2020-05-01' } },
  ])
})
