import { expect, it } from 'vitest'
import { kindCounts } from '../../renderer/text/kindCounts.ts'

it('counts what there is of each kind, in a sentence', () => {
  expect(kindCounts({ resources: 1 })).toBe('1 resource')
  expect(kindCounts({ resources: 9, contacts: 3 })).toBe('9 resources and 3 contacts')
  expect(kindCounts({ resources: 9, contacts: 3, communities: 1 })).toBe(
    '9 resources, 3 contacts and 1 community',
  )
  expect(kindCounts({ resources: 0, contacts: 1 })).toBe('1 contact')
  expect(kindCounts({ communities: 1, drafts: 2 })).toBe('1 community and 2 drafts')
  expect(kindCounts({ experiences: 2, scholarlyWorks: 1, portfolios: 1 })).toBe(
    '2 experiences, 1 scholarly work and 1 portfolio',
  )
  expect(kindCounts()).toBe('0 resources')
})
