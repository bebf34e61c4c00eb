import { expect, test } from 'vitest'
import { z } from 'zod'
import more from '../../resources/deid/moreNames.json' with { type: 'json' }
import names from '../../resources/deid/names.json' with { type: 'json' }
import places from '../../resources/deid/places.json' with { type: 'json' }
import rarity from '../../resources/deid/rarity.json' with { type: 'json' }

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

test('names are in lower case, as they are looked up, and none stands twice', () => {
  for (const list of [names.firstNames, names.wordNames, names.surnames]) {
    for (const name of list) expect(name).toBe(name.toLowerCase())
    expect(new Set(list).size).toBe(list.length)
  }
})
