import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseUrl } from '../../src/capture/normaliseUrl.ts'

describe('normaliseUrl', () => {
  test.each([
    [
      'https://example.org/a?utm_source=x&b=1&fbclid=2',
      'https://example.org/a?b=1',
      ['utm_source', 'fbclid'],
    ],
    ['https://example.org/a?UTM_Source=x', 'https://example.org/a', ['utm_source']],
    ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1', ['s', 't']],
    ['https://example.org/?s=stroke&t=1', 'https://example.org/?s=stroke&t=1', []],
    [
      'https://www.youtube.com/watch?v=abcDEF12_-3&si=1&t=90',
      'https://www.youtube.com/watch?v=abcDEF12_-3&t=90',
      ['si'],
    ],
    [
      'https://pubmed.ncbi.nlm.nih.gov/1/?from_term=a&from_pos=2',
      'https://pubmed.ncbi.nlm.nih.gov/1/',
      ['from_term', 'from_pos'],
    ],
    ['https://example.org/a?q=a%20b&utm_id=3', 'https://example.org/a?q=a%20b', ['utm_id']],
    ['https://example.org/a?%zz=1&gclid=2', 'https://example.org/a?%zz=1', ['gclid']],
  ])('%s loses only what tracks', (given, kept, removed) => {
    const result = normaliseUrl(given)
    expect(result?.url).toBe(kept)
    expect(result?.removedParameters).toEqual(removed)
  })

  test.each([
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=2',
      'https://example.org/a',
      ['l.facebook.com'],
    ],
    [
      'https://www.google.com/url?q=https://example.org/a&sa=D',
      'https://example.org/a',
      ['www.google.com'],
    ],
    [
      'https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org',
      'https://example.org/',
      ['www.youtube.com'],
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa',
      'https://example.org/a',
      ['eur01.safelinks.protection.outlook.com'],
    ],
    [
      'https://proxy.example.edu/login?url=https://doi.org/10.5555/a',
      'https://doi.org/10.5555/a',
      ['proxy.example.edu'],
    ],
    [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://www.google.com/url?q=javascript:alert(1)',
      [],
    ],
  ])('%s is opened without looking it up', (given, inner, unwrapped) => {
    expect(normaliseUrl(given)).toMatchObject({ url: inner, unwrapped })
  })

  test.each([
    ['https://nitter.net/a/status/1', 'https://x.com/a/status/1', 'nitter.net'],
    ['http://old.reddit.com/r/a', 'https://www.reddit.com/r/a', 'old.reddit.com'],
    ['https://m.facebook.com/a', 'https://www.facebook.com/a', 'm.facebook.com'],
    ['https://www.x.com/a', 'https://x.com/a', undefined],
  ])('%s is mapped to the original host', (given, url, mirror) => {
    const result = normaliseUrl(given)
    expect(result?.url).toBe(url)
    expect(result?.mirror).toBe(mirror)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'mailto:a@example.org',
    ' java\nscript:alert(1)',
    'https://',
    'ftp://example.org',
    'example.org/a',
    '',
  ])('%j is no web address', (text) => {
    expect(normaliseUrl(text)).toBeUndefined()
  })

  test('names and passwords are dropped, other scripts come out as punycode, fragments only stay as routes', () => {
    expect(normaliseUrl('https://user:secret@example.org/a')?.url).toBe('https://example.org/a')
    expect(normaliseUrl('https://x.com@evil.example/a')?.url).toBe('https://evil.example/a')
    expect(normaliseUrl('https://bücher.example/')?.url).toBe('https://xn--bcher-kva.example/')
    expect(normaliseUrl('https://example.org./a#results')?.url).toBe('https://example.org/a')
    expect(normaliseUrl('https://example.org/#/calc/10')?.url).toBe('https://example.org/#/calc/10')
  })

  test('normalising twice changes nothing more, for any address', () => {
    const hosts = fc.constantFrom(
      'x.com',
      'nitter.net',
      'example.org',
      'm.facebook.com',
      'l.facebook.com',
      'old.reddit.com',
    )
    const query = fc.array(
      fc.tuple(fc.constantFrom('utm_source', 'a', 's', 'u', '%zz', 'fbclid'), fc.string()),
    )
    fc.assert(
      fc.property(hosts, fc.webPath(), query, fc.webFragments(), (host, path, pairs, hash) => {
        const search = pairs
          .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
          .join('&')
        const once = normaliseUrl(`https://${host}${path}?${search}#${hash}`)
        expect(once && normaliseUrl(once.url)?.url).toBe(once?.url)
      }),
    )
  })

  test('any text at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void normaliseUrl(`https://${text}`)),
    )
  })
})
