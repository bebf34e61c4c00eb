import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { punycodeLength } from '../../../src/planner/posts/punycodeLength.ts'

test.each([
  'example',
  'bücher',
  '日本語',
  'ليهمابتكلموشعربي؟'.slice(0, -1),
  'почемужеонинеговорятпорусски',
  '3年b組金八先生',
])('the length of %j is that of its ASCII form', (label) => {
  expect(punycodeLength(label)).toBe(domainToASCII(label).length)
})

test('agrees with the engine on every label it accepts unchanged', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'z', '5', 'é', 'ж', '中', '文', '한', 'ア'),
        minLength: 1,
        maxLength: 30,
      }),
      (label) => {
        const ascii = domainToASCII(`${label}.example`)
        fc.pre(ascii !== '')
        expect(punycodeLength(label)).toBe(ascii.length - '.example'.length)
      },
    ),
  )
})
