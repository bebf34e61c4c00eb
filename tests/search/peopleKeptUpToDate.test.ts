import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Contact } from '../../src/model/contact.ts'
import type { ContactRow } from '../../src/model/contactRow.ts'
import { dueFilters, type PeopleView, peopleSortOrders } from '../../src/model/peopleView.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import { arbitraryContact, arbitraryNameText } from './arbitraryPeople.ts'

type Change =
  | { readonly do: 'put'; readonly contacts: readonly Contact[] }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'save-and-load' }
  | { readonly do: 'another-day'; readonly today: string }

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({
        do: fc.constant('put' as const),
        contacts: fc.array(arbitraryContact, { minLength: 1, maxLength: 4 }),
      }),
      weight: 3,
    },
    fc.record({
      do: fc.constant('remove' as const),
      id: fc.integer({ min: 0, max: 7 }).map((number) => `c${number}`),
    }),
    fc.constant({ do: 'save-and-load' as const }),
    fc.record({
      do: fc.constant('another-day' as const),
      today: fc.constantFrom('2026-03-05', '2026-03-15'),
    }),
  ),
  { maxLength: 12 },
)

const view: fc.Arbitrary<PeopleView> = fc.record({
  text: arbitraryNameText,
  filters: fc.oneof(
    fc.constantFrom<PeopleView['filters']>({}, { starred: true }, { tags: ['ward'] }),
    fc.constantFrom(...dueFilters).map((due) => ({ due })),
  ),
  sort: fc.constantFrom(...peopleSortOrders),
  trash: fc.boolean(),
})

function due(today: string) {
  return { today, dueOn: ({ nextOn }: ContactRow) => nextOn }
}

function made(today: string): ContactIndex {
  const index = new ContactIndex(new Map())
  index.setDue(due(today))
  return index
}

interface State {
  readonly index: ContactIndex
  readonly held: Map<string, Contact>
  readonly today: string
}

function after(state: State, change: Change): State {
  const { index, held, today } = state
  switch (change.do) {
    case 'put':
      index.put(change.contacts)
      for (const contact of change.contacts) held.set(contact.id, contact)
      return state
    case 'remove':
      index.remove([change.id])
      held.delete(change.id)
      return state
    case 'another-day':
      index.setDue(due(change.today))
      return { ...state, today: change.today }
    case 'save-and-load': {
      const loaded = made(today)
      if (loaded.load(structuredClone(index.save())) !== 'loaded')
        throw new Error('Snapshot refused')
      return { ...state, index: loaded }
    }
  }
}

it('people kept up to date answer as those indexed afresh, whatever day it became', () => {
  fc.assert(
    fc.property(changes, fc.array(view, { minLength: 1, maxLength: 4 }), (all, views) => {
      const start: State = { index: made('2026-03-10'), held: new Map(), today: '2026-03-10' }
      const { index, held, today } = all.reduce(after, start)
      const fresh = made(today)
      fresh.put(held.values())
      for (const asked of views) {
        expect(index.people(asked)).toEqual(fresh.people(asked))
        expect(index.count(asked)).toBe(index.people(asked).ids.length)
      }
      expect(index.facets()).toEqual(fresh.facets())
      expect(index.size).toBe(held.size)
    }),
    { numRuns: 300 },
  )
})
