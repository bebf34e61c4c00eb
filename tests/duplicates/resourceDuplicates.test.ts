import { expect, test } from 'vitest'
import { findResourceDuplicates } from '../../src/duplicates/findResourceDuplicates.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { emptyDraft, type Resource, type ResourceDraft } from '../../src/model/resource.ts'

const title = 'Night float and the sleep of residents'

function resource(id: string, more: Partial<ResourceDraft>): Resource {
  const draft = {
    ...emptyDraft('paper', title),
    people: [{ name: 'Doe, Jane', role: 'author' as const, family: 'Doe', given: 'Jane' }],
    published: { value: '2020', precision: 'year' as const },
    ...more,
  }
  const own = { specialties: [], tags: [], status: 'to-read' as const, starred: false, notes: '' }
  const at = '2026-11-26T00:00:00Z'
  const times = { savedAt: at, changedAt: at, editedFields: [] }
  return { ...draft, ...own, ...times, id, identityKeys: identityKeys(draft) }
}

function offered(one: Partial<ResourceDraft>, other: Partial<ResourceDraft>) {
  return findResourceDuplicates([resource('a', one), resource('b', other)], new Set())[0]?.level
}

test.each<[string, Partial<ResourceDraft>, Partial<ResourceDraft>]>([
  [
    'editions',
    { identifiers: { isbn: '9780000000002' } },
    { identifiers: { isbn: '9780000000019' } },
  ],
  [
    'editions whose numbers differ in the last figure alone',
    { identifiers: { isbn: '978-0-00-000000-1' } },
    { identifiers: { isbn: '9780000000002' } },
  ],
  [
    'editions of ten figures',
    { identifiers: { isbn: '000000000X' } },
    { identifiers: { isbn: '0000000001' } },
  ],
  [
    'an edition of ten figures and another of thirteen',
    { identifiers: { isbn: '0306406152' } },
    { identifiers: { isbn: '9780306406164' } },
  ],
  [
    'editions by their fields',
    { placeInSource: { edition: '2nd ed.' } },
    { placeInSource: { edition: 'Third' } },
  ],
  ['parts in figures', { title: `${title}: part 1` }, { title: `${title}: part 2` }],
  ['parts in Roman figures', { title: `${title} II` }, { title: `${title} III` }],
  [
    'editions in words',
    { title: `${title}, second edition` },
    { title: `${title}, third edition` },
  ],
  ['an erratum by its type', { publicationTypes: ['Published Erratum'] }, {}],
  ['a reply by its title', { title: `Author reply: ${title}` }, { title }],
  ['other pages', { placeInSource: { pages: '1-2' } }, { placeInSource: { pages: '101-102' } }],
  ['a preprint and its paper', { kind: 'preprint' }, {}],
  ['other authors', { people: [{ name: 'Roe, R', role: 'author', family: 'Roe' }] }, {}],
])('%s are not offered', (_, one, other) => {
  expect(offered(one, other)).toBeUndefined()
})

test('what is alike in all, but for a word misspelt or a field left out, is', () => {
  expect(offered({}, { placeInSource: { pages: '1-2' } })).toBe('suggest')
  expect(offered({}, { title: 'Night float and the sleep of residnets' })).toBe('suggest')
})

test.each([
  ['0-306-40615-2', '9780306406157'],
  ['080442957x', '080442957X'],
  ['978-0-306-40615-7', '9780306406157'],
])('%s and %s are one book', (one, other) => {
  expect(offered({ identifiers: { isbn: one } }, { identifiers: { isbn: other } })).toBe('suggest')
})

test('a shared identifier is safe only where nothing speaks against it', () => {
  const identifiers = { doi: '10.5555/a' }
  expect(offered({ identifiers }, { identifiers })).toBe('safe')
  expect(offered({ identifiers }, { identifiers, title: `Erratum: ${title}` })).toBe('suggest')
  expect(offered({ identifiers }, { identifiers, placeInSource: { pages: '9' } })).toBe('safe')
  expect(
    offered(
      { identifiers, placeInSource: { pages: '1' } },
      { identifiers, placeInSource: { pages: '9' } },
    ),
  ).toBe('suggest')
})
