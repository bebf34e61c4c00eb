import { expect, test } from 'vitest'
import networksData from '../../resources/networks.json' with { type: 'json' }
import domainData from '../../resources/top-level-domains.json' with { type: 'json' }
import { networkIds, networksFileSchema, topLevelDomainsSchema } from '../../src/model/network.ts'

test('every network a draft can be written for has rules, once', () => {
  const { networks } = networksFileSchema.parse(networksData)
  expect(networks.map(({ id }) => id).sort()).toEqual([...networkIds].sort())
})

test('weights are ordered ranges that do not overlap', () => {
  const { networks } = networksFileSchema.parse(networksData)
  const ranges = networks.flatMap(({ text }) => text.weights?.ranges ?? [])
  expect(ranges.length).toBeGreaterThan(0)
  for (const [at, { start, end }] of ranges.entries()) {
    expect(start).toBeLessThanOrEqual(end)
    expect(start).toBeGreaterThan(ranges[at - 1]?.end ?? -1)
  }
})

test('the endings of addresses are in lower case, each once', () => {
  const names = topLevelDomainsSchema.parse(domainData).names.join(' ').split(' ')
  expect(names.length).toBeGreaterThan(1000)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toBe(name.toLowerCase())
})
