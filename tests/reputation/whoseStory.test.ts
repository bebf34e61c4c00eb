import { expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'

const worst = (text: string) => {
  const severities = scan(text).findings.map(({ severity }) => severity)
  return severities.includes('block') ? 'block' : severities.includes('warn') ? 'warn' : 'note'
}

test.each([
  'Lister first dressed a compound fracture with carbolic acid in Glasgow on 12 August 1865; the boy, James Greenlees, kept his leg.',
  'The first heart transplant had a patient with a name, Louis Washkansky, Cape Town, 3 December 1947 in an older life as a grocer.',
  'Typhoid in 1907: Mary Mallon, a cook, was taken from Park Avenue on March 19 and held for years.',
])('a story of long ago blocks nothing: %s', (text) => {
  expect(worst(text)).not.toBe('block')
})

test.each([
  'My patient James Greenlees came to our clinic in Glasgow on 12 August, a hundred years after Lister did it in 1865.',
  'My patient Ruth Sandoval of Polson, admitted March 4, has a chart that goes back to 1951.',
  'We admitted Ruth Sandoval of Polson on Tuesday. Her chart goes back to 1951.',
])('somebody of today is not hidden by a year of long ago: %s', (text) => {
  expect(worst(text)).toBe('block')
})

test("what one tells of an illness of one's own is a warning at most", () => {
  expect(
    worst('I was diagnosed with lupus on March 4, 2019, in Duluth, by a doctor who listened.'),
  ).not.toBe('block')
  expect(worst('My patient was diagnosed with lupus on March 4, 2019, in Duluth.')).toBe('block')
})

test('a desk that wants to be written to is a warning, the number of somebody is not', () => {
  const desk =
    'Two locum posts from January, car included. Apply by mail: jobs@northhealth.example or call 216-555-0118.'
  expect(worst(desk)).toBe('warn')
  expect(worst('Her daughter wants updates, call her at 216-555-0118.')).toBe('block')
})
