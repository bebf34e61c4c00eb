import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlText } from '../../src/formats/shared/htmlText.ts'

test('lines, links, entities and what is not shown become what a reader sees', () => {
  expect(
    htmlText(
      '<html><head><title>x</title><style>p > a {}</style></head><BODY><p>Grand&nbsp;rounds<br/>Room 4</p><!-- <p>no</p> --><div>Join <A HREF="https://example.org/j?a=1&amp;b=2">here</A> or <a href=mailto:ann@example.org>ann@example.org</a></div><script>a<b</script>See you</body></html>',
    ),
  ).toBe(
    'Grand rounds\nRoom 4\nJoin here https://example.org/j?a=1&b=2 or ann@example.org\nSee you',
  )
  expect(htmlText('a < b and <c> d')).toBe('a < b and <c> d')
  expect(htmlText('<p>a <a href="https://example.org"><b>bold</b> words</a> b')).toBe(
    'a bold words https://example.org b',
  )
  expect(htmlText('<p>a <!-- never closed')).toBe('a <!-- never closed')
  expect(htmlText('<p>İ<style>x</STYLE>b')).toBe('İb')
})

test('words in any elements stay, in their order', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const element = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'H2')
  const tree = fc.array(fc.tuple(element, fc.array(word, { minLength: 1 })), { minLength: 1 })
  fc.assert(
    fc.property(tree, (elements) => {
      const html = elements.map(
        ([name, words]) => `<${name} class="x">${words.join(' ')}</${name}> `,
      )
      const seen = htmlText(html.join('')).split(/\s+/)
      expect(seen).toEqual(elements.flatMap(([, words]) => words))
    }),
  )
})

test.each([
  '<!-- ',
  '<style>',
  '<a href="x">',
  '<a href=',
  '<a <p ',
  '&nbsp;',
  ' ',
  '\n\n ',
  '</p>',
  '<!doctype ',
  '<title><!--',
])('half a million characters of %j are read at once', (piece) => {
  const text = `<p>${piece.repeat(500_000 / piece.length)}`
  expect(htmlText(text).length).toBeLessThanOrEqual(text.length)
})
