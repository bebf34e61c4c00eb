import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/model/resource.ts'
import type {
  ContactSource,
  MentorSources,
  WorkSource,
} from '../../src/planner/mentors/mentorSources.ts'
import { isSpelledSame, mayBeOne, personPrint } from '../../src/planner/mentors/personPrint.ts'
import { proposeMentors } from '../../src/planner/mentors/proposeMentors.ts'

const author = (given: string, family: string, more: Partial<Person> = {}): Person => ({
  name: `${family} ${given}`,
  family,
  given,
  role: 'author',
  ...more,
})

const contact = (id: string, name: string, more: Partial<ContactSource> = {}): ContactSource => ({
  id,
  name,
  print: personPrint({ name }),
  roles: [],
  specialties: [],
  institutions: [],
  doNotContact: false,
  hasWords: false,
  ...more,
})

const nothing: MentorSources = {
  works: [],
  contacts: [],
  authorLinks: [],
  specialties: [],
  ownPlaces: [],
  ownPrints: [],
  dismissed: [],
}

const work = (id: string, ...people: Person[]): WorkSource => ({ id, people })

describe('one person or two', () => {
  test.for([
    ['Chen L', 'Lena Q. Chen', true],
    ['Lena Chen', 'Laura Chen', false],
    ['L.Q. Chen', 'Lena Chen, MD', true],
    ['Élodie Brún', 'Elodie Brun', true],
    ['Chen', 'Lena Chen', false],
    ['Dr. Lena Chen', 'Chen, Lena', true],
    ['Dr. Lena Chen', 'Dora Chen', false],
    ['Smith JA', 'Smith JB', false],
    ['Smith JA', 'John Smith', true],
    ['CHEN AMY', 'Amy Chen', true],
    ['李 娜', '李 娜娜', false],
  ] as const)('%s and %s: %s', ([one, other, same]) => {
    expect(mayBeOne(personPrint({ name: one }), personPrint({ name: other }))).toBe(same)
  })

  test('two ORCIDs are two people, one ORCID is one whatever the name', () => {
    const print = (name: string, orcid: string) => personPrint({ name, orcid })
    const [a, b] = ['0000-0002-1825-0097', 'https://orcid.org/0000-0001-5109-3700']
    expect(mayBeOne(print('Lena Chen', a), print('Lena Chen', b))).toBe(false)
    expect(mayBeOne(print('Lena Chen', a), print('Lena Moore', a))).toBe(true)
  })
})

describe('who could mentor', () => {
  test('an author saved once is no proposal, twice is, with the work it can be added from', () => {
    const once = work('w1', author('Lena', 'Chen'), author('Omar', 'Haddad'))
    expect(proposeMentors({ ...nothing, works: [once] })).toEqual([])
    const here = author('L', 'Chen', { affiliations: ['Lakeside University Hospital, Durham'] })
    const twice = { ...nothing, works: [once, work('w2', author('Ada', 'Moe'), here)] }
    expect(proposeMentors(twice)).toMatchObject([
      {
        name: 'Lena Chen',
        contactId: null,
        reasons: [{ code: 'works', count: 2, last: 1 }],
        workIds: ['w1', 'w2'],
        affiliation: 'Lakeside University Hospital, Durham',
        namedAt: [
          { resourceId: 'w2', place: 1 },
          { resourceId: 'w1', place: 0 },
        ],
      },
    ])
    const [near] = proposeMentors({ ...twice, ownPlaces: ['Lakeside University Hospital'] })
    expect(near?.reasons).toContainEqual({ code: 'place', place: 'Lakeside University Hospital' })
  })

  test('initials that fit two people are neither', () => {
    const works = [
      work('w1', author('Lena', 'Chen')),
      work('w2', author('Laura', 'Chen')),
      work('w3', author('L', 'Chen')),
    ]
    expect(proposeMentors({ ...nothing, works })).toEqual([])
    const contacts = [contact('c', 'Lena Chen')]
    expect(proposeMentors({ ...nothing, works, contacts })).toMatchObject([
      { contactId: 'c', workIds: ['w1'] },
    ])
  })

  test('speakers of a saved talk, co-authors of a contact, contacts of the specialty', () => {
    const sources: MentorSources = {
      ...nothing,
      works: [
        work('talk', { ...author('Ines', 'Roy'), role: 'speaker' }),
        work('paper', author('Omar', 'Haddad'), author('Ada', 'Moe')),
      ],
      contacts: [contact('moe', 'Ada Moe'), contact('kay', 'Kim Kay', { specialties: ['card'] })],
      specialties: ['card'],
    }
    const found = proposeMentors(sources).map(({ name, reasons }) => [name, reasons])
    expect(Object.fromEntries(found)).toEqual({
      'Ines Roy': [{ code: 'talks', count: 1 }],
      'Omar Haddad': [
        { code: 'works', count: 1, last: 0 },
        { code: 'co-author', with: ['Ada Moe'], count: 1 },
      ],
      'Ada Moe': [{ code: 'works', count: 1, last: 1 }],
      'Kim Kay': [{ code: 'specialty', specialties: ['card'] }],
    })
  })

  test('a mentor is marked and stands last; who is not to be contacted is left out', () => {
    const contacts = [
      contact('m', 'Ann Lee', { roles: ['mentor'], specialties: ['card'] }),
      contact('p', 'Zoe Roe', { specialties: ['card'] }),
      contact('n', 'Bo Nay', { specialties: ['card'], doNotContact: true }),
    ]
    const found = proposeMentors({ ...nothing, contacts, specialties: ['card'] })
    expect(found.map(({ name, already }) => [name, already])).toEqual([
      ['Zoe Roe', false],
      ['Ann Lee', true],
    ])
  })

  test('two contacts who may be one author are not guessed between', () => {
    const works = [work('w1', author('L', 'Chen')), work('w2', author('L', 'Chen'))]
    const contacts = [contact('a', 'Lena Chen'), contact('b', 'Laura Chen')]
    expect(proposeMentors({ ...nothing, works, contacts })).toEqual([])
    expect(proposeMentors({ ...nothing, works, contacts: contacts.slice(1) })).toMatchObject([
      { contactId: 'b', workIds: ['w1', 'w2'] },
    ])
  })
})

test('who fits two who are not one another is neither: second names, or two of one spelling on a paper', () => {
  const smiths = ['JA', 'JB', 'J'].flatMap((given) => [
    work(`${given}1`, author(given, 'Smith')),
    work(`${given}2`, author(given, 'Smith')),
  ])
  expect(proposeMentors({ ...nothing, works: smiths }).map(({ workIds }) => workIds)).toEqual([
    ['JA1', 'JA2'],
    ['JB1', 'JB2'],
  ])
  const twins = work('w1', author('Y', 'Wang'), author('Y', 'Wang'))
  expect(proposeMentors({ ...nothing, works: [twins, work('w2', author('Y', 'Wang'))] })).toEqual(
    [],
  )
})

test('a contact linked to a work is its author there, and no other of that name', () => {
  const works = [work('w1', author('Lena Q', 'Chen')), work('w2', author('Lena R', 'Chen'))]
  const authorLinks = [{ contactId: 'c', workId: 'w1' }]
  const sources = { ...nothing, works, contacts: [contact('c', 'Lena Chen')], authorLinks }
  expect(proposeMentors(sources)).toMatchObject([{ contactId: 'c', workIds: ['w1'] }])
})

test('nobody is their own mentor, nor is a society, an office or a place named within another', () => {
  const saved = (name: string, more: Partial<Person> = {}) => [
    work('w1', { name, role: 'author', ...more }),
    work('w2', { name, role: 'author', ...more }),
  ]
  const own = {
    ...nothing,
    works: saved('Iwasaki S'),
    ownPrints: [personPrint({ name: 'Sam Iwasaki' })],
  }
  expect(proposeMentors(own)).toEqual([])
  for (const name of [
    'American Heart Association',
    'Quiet Alarm ICU',
    'Assembly for Stroke Care',
  ]) {
    expect(proposeMentors({ ...nothing, works: saved(name) })).toEqual([])
  }
  expect(proposeMentors({ ...nothing, works: saved('van Moorselaar RJ') })).toHaveLength(1)
  const office = contact('k', 'Kim Kay', { roles: ['coordinator'], specialties: ['card'] })
  expect(proposeMentors({ ...nothing, contacts: [office], specialties: ['card'] })).toEqual([])
  const [near] = proposeMentors({
    ...nothing,
    works: saved('Lena Chen', { affiliations: ['Brownsville Clinic, Texas'] }),
    ownPlaces: ['Brown'],
  })
  expect(near?.reasons.map(({ code }) => code)).toEqual(['works'])
})

test('initials that were dismissed hide nobody where they may be two', () => {
  const contacts = ['Lena Chen', 'Laura Chen'].map((name) =>
    contact(name, name, { specialties: ['card'] }),
  )
  const sources = {
    ...nothing,
    specialties: ['card'],
    dismissed: [personPrint({ name: 'Chen L' })],
  }
  expect(proposeMentors({ ...sources, contacts })).toHaveLength(2)
  expect(proposeMentors({ ...sources, contacts: contacts.slice(1) })).toEqual([])
})

const people = fc.record({
  given: fc.constantFrom('L', 'Lena', 'Laura', 'Omar', 'O', 'Ada'),
  family: fc.constantFrom('Chen', 'Haddad', 'Moe'),
  role: fc.constantFrom('author' as const, 'speaker' as const, 'editor' as const),
  orcid: fc.option(fc.constantFrom('0000-0002-1825-0097', '0000-0001-5109-3700'), {
    nil: undefined,
  }),
  affiliations: fc.constantFrom('Lakeside Hospital', 'Elsewhere').map((place) => [place]),
})
const sourcesOf = fc
  .record({
    works: fc.array(fc.array(people, { maxLength: 4 }), { maxLength: 8 }),
    names: fc.uniqueArray(fc.constantFrom('Lena Chen', 'Omar Haddad', 'Ada Moe', 'Laura Chen')),
    mentor: fc.boolean(),
    links: fc.array(fc.tuple(fc.nat(3), fc.nat(7)), { maxLength: 4 }),
  })
  .map(
    ({ works, names, mentor, links }): MentorSources => ({
      works: works.map((all, at) =>
        work(
          `w${at}`,
          ...all.map(({ given, family, orcid, ...rest }) =>
            author(given, family, { ...rest, ...(orcid && { orcid }) }),
          ),
        ),
      ),
      contacts: names.map((name, at) =>
        contact(`c${at}`, name, { specialties: ['card'], roles: mentor ? ['mentor'] : [] }),
      ),
      authorLinks: links.map(([one, other]) => ({ contactId: `c${one}`, workId: `w${other}` })),
      specialties: ['card'],
      ownPlaces: ['Lakeside Hospital'],
      ownPrints: [],
      dismissed: [],
    }),
  )

test('the order of what is given changes nothing', () => {
  fc.assert(
    fc.property(sourcesOf, fc.infiniteStream(fc.nat()), (sources, numbers) => {
      const shuffled = <T>(all: readonly T[]): T[] =>
        all
          .map((one) => [Number(numbers.next().value), one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
      const other = {
        ...sources,
        works: shuffled(sources.works),
        contacts: shuffled(sources.contacts),
        authorLinks: shuffled(sources.authorLinks),
      }
      expect(proposeMentors(other)).toEqual(proposeMentors(sources))
    }),
  )
})

test('everybody proposed has a reason, stands once, and does not return once dismissed', () => {
  fc.assert(
    fc.property(sourcesOf, fc.nat(), (sources, which) => {
      const found = proposeMentors(sources)
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
      expect(found.filter(({ reasons }) => reasons.length === 0)).toEqual([])
      const gone = found[which % Math.max(found.length, 1)]
      fc.pre(gone !== undefined)
      const more = [...sources.works, work('new', author(gone.print.given, gone.print.family))]
      const later = proposeMentors({ ...sources, works: more, dismissed: [gone.print] })
      expect(later.filter(({ print }) => isSpelledSame(print, gone.print))).toEqual([])
    }),
  )
})
