import { expect, test } from 'vitest'
import { importRis } from '../../src/formats/importRis.ts'
import { fixtureText } from './formatFiles.ts'

function read(text: string) {
  return [...importRis.parse({ name: 'x.ris', text })]
}

function draftOf(text: string) {
  const [record] = read(text)
  return record && 'draft' in record ? record.draft : undefined
}

const records = read(fixtureText('ris', 'databases.ris'))

test('a record with every oddity gives all it says', () => {
  const [first] = records
  expect(first && 'draft' in first && first.draft).toEqual({
    kind: 'review',
    title: 'Sleep in invented residents',
    people: [
      { name: 'Aldana, Rosa M', role: 'author', family: 'Aldana', given: 'Rosa M' },
      { name: 'Voss, Tomas, Jr.', role: 'author', family: 'Voss', given: 'Tomas', suffix: 'Jr.' },
      { name: 'World Association of Nobody', role: 'group' },
      { name: 'Kestrel, Una', role: 'editor', family: 'Kestrel', given: 'Una' },
    ],
    source: 'Journal of Invented Sleep',
    placeInSource: { volume: '50', issue: '2', pages: '100-109', abbreviation: 'J Invent Sleep' },
    published: { value: '2020-05-12', precision: 'day' },
    url: 'https://example.org/sleep',
    identifiers: { doi: '10.9100/sleep.2020.1', pmid: '91000020', issn: '9100-0034' },
    text: 'First paragraph of an abstract.\n\nSecond paragraph, set in.',
    mesh: [],
    keywords: ['sleep', 'residents', 'Burnout', 'Fatigue'],
    hashtags: [],
    publicationTypes: ['Review'],
    notices: [],
    notes: 'Ask about this at journal club.',
    origin: 'PubMed',
  })
  expect(first?.raw.text).toContain('L1  - internal-pdf://1234/sleep.pdf')
  expect(first?.raw.text).toContain('ZZ  - a tag nobody knows')
  expect(first?.raw.text).toMatch(/NL {2}- a field behind the end$/)
})

test('headers between records are passed over and values that cannot be used are warned of', () => {
  expect(
    records.map((record) =>
      'draft' in record
        ? [record.raw.line, record.draft.kind, ...record.warnings.map(({ code }) => code)]
        : record.problem.code,
    ),
  ).toEqual([
    [4, 'review'],
    [36, 'video'],
    [43, 'paper', 'bad-identifier', 'bad-date', 'not-a-web-address'],
    [48, 'post'],
  ])
  const [, video, unopenable, last] = records.map((record) => 'draft' in record && record.draft)
  expect(video).toMatchObject({ published: { value: '2013-04-18', given: '2013/04/18/Spring' } })
  expect(unopenable).not.toHaveProperty('url')
  expect(last).toMatchObject({ published: { value: '2018-09-15', precision: 'day' } })
})

test.each([
  ['JOUR', 'paper'],
  ['RPRT', 'paper'],
  ['THES', 'paper'],
  ['CONF', 'paper'],
  ['UNPB', 'preprint'],
  ['STAND', 'guideline'],
  ['VIDEO', 'video'],
  ['SOUND', 'podcast'],
  ['BLOG', 'post'],
  ['ELEC', 'page'],
  ['WEB', 'page'],
  ['COMP', 'tool'],
  ['SLIDE', 'course'],
  ['GEN', 'page'],
  ['NONSENSE', 'page'],
])('a %s is a %s', (type, kind) => {
  expect(draftOf(`TY  - ${type}\nTI  - T\nER  - \n`)?.kind).toBe(kind)
})

test('an accession number is a PubMed number only where the record says so', () => {
  expect(draftOf('TY  - JOUR\nTI  - T\nAN  - 123\nER  -')?.identifiers).toEqual({})
  expect(draftOf('TY  - JOUR\nTI  - T\nID  - 123\nER  -')?.identifiers).toEqual({})
  expect(draftOf('TY  - JOUR\nTI  - T\nDB  - Medline\nAN  - 123\nER  -')?.identifiers).toEqual({
    pmid: '123',
  })
  expect(
    draftOf('TY  - JOUR\nTI  - T\nU1  - 123[pmid]\nU2  - PMC9[pmcid]\nER  -')?.identifiers,
  ).toEqual({
    pmid: '123',
    pmcid: 'PMC9',
  })
})

test('a wrapped line that begins with capitals and a dash is not taken for a field', () => {
  expect(draftOf('TY  - JOUR\nTI  - T\nAB  - Given\nIV - twice daily\nER  -')?.text).toBe(
    'Given\nIV - twice daily',
  )
})

test('a last record without an end is read, unless the file breaks off where others have theirs', () => {
  expect(read('TY  - JOUR\nTI  - Only one')).toMatchObject([{ draft: { title: 'Only one' } }])
  const cut = read('TY  - JOUR\nTI  - One\nER  - \n\nTY  - JOUR\nTI  - Tw')
  expect(
    cut.map((record) => ('problem' in record ? record.problem.code : record.draft.title)),
  ).toEqual(['One', 'cut-off-record'])
})

test('a custom line cannot bring in what the model or an address field would refuse', () => {
  const text = [
    'TY  - JOUR',
    'TI  - T',
    'U5  - plexus.url = "javascript:alert(1)"',
    'U5  - plexus.status = "done"',
    'U5  - plexus.__proto__ = {"isAdmin":true}',
    'U5  - plexus.tags = ["exam"]',
    'U5  - plexus.kind = not json',
    'ER  - ',
  ].join('\n')
  const draft = draftOf(text)
  expect(draft).toMatchObject({ kind: 'paper', tags: ['exam'] })
  expect(draft).not.toHaveProperty('url')
  expect(draft).not.toHaveProperty('status')
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
})
