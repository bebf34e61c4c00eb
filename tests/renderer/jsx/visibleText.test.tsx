import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsx, jsxs } from '../../../renderer/jsx/jsxRuntime.ts'
import { visibleText } from '../../../renderer/text/visibleText.ts'

test('a name that is turned round shows what turns it', () => {
  expect(visibleText('report\u202efdp.exe')).toBe('report\\u202efdp.exe')
  expect(visibleText('\u2066a\u2069\u200e\u200f\u061c')).toBe(
    '\\u2066a\\u2069\\u200e\\u200f\\u061c',
  )
})

test('Arabic, Hebrew and joined characters stay as they are', () => {
  for (const text of ['السكتة الدماغية', 'שבץ מוחי 120/80', '👩‍👩‍👧', 'می‌خواهم', 'naïve']) {
    expect(visibleText(text)).toBe(text)
  }
})

test('no text keeps a character that turns, and one without them is the same', () => {
  const turning = fc.constantFrom(
    '\u202a',
    '\u202e',
    '\u2067',
    '\u2069',
    '\u200e',
    '\u061c',
    'a',
    'ب',
  )
  fc.assert(
    fc.property(fc.array(turning), (units) => {
      const text = units.join('')
      const shown = visibleText(text)
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/)
      expect(visibleText(shown)).toBe(shown)
    }),
  )
})

test('whatever JSX draws goes through it: words, lists of them, titles; what is written in a field does not', () => {
  const turned = 'a\u202eb'
  const seen = (element: { props: unknown }) => element.props
  expect(seen(jsx('span', { children: turned, title: turned }))).toEqual({
    children: 'a\\u202eb',
    title: 'a\\u202eb',
  })
  expect(seen(jsxs('p', { children: ['x', turned, 3] }))).toEqual({
    children: ['x', 'a\\u202eb', 3],
  })
  expect(seen(jsx('input', { value: turned }))).toEqual({ value: turned })
})

test('JSX itself is compiled to it', () => {
  expect((<b>{'a\u202eb'}</b>).props).toEqual({ children: 'a\\u202eb' })
})
