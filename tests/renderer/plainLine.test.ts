import { expect, test } from 'vitest'
import { plainLine } from '../../renderer/text/plainLine.ts'

test('marks, links and pictures become the words in them, whatever brackets their addresses hold', () => {
  expect(
    plainLine('> **Read** [the review](https://example.org/a_(b)), ![film](x.png)\n- then `ask`'),
  ).toBe('Read the review, film then ask')
})

test('what is never closed stays as it is', () => {
  expect(plainLine('see [a](b')).toBe('see [a](b')
  expect(plainLine('[a]('.repeat(3))).toBe('[a]('.repeat(3))
  expect(plainLine('[see [a](b)')).toBe('[see a')
})
