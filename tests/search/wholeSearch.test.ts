import { describe, expect, it } from 'vitest'
import type { Community } from '../../src/model/community.ts'
import { blankDraft } from '../../src/model/draft.ts'
import { emptyEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { dateTime } from '../../src/model/eventTime.ts'
import { blankExperience } from '../../src/model/experience.ts'
import {
  otherFromCommunity,
  otherFromDraft,
  otherFromEvent,
  otherFromExperience,
} from '../../src/model/otherRow.ts'
import { emptyDraft, type Resource } from '../../src/model/resource.ts'
import { WholeSearch } from '../../src/search/wholeSearch.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'
import { contact } from './arbitraryPeople.ts'

const none = {
  ...{ resources: 0, contacts: 0, communities: 0, drafts: 0 },
  ...{ experiences: 0, scholarlyWorks: 0, portfolios: 0, events: 0, claims: 0 },
}
const day = (date: number) => `2026-05-0${date}T00:00:00.000Z`

function resource(id: string, title: string, more: Partial<Resource> = {}): Resource {
  return { ...resourceFromDraft(emptyDraft('paper', title), 0), id, ...more }
}

function community(id: string, name: string, more: Partial<Community> = {}): Community {
  return {
    id,
    name,
    kind: 'chat',
    purpose: '',
    rules: '',
    notes: '',
    specialties: [],
    tags: [],
    visits: [],
    starred: false,
    savedAt: day(1),
    changedAt: day(1),
    ...more,
  }
}

function filled(): WholeSearch {
  const search = new WholeSearch(new Map())
  search.library.put([
    resource('r1', 'Stroke units', { tags: ['stroke', '__proto__'] }),
    resource('r2', 'Stroke, thrown away', { deletedAt: day(2), tags: ['gone'] }),
  ])
  search.people.put([
    contact('c1', 'Ada Stroker', { tags: ['stroke'] }),
    contact('c2', 'Thrown Away', { deletedAt: day(3) }),
  ])
  search.others.put(
    [
      community('m1', 'Stroke chat', { tags: ['stroke'], hashtag: 'strokechat' }),
      // The id of another kind: kinds never meet.
      community('r2', 'Also thrown away', { deletedAt: day(1) }),
    ].map(otherFromCommunity),
  )
  search.others.put([otherFromDraft({ ...blankDraft('m1', day(1)), tags: ['stroke'] })])
  search.others.put([
    otherFromExperience({ ...blankExperience('m1', day(1)), title: 'Ward', tags: ['stroke'] }),
  ])
  const stand = {
    ...emptyEvent('chat', 'Stroke night', dateTime(day(1).slice(0, 10))),
    tags: ['stroke'],
  }
  search.others.put([otherFromEvent(eventFromDraft(stand, 'm1', day(1)))])
  return search
}

describe('all kinds of records together', () => {
  it('offers the best of each kind while one types', () => {
    const { people, resources, others } = filled().suggest('strok', 5)
    expect(people.map(({ id }) => id)).toEqual(['c1'])
    expect(people[0]?.nameRanges).toEqual([[4, 9]])
    expect(resources.map(({ id }) => id)).toEqual(['r1'])
    expect(others.map(({ table, second }) => [table, second])).toEqual([
      ['communities', '#strokechat'],
      ['events', 'chat'],
      ['drafts', 'idea'],
      ['experiences', ''],
    ])
  })

  it('counts each kind, and tags over all of them', () => {
    const search = filled()
    expect(search.totals()).toEqual({
      ...{ resources: 1, contacts: 1, communities: 1, drafts: 1 },
      ...{ experiences: 1, scholarlyWorks: 0, portfolios: 0, events: 1, claims: 0 },
      trashed: 3,
    })
    expect([...search.tags()]).toEqual([
      [
        'stroke',
        {
          ...none,
          resources: 1,
          contacts: 1,
          communities: 1,
          drafts: 1,
          experiences: 1,
          events: 1,
        },
      ],
      ['__proto__', { ...none, resources: 1 }],
    ])
  })

  it('lists the trash of every kind, the last thrown away first', () => {
    const search = filled()
    const all = search.trash('')
    expect(all).toMatchObject({ ids: ['contacts:c2', 'resources:r2', 'communities:r2'], total: 3 })
    expect(search.trash('strok').ids).toEqual(['resources:r2'])
    const rows = search.trashRows([...all.ids, 'contacts:c1', 'resources:none'], 'away')
    expect(rows.map(({ id }) => id)).toEqual(all.ids)
    expect(rows[0]?.row).toMatchObject({ name: 'Thrown Away', nameRanges: [[7, 11]] })
  })
})
