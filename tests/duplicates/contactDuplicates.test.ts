import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareContacts } from '../../src/duplicates/compareContacts.ts'
import { contactFactsOf } from '../../src/duplicates/contactFacts.ts'
import { findContactDuplicates } from '../../src/duplicates/findContactDuplicates.ts'
import { groupPairs } from '../../src/duplicates/groupPairs.ts'
import { pairId } from '../../src/model/duplicate.ts'
import { contactOf } from './contactOf.ts'
import { labelledPairs } from './labelledPairs.ts'

const pairs = labelledPairs('development.tsv')

test.for(pairs.map((pair) => [`${pair.line} (${pair.kind})`, pair] as const))(
  'the pair of line %s is judged as labelled',
  ([, { one, other, same }]) => {
    const compared = compareContacts(contactFactsOf(one), contactFactsOf(other))
    expect(compared.level !== 'no', `${one.name} / ${other.name}`).toBe(same)
  },
)

test('nobody is compared with somebody he is never beside: all labelled pairs are found among all contacts', () => {
  const all = pairs.flatMap(({ one, other }) => [one, other])
  const found = findContactDuplicates(all, new Set()).map(({ ids }) => pairId(...ids))
  const meant = pairs.filter(({ same }) => same).map(({ one, other }) => pairId(one.id, other.id))
  expect(found).toEqual(expect.arrayContaining(meant))
})

test('comparing does not depend on the order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.constantFrom(...pairs), (a, b) => {
      const [one, other] = [contactFactsOf(a.one), contactFactsOf(b.other)]
      const there = compareContacts(one, other)
      const back = compareContacts(other, one)
      expect(back.level).toBe(there.level)
      expect(back.points).toBeCloseTo(there.points)
    }),
  )
})

test('names swapped and of a frequent family weigh the same from either side', () => {
  const one = contactFactsOf(contactOf('a', { name: 'Yoon Sun-hee' }))
  const other = contactFactsOf(contactOf('b', { name: 'Sun-hee Yoon' }))
  expect(compareContacts(one, other)).toEqual(compareContacts(other, one))
})

test('what the user kept apart, and what is in the trash, is not suggested', () => {
  const one = contactOf('a', { name: 'Miriam Okonkwo', emails: [{ address: 'm@one.example' }] })
  const other = contactOf('b', { name: 'M. Okonkwo', emails: [{ address: 'm@one.example' }] })
  expect(findContactDuplicates([one, other], new Set())).toHaveLength(1)
  expect(findContactDuplicates([one, other], new Set([pairId('b', 'a')]))).toEqual([])
  const trashed = { ...other, deletedAt: '2026-11-02T00:00:00.000Z' }
  expect(findContactDuplicates([one, trashed], new Set())).toEqual([])
})

test('father and son behind one mailbox are not merged through a third record', () => {
  const emails = [{ address: 'hale@home.example' }]
  const found = findContactDuplicates(
    [
      contactOf('father', { name: 'Robert Hale Sr.', emails }),
      contactOf('son', { name: 'Robert Hale Jr.', emails }),
      contactOf('who', { name: 'Robert Hale', emails }),
    ],
    new Set(),
  )
  const groups = groupPairs(found)
  expect(groups.map(({ level }) => level)).toEqual(['suggest', 'suggest'])
  expect(groups.map(({ ids }) => pairId(ids[0] ?? '', ids[1] ?? '')).sort()).toEqual([
    'father who',
    'son who',
  ])
})
