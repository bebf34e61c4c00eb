import { expect, test } from 'vitest'
import { emptyDraft, type Person } from '../../src/model/resource.ts'
import { formatReference } from '../../src/portfolio/references/formatReference.ts'
import { plainReference, referenceOfResource } from '../../src/portfolio/references/reference.ts'

function cited(resource: Parameters<typeof referenceOfResource>[0]): string {
  return plainReference(formatReference(referenceOfResource(resource), 'ama'))
}

function author(family: string, given: string): Person {
  return { name: `${family}, ${given}`, role: 'author', family, given }
}

const paper = {
  ...emptyDraft('paper', 'Sleep in invented residents.'),
  people: [author('Aldana', 'Rosa M'), author('Voss', 'Tomas-Jan')],
  source: 'Journal of Invented Sleep',
  placeInSource: { abbreviation: 'J Invent Sleep', volume: '50', issue: '2', pages: '100-109' },
  published: { value: '2020-05-12', precision: 'day' as const },
  identifiers: { doi: '10.9100/sleep.2020.1', pmid: '91000020' },
}

test('a paper is cited with its authors, abbreviated journal, place and DOI', () => {
  expect(cited(paper)).toBe(
    'Aldana RM, Voss TJ. Sleep in invented residents. J Invent Sleep. 2020;50(2):100-109. doi:10.9100/sleep.2020.1',
  )
})

test('six authors are all named; of seven the first three, then et al', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => author(name, 'X'))
  expect(cited({ ...paper, people: many.slice(0, 6) })).toMatch(/^A X, B X, C X, D X, E X, F X\. /)
  expect(cited({ ...paper, people: many })).toMatch(/^A X, B X, C X, et al\. /)
})

test('editors are not authors, groups keep their name, suffixes and initials given as such stay', () => {
  const people: Person[] = [
    { name: 'King ML Jr', role: 'author', family: 'King', given: 'ML', suffix: 'Jr.' },
    { name: 'WALK Study Group', role: 'group' },
    { name: 'Kestrel, U', role: 'editor', family: 'Kestrel', given: 'U' },
  ]
  expect(cited({ ...paper, people })).toMatch(/^King ML Jr; WALK Study Group\. Sleep/)
})

test('what a paper lacks leaves no stray mark behind', () => {
  const bare = { ...emptyDraft('paper', 'Why?'), source: 'J Invent', identifiers: { pmid: '9' } }
  expect(cited(bare)).toBe('Why? J Invent. PMID: 9')
  expect(cited(emptyDraft('paper', 'Only a title'))).toBe('Only a title.')
  const noIssue = { ...paper, placeInSource: { volume: '3' }, identifiers: {} }
  expect(cited(noIssue)).toContain('Journal of Invented Sleep. 2020;3.')
})

test('a preprint says when it was posted', () => {
  expect(
    cited({ ...paper, kind: 'preprint', source: 'medRxiv', placeInSource: undefined }),
  ).toContain('medRxiv. Preprint posted online May 12, 2020. doi:')
})

test('a post is cited by its handle, network, day, day of access and address', () => {
  const post = {
    ...emptyDraft('post', 'Five signs on one X-ray'),
    platform: 'bluesky' as const,
    handle: 'lena.example',
    published: { value: '2026-03-14T21:00:00Z', precision: 'instant' as const },
    url: 'https://example.org/post/1',
    savedAt: '2026-03-15T08:00:00.000Z',
  }
  expect(cited(post)).toBe(
    '@lena.example. Five signs on one X-ray. Bluesky. March 14, 2026. Accessed March 15, 2026. https://example.org/post/1',
  )
})
