import { expect, test } from 'vitest'
import reportingData from '../../resources/reporting.json' with { type: 'json' }
import { networkIds } from '../../src/model/network.ts'
import { reportingFileSchema, reportPlaceIds } from '../../src/model/reporting.ts'
import { platforms } from '../../src/model/resource.ts'
import {
  asTheUserKnows,
  reportPlaces,
  withOwnWay,
} from '../../src/reputation/evidence/reportPlaces.ts'

const places = new Map(reportPlaces.map((place) => [place.id, place]))

test('every network of the program tells how to report there, or that there is no way', () => {
  const { asOf, places: all } = reportingFileSchema.parse(reportingData)
  expect(all.map(({ id }) => id).toSorted()).toEqual(reportPlaceIds.toSorted())
  for (const id of [...platforms, ...networkIds]) expect(places.has(id), id).toBe(true)
  expect(all.filter(({ verifiedOn }) => verifiedOn > asOf)).toEqual([])
  const without = all.filter(({ where, reason }) => where === null || reason === null)
  expect(without.map(({ id }) => id)).toContain('classroom')
  expect(without.filter(({ besides }) => !besides)).toEqual([])
  expect(all.filter(({ where, reason }) => where === null && reason !== null)).toEqual([])
})

test('a network that took its reason for false information away offers none', () => {
  expect(places.get('x')).toMatchObject({ reason: null, confidence: 'reported' })
  expect(places.get('linkedin')).toMatchObject({ confidence: 'documented' })
})

test('the way the user found stands in the place of what ships, until it is emptied', () => {
  const x = places.get('x')
  if (!x) throw new Error('X has no entry')
  const way = { place: 'x', where: ' On the post: flag ', seenOn: '2027-01-02' } as const
  const own = withOwnWay([{ ...way, where: 'older' }], way)
  expect(own).toEqual([{ ...way, where: 'On the post: flag' }])
  expect(asTheUserKnows(x, own)).toMatchObject({
    where: 'On the post: flag',
    verifiedOn: '2027-01-02',
    policy: x.policy,
  })
  for (const where of [' ', x.where ?? '']) {
    expect(asTheUserKnows(x, withOwnWay(own, { ...way, where }))).toEqual(x)
  }
})
