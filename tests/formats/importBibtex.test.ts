import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importBibtex } from '../../src/formats/importBibtex.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { bibtexPeople } from '../../src/formats/shared/bibtexPeople.ts'
import { latexText } from '../../src/formats/shared/latexText.ts'
import {
  bytesOf,
  draftsOf,
  fixtureText,
  recordsOfFile,
  sharedBytes,
  sharedFiles,
} from './formatFiles.ts'

const read = (text: string) => [...importBibtex.parse({ name: 'x.bib', text })]

test('works as ORCID hands them out become papers with authors, place and identifiers', () => {
  const [paper, poster, preprint] = draftsOf(
    recordsOfFile('resources', bytesOf(fixtureText('bibtex', 'orcidWorks.bib'))),
  )
  expect(paper).toMatchObject({
    kind: 'paper',
    title: 'Why are statins held on admission?',
    source: 'Journal of Ward Teaching',
    placeInSource: { volume: '8', issue: '2', pages: '44-46', publisher: 'Desert Press' },
    published: { value: '2025-05', precision: 'month' },
    identifiers: { doi: '10.5555/desert.2025.1', issn: '1234-5678' },
  })
  expect(paper?.people.map(({ family, given }) => [family, given])).toEqual([
    ['Iwasaki', 'Sam'],
    ['Okonkwo', 'Miriam'],
    ['Santoro', 'R.'],
  ])
  expect(poster).toMatchObject({
    title: 'Teaching the NIHSS with one drawing',
    source: 'Desert Neuro 2024',
    published: { value: '2024-10' },
    publicationTypes: ['Conference paper'],
    people: [{ family: 'Iwasaki' }, { name: 'Desert Stroke Group', role: 'group' }],
  })
  expect(preprint).toMatchObject({
    kind: 'preprint',
    title: 'Günther & Østby: étude on β-blockers',
    identifiers: { arxiv: '2305.12345' },
    people: [
      { family: 'van der Berg', given: 'Anna' },
      { family: 'Muñoz', given: 'José' },
      { family: 'King', given: 'Martin', suffix: 'Jr' },
    ],
  })
})

test('a damaged file keeps the good entries and says where the others are', () => {
  const records = read(fixtureText('bibtex', 'damaged.bib'))
  const told = records.map((record) =>
    'draft' in record
      ? [record.draft.title, ...record.warnings.map(({ code }) => code)]
      : [record.problem.code, record.problem.line],
  )
  expect(told).toEqual([
    ['Kept', 'bad-identifier'],
    ['cut-off-record', 12],
    ['In round brackets', 'bad-date'],
    ['missing-title', 21],
  ])
  expect(draftsOf(records)[0]).toMatchObject({
    source: 'Journal of Ward Teaching Supplement',
    published: { value: '2020-05' },
  })
})

describe('LaTeX', () => {
  test.each([
    ['{\\"o}{\\\'e}\\`a\\^{\\i}\\~n\\c{c}\\v{s}\\H{o}\\r a', 'öéàîñçšőå'],
    ['\\ss \\o{} \\L{}\\aa', 'ßø Łå'],
    ['\\textit{In vivo} \\emph{and} {\\bf bold}', 'In vivo and bold'],
    ['100\\% \\& more~than $p<0.05$', '100% & more than p<0.05'],
    ["a -- b --- c ``quoted''", 'a – b — c “quoted”'],
    ['\\href{http://x}{words} and \\unknown{kept}', 'words and kept'],
    ['two\n  lines', 'two lines'],
    ['\\', '\\'],
  ])('%s', (given, expected) => {
    expect(latexText(given)).toBe(expected)
  })
})

test('names are parted outside braces and read in every order', () => {
  const names = (value: string) =>
    bibtexPeople(value, 'author').map(({ name, family, given, role }) => [
      role === 'group' ? name : family,
      given,
    ])
  expect(names('Ludwig van Beethoven and {Barnes and Noble} and others')).toEqual([
    ['van Beethoven', 'Ludwig'],
    ['Barnes and Noble', undefined],
  ])
  expect(names('Okonkwo MA\nand  Anders And')).toEqual([
    ['Okonkwo', 'MA'],
    ['And', 'Anders'],
  ])
})

test('anything at all is read to its end, and entries keep their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, two) => {
      const text = `@article{a, title={${one}}}\n@book(b, title="${two}")\n`
      for (const record of read(text)) expect(record.raw.line).toBeGreaterThan(0)
      expect(() => latexText(one + two)).not.toThrow()
    }),
  )
  for (const trap of [
    '@a{'.repeat(50_000),
    `@article{x, a = ${'{'.repeat(100_000)}`,
    `@article{x, t = ${'#'.repeat(100_000)}`,
    '\\'.repeat(100_000),
  ]) {
    expect(read(trap).length).toBeLessThanOrEqual(50_000)
    expect(latexText(trap).length).toBeLessThanOrEqual(trap.length)
  }
})

const samples = sharedFiles('samples/bibtex').filter((path) => path.endsWith('.bib'))

test.skipIf(samples.length === 0)(
  'nine in ten of the real entries are read, and no file throws',
  () => {
    const records = samples.flatMap((path) => {
      const reading = readImportFile(sharedBytes('samples/bibtex', path), path, {
        importerId: 'bibtex',
      })
      return reading.outcome === 'readable' ? [...(reading.records as Iterable<object>)] : []
    })
    const bad = records.filter((record) => 'problem' in record).length
    const good = records.length - bad
    process.stdout.write(
      `samples/bibtex: ${samples.length} files, ${good} entries read, ${bad} not\n`,
    )
    expect(good).toBeGreaterThan(bad * 9)
  },
)
