import { describe, expect, it } from 'vitest'
import { blankDraft } from '../../src/model/draft.ts'
import { blankExperience, type Experience } from '../../src/model/experience.ts'
import type { Portfolio, PortfolioSection } from '../../src/model/portfolio.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { blankWork, type ScholarlyWork } from '../../src/model/scholarlyWork.ts'
import { authorLines, readAuthors } from '../../src/portfolio/authorList.ts'
import { buildDocument, sectionItems } from '../../src/portfolio/document/buildDocument.ts'
import { dateRange, paragraphsOf } from '../../src/portfolio/document/entryParts.ts'
import type { PortfolioMaterial } from '../../src/portfolio/document/material.ts'
import { yearTables } from '../../src/portfolio/document/yearTables.ts'
import { notYetWorks, workOfResource, workTypeOf } from '../../src/portfolio/ownWorks.ts'
import { currentSeason, seasonsWith } from '../../src/portfolio/seasons.ts'
import { portfolioOf } from '../../src/portfolio/templates.ts'
import { monthsUpTo, YearCounter } from '../../src/portfolio/yearFigures.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'

const at = '2026-11-01T00:00:00.000Z'
const season = currentSeason(seasonsWith(), 'eras-2027')

function experience(id: string, more: Partial<Experience> = {}): Experience {
  return { ...blankExperience(id, at), title: id, type: 'work', ...more }
}

function work(id: string, more: Partial<ScholarlyWork> = {}): ScholarlyWork {
  return { ...blankWork(id, at), title: id, status: 'published', source: 'Stroke', ...more }
}

const material: PortfolioMaterial = {
  details: { names: ['Sam Iwasaki'], headline: 'MD candidate', email: 'sam@example.org' },
  season,
  experiences: [],
  works: [],
  posts: [],
  chats: [],
  resources: new Map(),
  contacts: new Map(),
  letters: [],
  goals: [],
  meetings: [],
  found: new Map(),
  specialtyNames: new Map([['neurology', 'Neurology']]),
  year: new YearCounter(monthsUpTo('2026-11-25')).figures(),
  today: '2026-11-25',
}

function section(more: Partial<PortfolioSection>): PortfolioSection {
  return { id: 's', kind: 'experiences', from: 'all', items: [], ...more }
}

function documentOf(sections: PortfolioSection[], more: Partial<PortfolioMaterial> = {}) {
  const portfolio: Portfolio = {
    ...portfolioOf('cv', season.id, () => 'x'),
    id: 'p',
    createdAt: at,
    changedAt: at,
    sections,
  }
  return buildDocument(portfolio, { ...material, ...more })
}

function leads(document: ReturnType<typeof documentOf>): string[] {
  return document.sections.flatMap(({ entries }) =>
    entries.map(({ lead }) => lead.map(({ text }) => text).join('')),
  )
}

describe('a document', () => {
  const experiences = [
    experience('a', {
      type: 'research',
      picks: [{ season: season.id, starred: false, meaningful: '' }],
    }),
    experience('b', {
      description: 'For the ledger',
      picks: [
        {
          season: season.id,
          starred: true,
          meaningful: 'It mattered',
          description: 'For the form',
        },
      ],
    }),
    experience('c'),
  ]

  it('shows what its sections ask for, the most meaningful of a season first, in its own words', () => {
    expect(leads(documentOf([section({ types: ['research'] })], { experiences }))).toEqual(['a'])
    const chosen = documentOf([section({ from: 'season' })], { experiences })
    expect(leads(chosen)).toEqual(['b Most meaningful.', 'a'])
    expect(chosen.sections[0]?.entries[0]?.paragraphs.flat().map(({ text }) => text)).toEqual([
      'For the form',
      'Why it is most meaningful: ',
      'It mattered',
    ])
  })

  it('leaves out what is unticked and sections with nothing in them, and signs only where it is asked to', () => {
    const document = documentOf(
      [
        section({ items: [{ id: 'b', shared: false }] }),
        section({ id: 't', kind: 'text', text: ' ' }),
        section({ id: 'g', kind: 'goals' }),
      ],
      { experiences },
    )
    expect(leads(document)).toEqual(['a', 'c'])
    expect(document.sections).toHaveLength(1)
    expect(document.owner).toBe('')
    const signed = documentOf([section({ kind: 'details' })])
    expect([signed.owner, ...signed.ownerLines]).toEqual([
      'Sam Iwasaki',
      'MD candidate',
      'sam@example.org',
    ])
  })

  it('keeps works of a project together, and names the further occasions of one', () => {
    const works = [
      work('1', { collection: 'P' }),
      work('2'),
      work('3', {
        collection: 'P',
        type: 'poster',
        status: 'presented',
        events: [
          { name: 'One', place: 'Tucson' },
          { name: 'Two', place: '' },
        ],
      }),
    ]
    const document = documentOf([section({ kind: 'scholarly-work' })], { works })
    const [, second] = document.sections[0]?.entries ?? []
    expect(document.sections[0]?.entries.map(({ key }) => key)).toEqual([
      'scholarlyWorks:1',
      'scholarlyWorks:3',
      'scholarlyWorks:2',
    ])
    expect(second?.paragraphs[0]?.[0]?.text).toBe('Also presented at: Two.')
  })

  it('lists picked resources in the order they were put, and those of a search in its own', () => {
    const resources = ['a', 'b', 'c'].map((id) => ({
      ...resourceFromDraft(emptyDraft('paper', `Paper ${id}`), 0),
      id,
    }))
    const given = { resources: new Map(resources.map((one) => [one.id, one])) }
    const picked = section({
      kind: 'resources',
      from: 'picked',
      items: [
        { id: 'c', shared: true },
        { id: 'gone', shared: true },
        { id: 'a', shared: true },
      ],
    })
    expect(leads(documentOf([picked], given))).toEqual(['Paper c.', 'Paper a.'])
    const searched = section({ kind: 'resources', from: 'search', searchId: 'q' })
    const found = new Map([['q', ['b', 'a']]])
    expect(leads(documentOf([searched], { ...given, found }))).toEqual(['Paper b.', 'Paper a.'])
    expect(sectionItems(searched, { style: 'ama' }, { ...material, ...given }).length).toBe(0)
  })
})

it('says dates no more precisely than they are known', () => {
  const year = { value: '2018', precision: 'year' } as const
  const month = { value: '2023-09', precision: 'month' } as const
  expect(dateRange(month, undefined, true)).toBe('Sep 2023 to present')
  expect(dateRange(year, month, false)).toBe('2018 to Sep 2023')
  expect(dateRange(year, year, false)).toBe('2018')
  expect(dateRange(undefined, month, false)).toBe('until Sep 2023')
  expect(dateRange(undefined, undefined, false)).toBe('')
  expect(paragraphsOf('a\nb\n\n \nc')).toEqual(['a\nb', 'c'])
})

describe('own works', () => {
  const paper = {
    ...resourceFromDraft(
      {
        ...emptyDraft('paper', 'Statins'),
        people: [{ name: 'Iwasaki S', role: 'author', family: 'Iwasaki', given: 'S' }],
        identifiers: { doi: '10.5555/x' },
        publicationTypes: ['Conference paper'],
      },
      0,
    ),
    id: 'r1',
  }

  it('are found by name, and not offered again by paper, DOI or PMID', () => {
    expect(notYetWorks([paper], [], ['Sam Iwasaki'])).toEqual([paper])
    expect(notYetWorks([paper], [], ['Sam Desai'])).toEqual([])
    expect(notYetWorks([paper], [work('w', { resourceId: 'r1' })], ['Sam Iwasaki'])).toEqual([])
    const known = work('w', { identifiers: { doi: '10.5555/x' } })
    expect(notYetWorks([paper], [known], ['Sam Iwasaki'])).toEqual([])
  })

  it('take type and status from what the record says', () => {
    expect(workOfResource(paper)).toMatchObject({
      resourceId: 'r1',
      type: 'oral-presentation',
      status: 'presented',
    })
    expect(workTypeOf({ ...paper, publicationTypes: [] })).toBe('journal-article')
    expect(workTypeOf({ ...paper, kind: 'review', publicationTypes: [] })).toBe('review-article')
    expect(workTypeOf({ ...paper, kind: 'preprint' })).toBe('preprint')
    expect(workTypeOf({ ...paper, kind: 'video', publicationTypes: [] })).toBe('online')
  })

  it('read authors one a line or in a list, and keep the parts of those that were there', () => {
    const before = [
      { name: 'Iwasaki S', role: 'author', family: 'Iwasaki', given: 'Samuel' },
    ] as const
    const read = readAuthors('Iwasaki S, Okonkwo M.\nDesai, Priya', [...before])
    expect(read.map(({ family, given }) => [family, given])).toEqual([
      ['Iwasaki', 'Samuel'],
      ['Okonkwo', 'M'],
      ['Desai', 'Priya'],
    ])
    expect(readAuthors(authorLines(read), read)).toEqual(read)
  })
})

describe('the year', () => {
  it('has twelve months up to today, over the turn of a year', () => {
    expect(monthsUpTo('2026-03-31')).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
      ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ])
  })

  it('counts by month, kind and specialty what is not in the trash', () => {
    const counter = new YearCounter(monthsUpTo('2026-11-25'))
    const saved = (month: string, more: object) =>
      counter.addResource({
        ...resourceFromDraft(emptyDraft('paper', 'x'), 0),
        savedAt: `2026-${month}-02T00:00:00.000Z`,
        ...more,
      })
    saved('11', { specialties: ['neurology'] })
    saved('11', { kind: 'video' })
    saved('10', { specialties: ['neurology'] })
    saved('10', { deletedAt: at })
    counter.addResource({
      ...resourceFromDraft(emptyDraft('paper', 'x'), 0),
      savedAt: '2020-01-01T00:00:00.000Z',
    })
    counter.addDraft({
      ...blankDraft('d', at),
      published: [{ network: 'x', at: '2026-09-01T00:00:00.000Z' }],
    })
    counter.addExperience(experience('e', { from: { value: '2026-09', precision: 'month' } }))
    counter.addWork(work('w', { published: { value: '2026', precision: 'year' } }))
    const tables = yearTables(counter.figures(), material.specialtyNames)
    expect(tables.map(({ rows }) => rows.map((row) => [row[0], ...row.slice(-4)]))).toEqual([
      [
        ['Resources saved', '0', '1', '2', '3'],
        ['Posts', '1', '0', '0', '1'],
        ['Experiences begun', '1', '0', '0', '1'],
      ],
      [
        ['Paper', '0', '1', '1', '2'],
        ['Video', '0', '0', '1', '1'],
      ],
      [['Neurology', '0', '1', '1', '2']],
    ])
    expect(tables[0]?.head.slice(-3)).toEqual(['Oct 26', 'Nov 26', 'Total'])
  })
})
