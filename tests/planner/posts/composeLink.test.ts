import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classroomLink, composeLink, mailLink } from '../../../src/planner/posts/composeLink.ts'
import { networksFile, rulesOf } from '../../../src/planner/posts/networkRules.ts'

const queryOf = (address: string) => new URLSearchParams(new URL(address).search)

describe('composeLink', () => {
  test('X takes text, link and tags apart', () => {
    const link = composeLink(
      {
        text: 'A & B: 50% (n = 3)\nnext',
        url: 'https://doi.org/10.1/x?a=b',
        hashtags: ['#MedEd', 'QI'],
      },
      rulesOf('x'),
    )
    expect(link).toEqual({
      outcome: 'link',
      address:
        'https://x.com/intent/tweet?text=A%20%26%20B%3A%2050%25%20%28n%20%3D%203%29%0Anext' +
        '&url=https%3A%2F%2Fdoi.org%2F10.1%2Fx%3Fa%3Db&hashtags=MedEd%2CQI',
    })
  })

  test('Bluesky takes them in the text', () => {
    const link = composeLink(
      { text: 'Read this', url: 'https://example.org/a', hashtags: ['MedEd'] },
      rulesOf('bluesky'),
    )
    expect(link.outcome === 'link' && queryOf(link.address).get('text')).toBe(
      'Read this\n\nhttps://example.org/a\n\n#MedEd',
    )
  })

  test('Mastodon needs a server, and only a host is one', () => {
    const at = (server?: string) =>
      composeLink({ text: 'a', ...(server !== undefined && { server }) }, rulesOf('mastodon'))
    expect(at('Social.Example.org')).toEqual({
      outcome: 'link',
      address: 'https://social.example.org/share?text=a',
    })
    expect(at()).toEqual({ outcome: 'refused', code: 'no-server' })
    for (const bad of [
      'evil.example/x',
      'a@b.example',
      'https://a.example',
      'a.example:8080',
      '1.2.3.4',
      'localhost',
      '-a.example',
    ]) {
      expect(at(bad)).toEqual({ outcome: 'refused', code: 'bad-server' })
    }
  })

  test('what takes no text gets the link, and the text goes to the clipboard', () => {
    expect(
      composeLink({ text: 'My words', url: 'https://example.org' }, rulesOf('linkedin')),
    ).toEqual({
      outcome: 'link',
      address: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org',
      clipboard: { text: 'My words', reason: 'takes-no-text' },
    })
    expect(composeLink({ text: 'Caption', hashtags: ['MedEd'] }, rulesOf('instagram'))).toEqual({
      outcome: 'link',
      address: 'https://www.instagram.com/',
      clipboard: { text: 'Caption\n\n#MedEd', reason: 'takes-no-text' },
    })
  })

  test('Reddit goes to a community, under a title', () => {
    const link = composeLink(
      { text: 'Body', title: 'A title', subreddit: 'medicalschool' },
      rulesOf('reddit'),
    )
    expect(link).toEqual({
      outcome: 'link',
      address: 'https://www.reddit.com/r/medicalschool/submit?title=A%20title&text=Body',
    })
    expect(composeLink({ text: 'a', subreddit: '../x' }, rulesOf('reddit'))).toEqual({
      outcome: 'refused',
      code: 'bad-subreddit',
    })
  })

  test('only web addresses are shared', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'not a link', '']) {
      expect(composeLink({ text: 'a', url }, rulesOf('x'))).toEqual({
        outcome: 'refused',
        code: 'bad-url',
      })
    }
  })

  test('any text gives a valid address within the cap, and nothing of it is lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...networksFile.networks),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 1500 }),
          fc.string({ unit: 'grapheme', maxLength: 40 }),
        ),
        fc.option(fc.webUrl(), { nil: undefined }),
        (rules, text, url) => {
          const link = composeLink(
            { text, server: 'a.example', ...(url !== undefined && { url }) },
            rules,
          )
          expect(link.outcome).toBe('link')
          if (link.outcome !== 'link') return
          expect(link.address.length).toBeLessThanOrEqual(networksFile.longestAddress.characters)
          expect(new URL(link.address).protocol).toBe('https:')
          const carried = `${[...queryOf(link.address).values()].join('\n')}\n${link.clipboard?.text ?? ''}`
          const words = text
            .trim()
            .replace(/\r\n?/g, '\n')
            .replace(/\p{Cs}/gu, '\uFFFD')
          expect(
            carried
              .replace(/\r\n?/g, '\n')
              .replace(/\p{Cs}/gu, '\uFFFD')
              .includes(words),
          ).toBe(true)
          expect(url === undefined || carried.includes(url)).toBe(true)
        },
      ),
    )
  })

  test('too long a text opens an empty composer and is left on the clipboard', () => {
    const text = 'ä'.repeat(400)
    expect(composeLink({ text, url: 'https://example.org' }, rulesOf('x'))).toEqual({
      outcome: 'link',
      address: 'https://x.com/intent/tweet',
      clipboard: { text: `${text}\n\nhttps://example.org`, reason: 'too-long' },
    })
  })
})

test('Classroom gets link, title and a known kind of item', () => {
  expect(classroomLink({ url: 'https://example.org/a', title: 'Read', itemType: 'material' })).toBe(
    'https://classroom.google.com/share?url=https%3A%2F%2Fexample.org%2Fa&title=Read&itemtype=material',
  )
  expect(classroomLink({ url: 'https://example.org/a', itemType: 'spell' })).toBe(
    'https://classroom.google.com/share?url=https%3A%2F%2Fexample.org%2Fa',
  )
  expect(classroomLink({ url: 'javascript:1' })).toBeUndefined()
})

test('mail has its lines as the standard asks', () => {
  expect(mailLink('Journal club', 'One\nTwo & three')).toEqual({
    outcome: 'link',
    address: 'mailto:?subject=Journal%20club&body=One%0D%0ATwo%20%26%20three',
  })
  const long = mailLink('Long', 'x'.repeat(2500))
  expect(long).toEqual({
    outcome: 'link',
    address: 'mailto:?subject=Long',
    clipboard: { text: 'x'.repeat(2500), reason: 'too-long' },
  })
})
