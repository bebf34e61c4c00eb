import { expect, test } from 'vitest'
import { blankDraft, type Draft } from '../../../src/model/draft.ts'
import { draftImageSchema } from '../../../src/model/draftImage.ts'
import { chosenNetworks } from '../../../src/planner/posts/chosenNetworks.ts'
import { draftLengths, draftPosts } from '../../../src/planner/posts/draftPosts.ts'

const draft: Draft = {
  ...blankDraft('d1', '2026-11-01T00:00:00Z'),
  text: 'Why we keep the statin. #MedEd',
  hashtags: ['MedEd', 'Stroke'],
  conflictLine: 'No conflicts of interest.',
}
const texts = (of: Draft, network: Parameters<typeof draftPosts>[1]) =>
  draftPosts(of, network).posts.map(({ text }) => text)

test('conflict line, link and tags follow the text where it does not have them', () => {
  const withLink: Draft = {
    ...draft,
    variants: [{ network: 'x', link: 'https://doi.org/10.5555/held', settings: {} }],
  }
  expect(texts(withLink, 'x')).toEqual([
    'Why we keep the statin. #MedEd\n\nNo conflicts of interest.\n\nhttps://doi.org/10.5555/held\n\n#Stroke',
  ])
  expect(texts(withLink, 'bluesky')).toEqual([
    'Why we keep the statin. #MedEd\n\nNo conflicts of interest.\n\n#Stroke',
  ])
})

test('a variant has its own text; parts edited by hand are taken as they are', () => {
  const parts = ['First.', 'Second.']
  const own: Draft = {
    ...draft,
    variants: [
      { network: 'bluesky', parts, settings: {} },
      { network: 'mastodon', text: 'Shorter.', settings: { server: 'a.example' } },
    ],
  }
  expect(texts(own, 'bluesky')).toEqual(['First. 1/2', 'Second. 2/2'])
  expect(texts(own, 'mastodon')[0]).toMatch(/^Shorter\./)
  expect(draftPosts(own, 'mastodon').settings).toEqual({ server: 'a.example' })
})

test('a long text becomes a thread, whose images go with the first post', () => {
  const image = {
    id: 'i1',
    imageId: 'b1',
    fileName: 'curve.png',
    mime: 'image/png',
    width: 10,
    height: 10,
    altText: '',
    answers: {},
  } as const
  const long: Draft = { ...draft, text: 'One sentence after another. '.repeat(30), images: [image] }
  const { posts, issues } = draftPosts(long, 'x')
  expect(posts.length).toBeGreaterThan(2)
  expect(issues.map((list) => list.some(({ code }) => code === 'alt-text-missing'))).toEqual(
    posts.map((_, at) => at === 0),
  )
})

test('an empty draft is one empty post that cannot be posted', () => {
  const { posts, issues } = draftPosts(blankDraft('d', '2026-11-01T00:00:00Z'), 'x')
  expect(posts).toHaveLength(1)
  expect(issues[0]?.map(({ code }) => code)).toEqual(['nothing-to-post'])
})

test('the bytes of an image are a row of their own', () => {
  const row = {
    id: 'b1',
    draftId: 'd1',
    mime: 'image/png',
    base64: 'iVBORw0KGgo=',
    addedAt: '2026-11-01T00:00:00Z',
  }
  expect(draftImageSchema.parse(JSON.parse(JSON.stringify(row)))).toEqual(row)
  expect(draftImageSchema.safeParse({ ...row, mime: 'image/svg+xml' }).success).toBe(false)
})

test('the length is that of the text, and of a thread cut by hand that of its longest post', () => {
  const long: Draft = { ...draft, hashtags: [], conflictLine: '', text: 'a'.repeat(290) }
  const { x, bluesky } = draftLengths(long)
  expect(x).toMatchObject({ used: 290, state: 'over', remaining: -10, posts: 2 })
  expect(bluesky).toMatchObject({ used: 290, state: 'near', posts: 1 })
  const cut: Draft = {
    ...long,
    variants: [
      { network: 'x', parts: ['Short.', 'b'.repeat(300), 'Shorter.'], settings: {} },
      { network: 'bluesky', parts: ['One.'], settings: {} },
    ],
  }
  // Each post of a thread carries its number: ` 2/3` is four characters more.
  expect(draftLengths(cut).x).toMatchObject({
    used: 304,
    state: 'over',
    post: { number: 2, of: 3 },
    posts: 3,
  })
  expect(draftLengths(cut).bluesky).toMatchObject({ used: 4, post: { number: 1, of: 1 }, posts: 1 })
})

test('networks are those chosen, and those the draft has to do with already, in one order', () => {
  expect(chosenNetworks(undefined, draft)).toContain('bluesky')
  const none = { variants: [], published: [], plannedAt: undefined }
  expect(chosenNetworks(['reddit', 'x'], none)).toEqual(['x', 'reddit'])
  const at = '2026-11-01T00:00:00Z'
  const posted = { ...none, published: [{ network: 'threads' as const, at }] }
  expect(chosenNetworks(['reddit'], posted)).toEqual(['threads', 'reddit'])
  expect(chosenNetworks([], none)).toEqual(chosenNetworks(undefined, none))
})
