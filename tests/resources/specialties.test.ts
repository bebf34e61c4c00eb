import { expect, test } from 'vitest'
import specialtyData from '../../resources/specialties.json' with { type: 'json' }
import { findHashtags } from '../../src/capture/hashtags.ts'
import { wordsOf } from '../../src/capture/phraseTable.ts'
import { specialtyListSchema } from '../../src/model/specialty.ts'

const list = specialtyListSchema.parse(specialtyData)

test('there are 47 specialties, each with its own id and name', () => {
  expect(list.specialties).toHaveLength(47)
  expect(new Set(list.specialties.map(({ id }) => id)).size).toBe(47)
  expect(new Set(list.specialties.map(({ name }) => name)).size).toBe(47)
})

test('every hashtag is one that the reader of hashtags finds', () => {
  for (const { hashtags } of list.specialties) {
    expect(hashtags.length).toBeGreaterThan(0)
    for (const tag of hashtags) expect(findHashtags(`#${tag}`)).toEqual([tag])
  }
})

test('no list repeats itself, and title words are lower case with something to match', () => {
  for (const { id, hashtags, mesh, titleWords } of list.specialties) {
    for (const values of [hashtags, mesh, titleWords]) {
      expect({ id, twice: values.filter((value, at) => values.indexOf(value) !== at) }).toEqual({
        id,
        twice: [],
      })
    }
    for (const word of titleWords) {
      expect(word).toBe(word.toLowerCase())
      expect(wordsOf(word).length).toBeGreaterThan(0)
    }
  }
})
