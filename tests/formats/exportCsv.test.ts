import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { exportCsv } from '../../src/formats/exportCsv.ts'
import { type Resource, resourceSchema } from '../../src/model/resource.ts'
import { arbitrarySnapshot } from './arbitraryResource.ts'
import { fixtureText } from './formatFiles.ts'

const [, first = ''] = fixtureText('plexus-json', 'library.json').split('\n')
const paper = resourceSchema.parse(JSON.parse(first.replace(/,$/, '')).resource)

function csvOf(...resources: readonly Resource[]): string {
  const snapshot = { resources, rawRecords: new Map(), exportedAt: '', appVersion: '' }
  return [...exportCsv.write(snapshot)].join('')
}

function tableOf(text: string): string[][] {
  return Papa.parse<string[]>(text.slice(1).trimEnd()).data
}

function cellOf(resource: Resource, heading: string): string | undefined {
  const [headings = [], row = []] = tableOf(csvOf(resource))
  return row[headings.indexOf(heading)]
}

test('the file begins with a byte order mark and every row has a cell for every heading', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, (snapshot) => {
      const text = [...exportCsv.write(snapshot)].join('')
      expect(text.startsWith('\uFEFF"Kind","Title","Authors"')).toBe(true)
      const rows = tableOf(text)
      expect(rows).toHaveLength(snapshot.resources.length + 1)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(new Set(rows[0]).size).toBe(rows[0]?.length)
    }),
    { numRuns: 100 },
  )
})

test.each([
  '=HYPERLINK("https://t?"&A1)',
  '@SUM(1+1)*cmd|A0',
  '+1',
  '-1',
  '\t=1',
  '\n=1',
  ' =1',
  '＝1+1',
  '＋1',
  '"=1',
  "'=1",
  '\u200B=1',
  '\u00A0@x',
  '\uFEFF-1',
])('a cell beginning like %j is made text', (title) => {
  expect(cellOf({ ...paper, title }, 'Title')).toBe(`'${title}`)
})

test('ordinary words, quotes and line breaks are kept as they are', () => {
  for (const title of ['A = B', '12-19', 'He said "no"', 'two\nlines', 'a;b,c']) {
    expect(cellOf({ ...paper, title }, 'Title')).toBe(title)
  }
})

test('lists, identifiers and own fields stand in their columns', () => {
  expect(cellOf(paper, 'PMID')).toBe('91000001')
  expect(cellOf({ ...paper, tags: ['a', 'b'] }, 'Tags')).toBe('a; b')
  expect(cellOf(paper, 'Starred')).toBe('yes')
  expect(
    cellOf({ ...paper, mesh: [{ term: 'Knee', qualifiers: ['surgery'], major: true }] }, 'MeSH'),
  ).toBe('*Knee/surgery')
})
