import { describe, expect, test } from 'vitest'
import wordData from '../../../resources/hashtag-words.json' with { type: 'json' }
import { hashtagWordsSchema, type NetworkId } from '../../../src/model/network.ts'
import { rulesOf } from '../../../src/planner/posts/networkRules.ts'
import { placeholder } from '../../../src/planner/posts/placeholders.ts'
import {
  type PostContent,
  postIssues,
  weightOfIssue,
} from '../../../src/planner/posts/postIssues.ts'
import { previewPost } from '../../../src/planner/posts/previewPost.ts'
import { tagSplitter } from '../../../src/planner/posts/suggestCapitals.ts'

const splitter = tagSplitter(hashtagWordsSchema.parse(wordData))
const codes = (network: NetworkId, post: Partial<PostContent>) =>
  postIssues({ text: 'Words.', images: [], settings: {}, ...post }, rulesOf(network), splitter).map(
    ({ code }) => code,
  )

describe('previewPost', () => {
  test('a long post folds by characters, or earlier by lines', () => {
    const long = previewPost('a'.repeat(300), rulesOf('linkedin'))
    expect([long.visible.length, long.folded.length]).toEqual([210, 90])
    expect(previewPost('one\ntwo\nthree\nfour', rulesOf('linkedin')).visible).toBe(
      'one\ntwo\nthree',
    )
    expect(previewPost('a'.repeat(300), rulesOf('bluesky')).folded).toBe('')
  })

  test('the fold cuts no character in half', () => {
    const { visible, folded } = previewPost('👩🏽‍⚕️'.repeat(200), rulesOf('instagram'))
    expect(visible).toBe('👩🏽‍⚕️'.repeat(125))
    expect(visible + folded).toBe('👩🏽‍⚕️'.repeat(200))
  })

  test('links are shown as the network shows them', () => {
    const text = 'See https://www.example.org/a/very/long/path/to/a/paper and b.example/c'
    const shown = (network: NetworkId) =>
      previewPost(text, rulesOf(network)).links.map((l) => l.shown)
    expect(shown('x')).toEqual(['example.org/a/very/long/path/t…'])
    expect(shown('facebook')).toEqual(['https://www.example.org/a/very/long/path/to/a/paper'])
    expect(previewPost(text, rulesOf('x')).cardLink).toBe(
      'https://www.example.org/a/very/long/path/to/a/paper',
    )
    expect(previewPost(text, rulesOf('instagram')).cardLink).toBeUndefined()
  })
})

describe('postIssues', () => {
  test.each<[NetworkId, Partial<PostContent>, string[]]>([
    ['bluesky', {}, []],
    ['bluesky', { text: ' ' }, ['nothing-to-post']],
    ['bluesky', { text: 'a'.repeat(301) }, ['over-limit']],
    ['bluesky', { text: 'a'.repeat(290) }, ['near-limit']],
    ['bluesky', { text: '👨‍👩‍👧‍👦'.repeat(121) }, ['over-byte-limit']],
    ['bluesky', { text: `Result: ${placeholder('in your words')}` }, ['still-to-write']],
    ['bluesky', { text: 'See #mededchat' }, ['tag-without-capitals']],
    ['mastodon', {}, ['server-missing']],
    ['mastodon', { settings: { server: 'a.example' } }, []],
    ['reddit', {}, ['title-missing']],
    ['reddit', { settings: { title: 't'.repeat(301) } }, ['title-too-long']],
    ['instagram', {}, ['image-needed']],
    [
      'instagram',
      { text: 'https://example.org', images: [{ id: 'i', altText: 'A curve' }] },
      ['links-cannot-be-followed'],
    ],
    ['threads', { text: 'a.org b.org c.org d.org e.org f.org' }, ['too-many-links']],
    ['threads', { text: 'a.org a.org a.org a.org a.org a.org' }, []],
    ['x', { images: [{ id: 'i', altText: ' ' }] }, ['alt-text-missing']],
    ['x', { images: [{ id: 'i', altText: 'A', bytes: 5_000_001 }] }, ['image-too-large']],
    ['x', { images: [{ id: 'i', altText: 'A', bytes: 5_000_000 }] }, []],
    ['x', { images: [{ id: 'i', altText: 'a'.repeat(1001) }] }, ['alt-text-too-long']],
    [
      'x',
      { images: Array.from({ length: 5 }, (_, at) => ({ id: `${at}`, altText: 'a' })) },
      ['too-many-images'],
    ],
  ])('on %s, %j: %j', (network, post, expected) => {
    expect(codes(network, post)).toEqual(expected)
  })

  test('what stops a post comes before what is only advice', () => {
    const issues = postIssues(
      {
        text: `${'a '.repeat(200)}#One #Two #Three`,
        images: [{ id: 'i', altText: '' }],
        settings: {},
      },
      rulesOf('x'),
    )
    expect(issues.map(weightOfIssue)).toEqual(['stops', 'warns', 'hints'])
  })
})
