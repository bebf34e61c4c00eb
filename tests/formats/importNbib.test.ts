import { expect, test } from 'vitest'
import { importNbib } from '../../src/formats/importNbib.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { fixtureText } from './formatFiles.ts'

function read(text: string) {
  return [...importNbib.parse({ name: 'x.nbib', text })]
}

function draftsOf(text: string) {
  return read(text).flatMap((record) => ('draft' in record ? [record.draft] : []))
}

const [article, book, preprint] = draftsOf(fixtureText('nbib', 'everyField.nbib'))

test('authors keep their own affiliations, ORCID and suffix, groups and investigators their role', () => {
  expect(article?.people).toEqual([
    {
      name: 'Aldana, Rosa M',
      role: 'author',
      family: 'Aldana',
      given: 'Rosa M',
      affiliations: [
        'Department of Surgery, Hospital of Nowhere, Nowhere.',
        'School of Medicine, University of Nowhere, Nowhere.',
      ],
      orcid: '0000-0002-1825-0097',
    },
    {
      name: 'Voss, Tomas Jr',
      role: 'author',
      family: 'Voss',
      given: 'Tomas',
      suffix: 'Jr',
      affiliations: ['Department of Physiotherapy, Hospital of Nowhere, Nowhere.'],
    },
    { name: 'WALK Study Group', role: 'group' },
    {
      name: 'Ferro, Ida',
      role: 'contributor',
      family: 'Ferro',
      given: 'Ida',
      affiliations: ['Clinic of Elsewhere, Elsewhere.'],
    },
  ])
})

test('identifiers are canonical, the linking ISSN is chosen, and data banks are not trials', () => {
  expect(article?.identifiers).toEqual({
    pmid: '91000001',
    doi: '10.9100/inv.2016.003',
    pmcid: 'PMC9100001',
    issn: '9100-0018',
    trials: ['NCT09100001'],
  })
  expect(article?.url).toBe('https://pubmed.ncbi.nlm.nih.gov/91000001/')
  expect(article && identityKeys(article).slice(0, 3)).toEqual([
    'doi:10.9100/inv.2016.003',
    'pmid:91000001',
    'pmcid:PMC9100001',
  ])
})

test('title and abstract are unwrapped, place, date, language and types are kept', () => {
  expect(article).toMatchObject({
    kind: 'guideline',
    title:
      'Early mobilisation after elective knee surgery: an invented trial with a title that goes on.',
    source: 'Journal of invented surgery',
    placeInSource: { volume: '12', issue: '3', pages: '123-8', abbreviation: 'J Invent Surg' },
    published: { value: '2016-01', precision: 'month', given: '2016 Jan-Feb' },
    language: 'eng',
    keywords: ['early mobilisation', 'knee'],
    publicationTypes: ['Journal Article', 'Randomized Controlled Trial', 'Practice Guideline'],
    origin: 'PubMed',
  })
  expect(article?.text).toContain(
    'BACKGROUND: Nothing here happened. METHODS: Forty invented people walked early.',
  )
})

test('a star on a heading or on one of its qualifiers makes it a major topic', () => {
  expect(article?.mesh).toEqual([
    { term: 'Early Ambulation', major: true },
    { term: 'Humans' },
    { term: 'Knee', qualifiers: ['surgery', 'physiology'], major: true },
  ])
})

test("retractions, concerns, errata, comments and updates are carried in NLM's words", () => {
  expect(article?.notices.map(({ kind }) => kind)).toEqual([
    'retraction',
    'concern',
    'erratum',
    'comment',
    'update',
  ])
  expect(article?.notices[0]?.text).toBe(
    'Retraction in: J Invent Surg. 2017 Mar;13(3):99. PMID: 91000009',
  )
  const [retracted] = draftsOf('PMID- 1\nTI  - T\nPT  - Retracted Publication\n')
  expect(retracted?.notices).toEqual([{ kind: 'retraction', text: 'Retracted Publication' }])
})

test('a book without an article title has its book title, editor, publisher and season', () => {
  expect(book).toMatchObject({
    kind: 'review',
    title: 'A handbook that was never written',
    people: [{ name: 'Kestrel, Una', role: 'editor', family: 'Kestrel', given: 'Una' }],
    placeInSource: { publisher: 'Nowhere Press' },
    published: { value: '2020', precision: 'year', given: '2020 Spring' },
    identifiers: { pmid: '91000002', isbn: '9789100000017' },
    language: 'ger',
  })
})

test('a preprint has its arXiv number, and the online date when there is no other', () => {
  expect(preprint).toMatchObject({
    kind: 'preprint',
    people: [{ name: 'Mori K', role: 'author', family: 'Mori', given: 'K' }],
    published: { value: '2023-07-04', precision: 'day' },
    identifiers: { arxiv: '2307.01234v2' },
  })
})

test('damaged records are named one by one and the others kept', () => {
  const records = read(fixtureText('nbib', 'damaged.nbib'))
  expect(
    records.map((record) =>
      'draft' in record
        ? [record.draft.title, ...record.warnings.map(({ code, line }) => `${code} ${line}`)]
        : `${record.problem.code} ${record.problem.line}`,
    ),
  ).toEqual([
    ['A first record that is whole.'],
    ['PMID 91000012', 'title-borrowed 6'],
    ['A record whose number and date make no sense.', 'bad-identifier 11', 'bad-date 13'],
    'cut-off-record 16',
  ])
})

test('records without a blank line between them are two, and a blank line within one does not part it', () => {
  expect(draftsOf('PMID- 1\nTI  - One\nPMID- 2\nTI  - Two\n').map(({ title }) => title)).toEqual([
    'One',
    'Two',
  ])
  expect(draftsOf('PMID- 1\nTI  - One\n\nAB  - Text\n\n      goes on\n')).toMatchObject([
    { title: 'One', text: 'Text goes on' },
  ])
})

test("an affiliation before every author, as in older records, is the first author's", () => {
  const [draft] = draftsOf(
    'PMID- 1\nTI  - T\nAD  - Ward 3\nFAU - Mori, Ken\nAU  - Mori K\nAU  - Voss T\n',
  )
  expect(draft?.people.map(({ name, affiliations }) => [name, affiliations])).toEqual([
    ['Mori, Ken', ['Ward 3']],
    ['Voss T', undefined],
  ])
})

test('text outside every record is one problem for each stretch of it', () => {
  const records = read('A note\nof two lines\nPMID- 1\nTI  - T\n')
  expect(
    records.map((record) => ('problem' in record ? record.problem.code : record.draft.title)),
  ).toEqual(['text-outside-record', 'T'])
  expect(records[0]?.raw).toEqual({ text: 'A note\nof two lines', line: 1 })
})
