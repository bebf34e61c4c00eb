import { expect, test } from 'vitest'
import { blankDraft, type Draft } from '../../../src/model/draft.ts'
import { draftImageSchema } from '../../../src/model/draftImage.ts'
import { draftPosts } from '../../../src/planner/posts/draftPosts.ts'

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
