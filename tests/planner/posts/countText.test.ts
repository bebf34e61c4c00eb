import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, test } from 'vitest'
import type { NetworkId } from '../../../src/model/network.ts'
import { countText } from '../../../src/planner/posts/countText.ts'
import { networksFile, rulesOf } from '../../../src/planner/posts/networkRules.ts'

const used = (network: NetworkId, text: string) => countText(text, rulesOf(network)).used

/** Everything that has tripped a counter: emoji sequences, scripts, addresses in every dress, forms of one letter. */
const hardCases = [
  '',
  'Plain words.',
  '👨‍👩‍👧‍👦 family, 👩🏽‍⚕️ with a skin tone, 🇺🇸🇨🇭 flags, 🇦🇧 no flag, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 a tagged one',
  '1️⃣ 2⃣ #⃣ ©️ © ™️ ❤︎ ❤️ ❤ ☝🏽 ☝ 〰 ⁉ ℹ️ Ⓜ️ ㊗︎ ⛹🏻‍♀️ 👁️ 🏳️‍🌈',
  '前負荷の評価には心エコーが有用です。',
  '패혈증 환자의 초기 수액 요법',
  'ยาปฏิชีวนะ และ การดื้อยา',
  'एंटीबायोटिक प्रतिरोध',
  'العلاج المبكر للإنتان',
  'Wait… and “quote” – em — dash ′ prime',
  'cafe\u0301 and café, A\u030A and Å, \u1112\u1161\u11AB and 한',
  'a\u0300\u0301\u0302 stacked, n\u0303o',
  'Ａ ｱ ⅓ ½ № → ∑',
  'WordPress.com and example.org/path?x=1#top.',
  'See https://example.org:8443/a_(b)/c?d=e&f=%20g, then (https://example.org/x).',
  'https://t.co/abcDEF123日本 and https://t.co/abcdefghijklmnopqrstuvwxyz0123456789abcdefg',
  '詳細はexample.com/paperをご覧ください https://日本語.jp/あ',
  'foo_bar.com a.b@example.com @user.com #tag.com $x.com',
  'dose 3.5mg, e.g.this, p=0.03, 95% CI 0.61-0.90, vs.that, J.Clin.Oncol',
  'https://doi.org/10.1001/jama.2020.1234; www.nejm.org http://x.y http://localhost:3000',
  'ex.co.uk http://a_b.example.com https://xn--bcher-kva.example.com example.com-foo',
  `${'長'.repeat(70)}example.com`,
  `https://example.org/${'a'.repeat(300)}`,
  `https://example.org/${'a'.repeat(4200)}`,
  `${'a'.repeat(70)}.com`,
  'half a pair \ud83d and \udc00',
  'line\r\nline\u2028line\u00a0nbsp\u200bzero',
]

/**
 * A domain twice in one run of letters: the library then looks for the second with indexOf, finds the first, and
 * counts part of the run twice. That is no rule of the network.
 */
function repeatsDomain(text: string): boolean {
  const runs = text.normalize('NFC').split(/[\s\p{Z}\u0085]+/u)
  return runs.some((run) => {
    const domains = run.match(/[-a-z0-9]+\.[-a-z0-9.]+/gi) ?? []
    return domains.some((one, at) =>
      domains.some((other, there) => at !== there && other.includes(one)),
    )
  })
}

describe('on X', () => {
  test.each(hardCases)('counts as twitter-text does: %j', (text) => {
    expect(used('x', text)).toBe(twitter.parseTweet(text).weightedLength)
  })

  test('counts as twitter-text does, whatever is put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hardCases.filter((text) => text.length < 90)),
      fc.constantFrom(
        'example.com',
        '.org',
        'https://',
        'http://t.co/',
        '/',
        '.',
        '@',
        '#',
        ' ',
        '_',
        '-',
      ),
      fc.constantFrom(
        '日本',
        'é',
        'e\u0301',
        '(',
        ')',
        '?',
        '&',
        ':',
        '80',
        '…',
        'com',
        '한국',
        '中国',
        'xn--',
      ),
      fc.string({
        unit: fc.constantFrom('a', 'B', '.', '/', ' ', '0', 'ü', '日', '-', '_'),
        maxLength: 12,
      }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        fc.pre(!repeatsDomain(text))
        expect(used('x', text)).toBe(twitter.parseTweet(text).weightedLength)
      }),
      { numRuns: 500 },
    )
  })

  test('sequences younger than the library count as one emoji, as the network documents', () => {
    expect(used('x', '❤️‍🔥')).toBe(2)
    expect(used('x', '😮‍💨')).toBe(2)
  })

  test('the part over the limit is what twitter-text calls invalid', () => {
    const text = `${'word '.repeat(54)}👩🏽‍⚕️ https://example.org/long/path and more words after it`
    const { over } = countText(text, rulesOf('x'))
    expect(over?.start).toBe(twitter.parseTweet(text).validRangeEnd + 1)
    expect(over?.end).toBe(text.length)
  })

  test('a paid account has its own limit', () => {
    const long = 'a'.repeat(281)
    expect(countText(long, rulesOf('x')).state).toBe('over')
    expect(countText(long, rulesOf('x'), { paid: true }).state).toBe('fits')
  })

  test('a long text without a space, full of dots, is counted in time', () => {
    expect(used('x', '値は.coで'.repeat(4000))).toBeGreaterThan(280)
    expect(used('x', 'a.'.repeat(20_000))).toBe(40_000)
  })
})

describe('on Bluesky', () => {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  test('counts graphemes, and bytes beside them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 60 }),
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom(...hardCases),
        ),
        (text) => {
          const count = countText(text, rulesOf('bluesky'))
          expect(count.used).toBe([...characters.segment(text)].length)
          expect(count.bytes?.used).toBe(new TextEncoder().encode(text).length)
        },
      ),
    )
  })

  test('300 families are too many bytes', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(countText(family.repeat(120), rulesOf('bluesky')).used).toBe(120)
    const { state, over } = countText(family.repeat(121), rulesOf('bluesky'))
    expect(state).toBe('over')
    expect(over?.start).toBe(family.length * 120)
  })

  test('links count in full', () => {
    expect(used('bluesky', 'https://example.org/a/long/path')).toBe(31)
  })
})

describe('on Mastodon', () => {
  test.each([
    ['https://example.org/a/path/that/goes/on/and/on/and/on', 23],
    ['example.org/a/path/that/goes/on', 31],
    ['@ada@social.example.org', 4],
    ['@ada hello', 10],
    ['mail ada@example.org', 20],
    ['cafe\u0301 👩🏽‍⚕️', 6],
    ['cc @ada@a.example, @bo@b.example.', 13],
  ])('%j counts %i', (text, count) => {
    expect(used('mastodon', text)).toBe(count)
  })

  test('the server says how long a post may be', () => {
    const text = 'a'.repeat(501)
    expect(countText(text, rulesOf('mastodon')).remaining).toBe(-1)
    expect(countText(text, rulesOf('mastodon'), { serverLimit: 5000 }).remaining).toBe(4499)
  })
})

describe('elsewhere', () => {
  test('Threads counts an emoji as its bytes', () => {
    expect(used('threads', 'ok 👍')).toBe(7)
    expect(used('threads', 'é')).toBe(1)
  })

  test('LinkedIn is counted in UTF-16 units, Reddit in code points', () => {
    expect(used('linkedin', '👍')).toBe(2)
    expect(used('reddit', '👍')).toBe(1)
  })
})

test('warns from 95 percent, and not from the limit on but above it is over', () => {
  const state = (length: number) => countText('a'.repeat(length), rulesOf('bluesky')).state
  expect([284, 285, 300, 301].map(state)).toEqual(['fits', 'near', 'near', 'over'])
})

test('on every network what is over is marked, from inside the text to its end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...networksFile.networks),
      fc.array(fc.constantFrom(...hardCases), { maxLength: 6 }),
      (rules, texts) => {
        const text = texts.join(' ')
        const small = { ...rules, text: { ...rules.text, limit: 40 } }
        const { over, used: length } = countText(text, small)
        expect(over !== undefined).toBe(length > 40)
        expect(over ? over.start < over.end && over.end === text.length : true).toBe(true)
      },
    ),
  )
})
