import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Highlighted, HighlightedProse } from '../../../renderer/components/Highlighted.tsx'
import { jsx, jsxs } from '../../../renderer/jsx/jsxRuntime.ts'
import {
  beginningOf,
  breakable,
  mostDrawn,
  mostSpoken,
  unbrokenText,
} from '../../../renderer/text/drawnText.ts'
import { hostileTexts } from '../../hostile/hostileTexts.ts'

const propsOf = (element: { props: unknown }) => element.props as Record<string, unknown>

/** Each unit that turns text is written with six, and a long word holds places to break. */
const widened = 6.1

test.each(hostileTexts)('$name: no more of it is drawn than is laid out at once', ({ text }) => {
  const one = propsOf(jsx('span', { children: text, title: text, 'aria-label': text }))
  expect(String(one.children).length).toBeLessThanOrEqual(mostDrawn * widened)
  expect(String(one.title).length).toBeLessThanOrEqual(mostSpoken * widened)
  expect(String(one['aria-label']).length).toBeLessThanOrEqual(mostSpoken * widened)
  const several = propsOf(jsxs('span', { children: ['a', text] })).children as readonly string[]
  expect(several[0]).toBe('a')
  expect(several[1]?.length).toBeLessThanOrEqual(mostDrawn * widened)
  const row = renderToStaticMarkup(
    createElement(Highlighted, { text: `a${text}`, ranges: [[0, 1]] }),
  )
  expect(row).toMatch(/^<mark>a<\/mark>/)
  expect(row.length).toBeLessThanOrEqual(mostSpoken * widened + 20)
})

test('a text as long as may be is drawn whole, one longer with an ellipsis, and no character is halved', () => {
  expect(beginningOf('a'.repeat(10), 10)).toBe('a'.repeat(10))
  expect(beginningOf('a'.repeat(11), 10)).toBe(`${'a'.repeat(9)}…`)
  expect(beginningOf('🫁'.repeat(9), 10)).toBe(`${'🫁'.repeat(4)}…`)
})

test('a long word is given places to break; what breaks by itself, and any character, stays as it is', () => {
  const word = breakable('w'.repeat(1_000))
  expect(Math.max(...word.split('\u200b').map((part) => part.length))).toBe(100)
  expect(word.replaceAll('\u200b', '')).toBe('w'.repeat(1_000))
  expect(breakable(word)).toBe(word)
  for (const text of ['w'.repeat(199), 'word '.repeat(500), '脳卒中の診療'.repeat(100)]) {
    expect(breakable(text)).toBe(text)
  }
  expect(unbrokenText(word)).toBe('w'.repeat(1_000))
  const family = '👩🏽‍⚕️'
  const families = breakable(family.repeat(300)).split('\u200b')
  expect(families.length).toBeGreaterThan(5)
  for (const part of families) expect(part.replaceAll(family, '')).toBe('')
})

test('a letter under a tower of marks bears no more of them than a script has; what scripts have stays', () => {
  const tower = `a${'\u0301\u0323\u0489'.repeat(60)} `
  expect(breakable(tower.repeat(300))).toBe(
    `a${'\u0301\u0323\u0489'.repeat(60).slice(0, 8)} `.repeat(300),
  )
  for (const word of ['שָׁ֑לֽוֹם ', 'རྒྱཱྀུ ', 'Việt ', 'प्र्त्स्न्य ', 'นี้ ']) {
    expect(breakable(word.repeat(100))).toBe(word.repeat(100))
  }
})

test('what is written in a field, a style sheet, and an abstract with marks stay whole', () => {
  const long = 'word '.repeat(3_000)
  expect(propsOf(jsx('textarea', { value: long }))).toEqual({ value: long })
  expect(propsOf(jsx('style', { children: long }))).toEqual({ children: long })
  const prose = createElement(HighlightedProse, { text: long, ranges: [[0, 4]] })
  expect(renderToStaticMarkup(prose)).toBe(`<mark>word</mark>${long.slice(4)}`)
})
