import { expect, test } from 'vitest'
import { z } from 'zod'
import more from '../../resources/deid/moreNames.json' with { type: 'json' }
import moreTowns from '../../resources/deid/moreTowns.json' with { type: 'json' }
import names from '../../resources/deid/names.json' with { type: 'json' }
import places from '../../resources/deid/places.json' with { type: 'json' }
import rarity from '../../resources/deid/rarity.json' with { type: 'json' }
import english from '../../resources/deid/words.json' with { type: 'json' }

const dated = { asOf: z.iso.date(), source: z.string().min(20) }
const words = z.array(z.string().min(1)).min(20)

test('the word lists of the scanner have their shape, a source and a date', () => {
  z.strictObject({ ...dated, firstNames: words, wordNames: words, surnames: words }).parse(names)
  z.strictObject({
    ...dated,
    towns: words,
    neighbourhoods: words,
    facilities: words,
    regions: words,
    regionCodes: words,
  }).parse(places)
  z.strictObject({
    ...dated,
    conditions: words,
    events: words,
    roles: words,
    rolesAfterArticle: words,
  }).parse(rarity)
})

test('the longer list of names holds no word of the shorter one, and says whose it is', () => {
  const byLetter = z.record(
    z.string().length(1),
    z.string().regex(/^[a-z]{3,14}(?: [a-z]{3,14})*$/),
  )
  z.strictObject({ ...dated, firstNames: byLetter, surnames: byLetter }).parse(more)
  const longer = Object.values(more.firstNames).flatMap((list) => list.split(' '))
  const shorter = new Set([...names.firstNames, ...names.surnames])
  expect(longer.filter((name) => shorter.has(name))).toEqual([])
  expect(new Set(longer).size).toBe(longer.length)
})

test('words and towns are listed by their first letter, each once', () => {
  const letter = z.string().length(1)
  z.strictObject({
    ...dated,
    words: z.record(letter, z.string().regex(/^[a-z]{3,16}(?: [a-z]{3,16})*$/)),
  }).parse(english)
  z.strictObject({
    ...dated,
    towns: z.record(letter, z.string().regex(/^[A-Za-z .'-]{4,25}(?:;[A-Za-z .'-]{4,25})*$/)),
  }).parse(moreTowns)
  const towns = Object.values(moreTowns.towns).flatMap((list) => list.split(';'))
  expect(new Set(towns).size).toBe(towns.length)
  expect(towns.filter((town) => places.towns.includes(town))).toEqual([])
})

test('names are in lower case, as they are looked up, and none stands twice', () => {
  for (const list of [names.firstNames, names.wordNames, names.surnames]) {
    for (const name of list) expect(name).toBe(name.toLowerCase())
    expect(new Set(list).size).toBe(list.length)
  }
})
