import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingMinutes } from '../../src/model/readingMinutes.ts'
import { resourceKinds } from '../../src/model/resource.ts'

test('pages tell most, as journals write them', () => {
  const pages = (text: string) => readingMinutes({ kind: 'paper', placeInSource: { pages: text } })
  expect(pages('123-130')).toBe(24)
  expect(pages('123-30')).toBe(24)
  expect(pages('e12–e15')).toBe(12)
  for (const odd of ['e1234', '130-123', '12, 14-15', '1-9999', '']) expect(pages(odd)).toBe(15)
})

test('a post takes as long as its words, an abstract says nothing of the paper', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  expect(readingMinutes({ kind: 'post', text: words(40) })).toBe(1)
  expect(readingMinutes({ kind: 'post', text: words(950) })).toBe(4)
  expect(readingMinutes({ kind: 'paper', text: words(250) })).toBe(15)
})

test('at least one whole minute, whatever it is', () => {
  const anything = fc.record(
    {
      kind: fc.constantFrom(...resourceKinds),
      text: fc.string(),
      placeInSource: fc.record({ pages: fc.string() }),
    },
    { requiredKeys: ['kind'] },
  )
  fc.assert(
    fc.property(anything, (resource) => {
      const minutes = readingMinutes(resource)
      expect(Number.isInteger(minutes) && minutes >= 1).toBe(true)
    }),
  )
})
