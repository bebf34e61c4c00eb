import { expect, test } from 'vitest'
import platformData from '../../resources/platforms.json' with { type: 'json' }
import { platformRulesSchema } from '../../src/capture/platformRules.ts'

test('the platform rules have their shape, a source and a date', () => {
  const rules = platformRulesSchema.parse(platformData)
  expect(rules.trackingParameters.map(({ hosts }) => hosts)).toContainEqual(['*'])
})

test('names of parameters are in lower case, as they are compared', () => {
  for (const { names } of platformData.trackingParameters) {
    for (const name of names) expect(name).toBe(name.toLowerCase())
  }
})
