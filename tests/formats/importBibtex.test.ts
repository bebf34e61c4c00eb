import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importBibtex } from '../../src/formats/importBibtex.ts'
import { readImportFile } from '../../src/formats/readImportFile.ts'
import { bibtexPeople } from '../../src/formats/shared/bibtexPeople.ts'
import { latexText } from '../../src/formats/shared/latexText.ts'
import { splitBibtex } from '../../src/formats/shared/splitBibtex.ts'
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
    bibtexPeople(value, 'author').map(({ name, family, given }) => [family ?? name, given])
  expect(names('Ludwig van Beethoven and {Barnes and Noble} and others')).toEqual([
    ['van Beethoven', 'Ludwig'],
    ['Barnes and Noble', undefined],
    ['et al.', undefined],
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

test('macros made of macros are written out up to a length, and told beyond it', () => {
  const doubled = Array.from({ length: 60 }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}`)
  const file = (use: string) =>
    ['@string{m0 = "ten signs."}', ...doubled, `@article{a, title={T}, journal = ${use}}`].join(
      '\n',
    )
  const [small] = read(file('m3'))
  expect(small && 'draft' in small && small.draft.source).toBe('ten signs.'.repeat(8))
  const [large] = read(file('m60'))
  expect(large && 'draft' in large && [large.draft.source, large.warnings]).toEqual([
    'm60',
    [{ code: 'field-too-long', line: 62, excerpt: 'm60' }],
  ])
})

test('what macros come to grows with the file, not with its square', () => {
  const written = (uses: number) => {
    const fields = Array.from({ length: uses }, (_, at) => `f${at} = m # m # m`).join(',\n')
    const text = `@string{m = "${'x'.repeat(20_000)}"}\n@article{a, title={T},\n${fields}}`
    const [entry] = [...splitBibtex(text)]
    const values = [...(entry?.fields.values() ?? [])]
    return { file: text.length, all: values.reduce((sum, { length }) => sum + length, 0) }
  }
  for (const uses of [100, 1000, 10_000]) {
    const { file, all } = written(uses)
    expect(all).toBeLessThan(12 * file + 1_000_000)
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
