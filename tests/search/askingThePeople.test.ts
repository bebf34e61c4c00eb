import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/model/contact.ts'
import type { ContactRow } from '../../src/model/contactRow.ts'
import { everyone, type PeopleView } from '../../src/model/peopleView.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import { contact } from './arbitraryPeople.ts'

const today = '2026-03-10'
const byHand = ({ nextOn, deletedAt }: ContactRow) => (deletedAt ? undefined : nextOn)

function indexOf(...contacts: Contact[]): ContactIndex {
  const index = new ContactIndex(new Map([['neurology', 'Neurology']]))
  index.setDue({ today, dueOn: byHand })
  index.put(contacts)
  return index
}

function asked(text: string, more: Partial<PeopleView> = {}): PeopleView {
  return { ...everyone, text, ...more }
}

const okonkwo = contact('okonkwo', 'Miriam Okonkwo', {
  family: 'Okonkwo',
  given: 'Miriam',
  prefix: 'Prof.',
  positions: [
    { title: 'Resident', institution: 'Elsewhere', to: { value: '2019', precision: 'year' } },
    { title: 'Associate professor', institution: 'Saguaro Medical Center' },
  ],
  emails: [{ address: 'm.okonkwo@saguaro.example' }],
  specialties: ['neurology'],
  roles: ['mentor', 'letter-writer'],
})
const obrien = contact('obrien', "José Balthazar O'Brien", {
  family: "O'Brien",
  given: 'José',
  middle: 'Balthazar',
  nickname: 'Pepe',
  formerNames: ['Müller'],
  profiles: [{ platform: 'bluesky', handle: 'brainfacts' }],
  met: { where: 'Desert Neuro 2026' },
  notes: 'Sings in the hospital choir',
})

describe('a question to the people', () => {
  const index = indexOf(okonkwo, obrien, contact('other', 'Ada Lindholm'))

  it.each([
    ['prof okonkwo neuro', 'okonkwo'],
    ['okonkow', 'okonkwo'],
    ['miriam okonkow', 'okonkwo'],
    ['okonkwo miriam', 'okonkwo'],
    ['m.okonkwo@saguaro.example', 'okonkwo'],
    ['at:saguaro', 'okonkwo'],
    ['letter writer', 'okonkwo'],
    ['role:letter', 'okonkwo'],
    ['specialty:neuro', 'okonkwo'],
    ['jose', 'obrien'],
    ['obrien', 'obrien'],
    ["o'brien", 'obrien'],
    ['muller', 'obrien'],
    ['pepe', 'obrien'],
    ['jb', 'obrien'],
    ['jb obrien', 'obrien'],
    ['brainfacts', 'obrien'],
    ['met:desert', 'obrien'],
    ['choir', 'obrien'],
  ])('finds by %s only %s', (text, id) => {
    expect(index.view(asked(text)).ids).toEqual([id])
  })

  it('puts a name that begins so above initials', () => {
    const maria = contact('maria', 'Maria Voss', { given: 'Maria', family: 'Voss' })
    const others = Array.from({ length: 40 }, (_, at) => contact(`x${at}`, 'Tomasz Wierzba'))
    const aydin = contact('aydin', 'Mehmet Aydin', { given: 'Mehmet', family: 'Aydin' })
    expect(indexOf(...others, aydin, maria).view(asked('ma')).ids[0]).toBe('maria')
  })

  it('marks the words in the name and the present position', () => {
    const [row] = index.rows(['okonkwo'], 'okon sagu')
    expect(row).toMatchObject({
      nameRanges: [[7, 11]],
      institution: 'Saguaro Medical Center',
      institutionRanges: [[0, 4]],
    })
  })
})

describe('the order of the next follow-up', () => {
  const due = (id: string, nextOn?: string) => contact(id, id, nextOn ? { nextOn } : {})
  const people = [
    due('later', '2026-03-18'),
    due('never'),
    due('week', '2026-03-17'),
    due('today', today),
    due('late', '2026-03-01'),
  ]

  it('comes with its headings, and without words is the usual one', () => {
    const index = indexOf(...people)
    const next = index.people(asked('', { sort: 'next' }))
    expect(next.ids).toEqual(['late', 'today', 'week', 'later', 'never'])
    expect(next.groups).toEqual([
      { group: 'overdue', count: 2 },
      { group: 'this-week', count: 1 },
      { group: 'later', count: 1 },
      { group: 'none', count: 1 },
    ])
    expect(index.people(everyone)).toEqual(next)
    expect(index.people(asked('late')).groups).toBeUndefined()
    expect(index.people(asked('', { sort: 'name' })).groups).toBeUndefined()
  })

  it('follows another day and other rules', () => {
    const index = indexOf(...people)
    index.setDue({ today: '2026-03-17', dueOn: byHand })
    expect(index.people(everyone).groups?.[0]).toEqual({ group: 'overdue', count: 3 })
    index.setDue({ today, dueOn: ({ id }) => (id === 'never' ? today : undefined) })
    expect(index.people(everyone).ids[0]).toBe('never')
    expect(index.facets().due).toEqual({ overdue: 1, 'this-week': 1, none: 4 })
  })

  it('narrows by when it is due, and counts the same', () => {
    const index = indexOf(...people)
    const found = {
      overdue: ['late', 'today'],
      'this-week': ['late', 'today', 'week'],
      none: ['never'],
    }
    for (const [filter, ids] of Object.entries(found)) {
      const view = asked('', { filters: { due: filter as keyof typeof found } })
      expect(index.people(view).ids).toEqual(ids)
      expect(index.count(view)).toBe(ids.length)
      expect(index.facets().due[filter as keyof typeof found]).toBe(ids.length)
    }
  })

  it('looks only among those it is told to', () => {
    const index = indexOf(...people)
    const within = new Set(['never', 'late'])
    expect(index.people(everyone, within)).toMatchObject({
      ids: ['late', 'never'],
      total: 5,
      groups: [
        { group: 'overdue', count: 1 },
        { group: 'none', count: 1 },
      ],
    })
    expect(index.count(everyone, within)).toBe(2)
  })
})
