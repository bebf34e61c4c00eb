import { describe, expect, test } from 'vitest'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { emptyDraft, type ResourceDraft } from '../../src/model/resource.ts'
import { differences, isSameWork } from '../../src/model/sameWork.ts'

function work(more: Partial<ResourceDraft> = {}): ResourceDraft {
  return {
    ...emptyDraft('paper', 'Night float and the sleep of residents'),
    identifiers: { doi: '10.5555/abc' },
    people: [
      { name: 'Doe, Jane', role: 'author', family: 'Doe', given: 'Jane' },
      { name: 'van der Roe R', role: 'author', family: 'van der Roe', given: 'R' },
    ],
    published: { value: '2020-12', precision: 'month' },
    placeInSource: { volume: '12', issue: '3', pages: '93-99' },
    ...more,
  }
}

describe('what speaks against one work', () => {
  test.each<[string, Partial<ResourceDraft>, string]>([
    ['another title', { title: 'Night float and the sleep of nurses' }, 'title'],
    ['a chapter of the same book', { title: 'Sleep' }, 'title'],
    ['another part', { title: 'Night float and the sleep of residents: part 2' }, 'title'],
    [
      'another surname',
      { people: [{ name: 'Poe, Edgar', role: 'author', family: 'Poe' }] },
      'people',
    ],
    [
      'a particle in common',
      { people: [{ name: 'van der Poe E', role: 'author', family: 'van der Poe' }] },
      'people',
    ],
    ['two years', { published: { value: '2022', precision: 'year' } }, 'year'],
    ['another volume', { placeInSource: { volume: '13' } }, 'volume'],
    ['another issue', { placeInSource: { volume: '12', issue: '4' } }, 'volume'],
    ['other pages', { placeInSource: { pages: '193-9' } }, 'pages'],
    ['pages of a supplement', { placeInSource: { pages: 'S93-S99' } }, 'pages'],
    ['a preprint', { kind: 'preprint' }, 'kind'],
    ['a post', { kind: 'post' }, 'kind'],
    ['another number', { identifiers: { doi: '10.5555/abd' } }, 'identifier'],
    ['an erratum by its type', { publicationTypes: ['Published Erratum'] }, 'notice'],
    ['a retraction by its type', { publicationTypes: ['Retraction of Publication'] }, 'notice'],
  ])('%s', (_, more, difference) => {
    expect(differences(work(), work(more))).toEqual([difference])
    expect(differences(work(more), work())).toEqual([difference])
    expect(isSameWork('doi:10.5555/abc', work(), work(more))).toBe(false)
  })

  test.each([
    'Erratum: Night float and the sleep of residents',
    'Correction to: Night float and the sleep of residents',
    'Retraction notice to “Night float and the sleep of residents”',
    'Expression of Concern: Night float and the sleep of residents',
    'Comment on Night float and the sleep of residents',
    'Author reply: Night float and the sleep of residents',
  ])('%s is a notice', (title) => {
    expect(differences(work(), work({ title }))).toContain('notice')
  })
})

describe('what does not', () => {
  test.each<[string, Partial<ResourceDraft>]>([
    ['what is not said', { people: [], placeInSource: {}, title: '' }],
    ['signs, case and marks', { title: 'NIGHT FLOAT <i>and</i> the sleep-of residents.' }],
    ['a subtitle', { title: 'Night float and the sleep of residents: a randomized trial' }],
    [
      'a retraction told in the title',
      { title: 'RETRACTED: Night float and the sleep of residents' },
    ],
    [
      'the same, as another publisher says it',
      { title: 'Retracted Article: Night float and the sleep of residents' },
    ],
    ['a year apart', { published: { value: '2021', precision: 'year' } }],
    ['pages cut short', { placeInSource: { volume: '12', issue: '03', pages: '93-9' } }],
    ['a supplement to the volume', { placeInSource: { volume: '12 Suppl 1' } }],
    ['an article number beside pages', { placeInSource: { pages: 'e2400512' } }],
    [
      'initials, order and marks of names',
      {
        people: [
          { name: 'R. van der Roe', role: 'author' },
          { name: 'Doe J', role: 'author' },
        ],
      },
    ],
    ['a group for an author', { people: [{ name: 'Sleep Group', role: 'group' }] }],
    ['a review among papers', { kind: 'review' }],
    ['a page of it', { kind: 'page' }],
    ['its original title', { title: '[Nachtdienst und Schlaf].', language: 'ger' }],
    [
      'a book on paper and on the screen',
      { identifiers: { doi: '10.5555/ABC', isbn: '9780000000002' } },
    ],
  ])('%s', (_, more) => {
    const whole = work({ identifiers: { doi: '10.5555/abc', isbn: '9780000000019' } })
    expect(differences(whole, work(more))).toEqual([])
    expect(differences(work(more), whole)).toEqual([])
  })

  test('ISBNs of one book in both lengths, and Greek letters spelt out', () => {
    const book = (isbn: string) => work({ identifiers: { isbn } })
    expect(differences(book('0306406152'), book('9780306406157'))).toEqual([])
    expect(differences(book('0306406152'), book('9780306406164'))).toEqual(['identifier'])
    const greek = work({ title: 'β-blockers & sleep' })
    expect(differences(greek, work({ title: 'Beta-blockers and sleep' }))).toEqual([])
  })

  test('fields the user wrote say nothing of what the source said', () => {
    const mine = { ...work({ title: 'My own words' }), editedFields: ['title'] }
    expect(differences(mine, work())).toEqual([])
  })
})

test('an address needs the same year too; a post is its number, whatever its words', () => {
  const next = work({ published: { value: '2021', precision: 'year' } })
  expect(isSameWork('url:example.org/a', work(), next)).toBe(false)
  expect(isSameWork('url:example.org/a', work(), work())).toBe(true)
  const post = work({ kind: 'post', title: 'Edited since' })
  expect(isSameWork('x:1', post, work({ kind: 'post' }))).toBe(true)
})

test.each([
  ['https://a.org/#/case/1', 'https://a.org/#/case/2', false],
  ['https://a.org/#!/case/1', 'https://a.org/#!/case/2', false],
  ['https://a.org/x#section', 'https://www.a.org/x/', true],
  ['https://a.org/#/', 'https://a.org', true],
  ['https://a.org/#/case/1/', 'https://a.org/#/case/1', true],
])('%s and %s: one address %s', (one, other, isOne) => {
  const keys = [one, other].map((url) => identityKeys({ identifiers: {}, url })[0])
  expect(keys[0] === keys[1]).toBe(isOne)
})
