import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Person } from '../../src/model/resource.ts'
import { blankWork } from '../../src/model/scholarlyWork.ts'
import { formatReference } from '../../src/portfolio/references/formatReference.ts'
import { isFirstAuthor, ownPlaceAmong, splitName } from '../../src/portfolio/references/ownName.ts'
import { plainReference, referenceOfWork } from '../../src/portfolio/references/reference.ts'
import { fullPages, shortPages } from '../../src/portfolio/references/referenceDates.ts'
import { referenceRecords } from './referenceRecords.ts'

test('there are forty records to judge by', () => {
  expect(referenceRecords.length).toBeGreaterThanOrEqual(40)
})

describe.each(referenceRecords)('$what', ({ record, ama, vancouver }) => {
  it('in AMA', () => {
    expect(plainReference(formatReference(record, 'ama'))).toBe(ama)
  })
  it('in Vancouver', () => {
    expect(plainReference(formatReference(record, 'vancouver'))).toBe(vancouver)
  })
})

describe('own name', () => {
  const people: Person[] = [
    { name: 'Desai P', role: 'author', family: 'Desai', given: 'P' },
    { name: 'Sam K. Iwásaki', role: 'author' },
    { name: 'Iwasaki Group', role: 'group' },
  ]

  it('is found however both are written, but for accents', () => {
    for (const name of [
      'Iwasaki S',
      'Iwasaki SK',
      'Iwasaki, Sam',
      'Sam Iwasaki',
      'iwasaki, s.k.',
    ]) {
      expect(ownPlaceAmong(people, [name]), name).toBe(1)
    }
    for (const name of ['Iwasaki T', 'Sam Desai', 'Iwasaki', '', 'Iwasaki ST']) {
      expect(ownPlaceAmong(people, [name]), name).toBeUndefined()
    }
  })

  it('is not guessed between two it fits', () => {
    const twins: Person[] = ['Sam', 'Sara'].map((given) => ({
      name: given,
      role: 'author',
      family: 'Iwasaki',
      given,
    }))
    expect(ownPlaceAmong(twins, ['Iwasaki S'])).toBeUndefined()
    expect(ownPlaceAmong(twins, ['Iwasaki S', 'Sam Iwasaki'])).toBeUndefined()
  })

  it('keeps particles with the surname', () => {
    expect(splitName('Anna van der Berg')).toEqual({ family: 'van der Berg', given: 'Anna' })
    expect(splitName('van Moorselaar RJ')).toEqual({ family: 'van Moorselaar', given: 'RJ' })
    expect(splitName('Cher')).toEqual({ family: 'Cher', given: '' })
  })

  it('is set in bold, titles in italics, and tells who is first', () => {
    const work = {
      ...blankWork('w', '2026-11-01T00:00:00.000Z'),
      title: 'Statins',
      people,
      source: 'Stroke',
      status: 'in-press' as const,
    }
    const runs = formatReference(referenceOfWork(work, undefined, 1), 'ama')
    expect(runs.filter(({ bold }) => bold)).toEqual([{ text: 'Sam K. Iwásaki', bold: true }])
    expect(runs.filter(({ italic }) => italic)).toEqual([{ text: 'Stroke.', italic: true }])
    expect(isFirstAuthor(people, 1)).toBe(false)
    expect(isFirstAuthor(people, 0)).toBe(true)
    expect(isFirstAuthor(people, undefined)).toBe(false)
  })
})

test('pages shortened and made whole again are as they were', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.nat(999), (first, more) => {
      const pages = `${first}-${first + more}`
      expect(fullPages(shortPages(pages))).toBe(fullPages(pages))
    }),
  )
})

test('no record leaves two spaces, two stops or an empty part behind', () => {
  for (const { record, what } of referenceRecords) {
    for (const style of ['ama', 'vancouver'] as const) {
      const text = plainReference(formatReference(record, style)).replace(', ...', ',')
      expect(text, what).not.toMatch(/ {2}|\.\.|[;:,] *[.;]|^\s|\s$/)
    }
  }
})
