import { describe, expect, test } from 'vitest'
import { readCapture } from '../../src/capture/readCapture.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'

const now = new Date('2026-11-24T12:00:00Z')
const x = { platform: 'x', kind: 'post' } as const
const bluesky = { platform: 'bluesky', kind: 'post' } as const
const did = 'did:plc:abcdefghijklmnopqrstuvwx'
const linkedin = { platform: 'linkedin', kind: 'post' } as const
const facebook = { platform: 'facebook', kind: 'post' } as const
const reddit = { platform: 'reddit', kind: 'post' } as const
const video = { platform: 'youtube', kind: 'video' } as const

const links: readonly [string, Record<string, unknown>][] = [
  [
    'https://x.com/rosaquill_md/status/2107146344199217728',
    { ...x, handle: 'rosaquill_md', postId: '2107146344199217728' },
  ],
  [
    'https://twitter.com/a_b/statuses/2107146344199217728/photo/1',
    { ...x, handle: 'a_b', postId: '2107146344199217728' },
  ],
  [
    'https://mobile.twitter.com/a_b/status/20',
    { ...x, handle: 'a_b', postId: '20', published: undefined },
  ],
  [
    'https://x.com/i/web/status/2107146344199217728',
    { ...x, handle: undefined, postId: '2107146344199217728' },
  ],
  [
    'https://x.com/rosaquill_md',
    { platform: 'x', kind: 'page', handle: 'rosaquill_md', postId: undefined },
  ],
  ['https://x.com/search?q=stroke', { platform: 'x', kind: 'page', handle: undefined }],
  [
    'https://bsky.app/profile/tibarra.bsky.social/post/3m3cux2psw422',
    { ...bluesky, handle: 'tibarra.bsky.social', postId: '3m3cux2psw422' },
  ],
  [
    `https://bsky.app/profile/${did}/post/3m3cux2psw422`,
    { ...bluesky, handle: undefined, postId: '3m3cux2psw422' },
  ],
  [`at://${did}/app.bsky.feed.post/3m3cux2psw422`, { ...bluesky, postId: '3m3cux2psw422' }],
  [
    'https://bsky.app/profile/example.org',
    { platform: 'bluesky', kind: 'page', handle: 'example.org' },
  ],
  [
    'https://mastodon.example/@ward/115500000000000000',
    {
      platform: 'mastodon',
      kind: 'post',
      handle: 'ward@mastodon.example',
      postId: 'mastodon.example/115500000000000000',
    },
  ],
  [
    'https://mastodon.example/@ward@other.example/115500000000000000',
    { platform: 'mastodon', handle: 'ward@other.example' },
  ],
  [
    'https://mastodon.example/users/ward/statuses/115500000000000000',
    {
      platform: 'mastodon',
      handle: 'ward@mastodon.example',
      postId: 'mastodon.example/115500000000000000',
    },
  ],
  [
    'https://mastodon.example/deck/@ward/115500000000000000',
    { platform: 'mastodon', postId: 'mastodon.example/115500000000000000' },
  ],
  [
    'https://mastodon.example/@ward',
    { platform: 'mastodon', kind: 'page', handle: 'ward@mastodon.example' },
  ],
  [
    'https://www.threads.net/@ward.notes/post/DAbCdEfGhIj?xmt=AQ',
    { platform: 'threads', kind: 'post', handle: 'ward.notes', postId: 'DAbCdEfGhIj' },
  ],
  ['https://www.threads.com/t/DAbCdEfGhIj', { platform: 'threads', postId: 'DAbCdEfGhIj' }],
  [
    'https://www.threads.com/@ward.notes',
    { platform: 'threads', kind: 'page', handle: 'ward.notes' },
  ],
  [
    'https://www.linkedin.com/posts/rosa-quill_what-our-unit-learned-activity-7332661864792854528-aBcD?rcm=1',
    {
      ...linkedin,
      handle: 'rosa-quill',
      postId: '7332661864792854528',
      title: 'What our unit learned',
    },
  ],
  [
    'https://uk.linkedin.com/feed/update/urn:li:ugcPost:7332661864792854528/',
    { ...linkedin, postId: '7332661864792854528' },
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7332661864792854528',
    { ...linkedin, postId: '7332661864792854528' },
  ],
  [
    'https://www.linkedin.com/pulse/three-lessons-from-nights',
    { platform: 'linkedin', kind: 'page', title: 'Three lessons from nights' },
  ],
  [
    'https://www.linkedin.com/in/rosa-quill/',
    { platform: 'linkedin', kind: 'page', handle: 'rosa-quill' },
  ],
  [
    'https://www.facebook.com/wardgroup/posts/pfbid0AbCdEfGhIjKlMnOp',
    { ...facebook, handle: 'wardgroup', postId: 'pfbid0AbCdEfGhIjKlMnOp' },
  ],
  [
    'https://m.facebook.com/groups/neuroresidents/permalink/1234567890/',
    { ...facebook, postId: '1234567890' },
  ],
  [
    'https://www.facebook.com/permalink.php?story_fbid=1234567890&id=99',
    { ...facebook, postId: '1234567890' },
  ],
  [
    'https://www.facebook.com/watch?v=1234567890',
    { platform: 'facebook', kind: 'video', postId: '1234567890' },
  ],
  ['https://fb.watch/aBcDeF123/', { platform: 'facebook', kind: 'video', postId: 'aBcDeF123' }],
  ['https://www.facebook.com/reel/1234567890', { platform: 'facebook', kind: 'video' }],
  ['https://www.facebook.com/share/p/1AbCdEfGh/', { ...facebook, postId: '1AbCdEfGh' }],
  ['https://www.facebook.com/photo?fbid=1234567890', { ...facebook, postId: '1234567890' }],
  [
    'https://www.facebook.com/events/1234567890',
    { platform: 'facebook', kind: 'page', postId: '1234567890' },
  ],
  [
    'https://www.facebook.com/profile.php?id=1234567890',
    { platform: 'facebook', kind: 'page', handle: '1234567890' },
  ],
  [
    'https://www.facebook.com/people/Rosa-Q/1234567890',
    { platform: 'facebook', handle: '1234567890' },
  ],
  [
    'https://www.instagram.com/p/DAbCdEfGhIj/?igsh=abc',
    { platform: 'instagram', kind: 'post', postId: 'DAbCdEfGhIj' },
  ],
  [
    'https://www.instagram.com/ward.notes/reel/DAbCdEfGhIj/',
    { platform: 'instagram', kind: 'video', handle: 'ward.notes' },
  ],
  ['https://instagr.am/p/DAbCdEfGhIj', { platform: 'instagram', postId: 'DAbCdEfGhIj' }],
  [
    'https://www.instagram.com/stories/ward.notes/1234567890123/',
    { platform: 'instagram', handle: 'ward.notes', postId: '1234567890123' },
  ],
  [
    'https://www.instagram.com/ward.notes',
    { platform: 'instagram', kind: 'page', handle: 'ward.notes' },
  ],
  [
    'https://old.reddit.com/r/medicine/comments/1abcde/how_do_you_teach_ekgs/',
    { ...reddit, postId: '1abcde', title: 'How do you teach ekgs' },
  ],
  [
    'https://www.reddit.com/r/medicine/comments/1abcde/how_do_you/kxyz123/',
    { ...reddit, postId: '1abcde/kxyz123' },
  ],
  ['https://www.reddit.com/r/medicine/s/AbCdEfGhIj', { ...reddit, postId: 's/AbCdEfGhIj' }],
  ['https://redd.it/1abcde', { ...reddit, postId: '1abcde' }],
  [
    'https://www.reddit.com/u/nightfloat',
    { platform: 'reddit', kind: 'page', handle: 'nightfloat' },
  ],
  ['https://www.youtube.com/watch?v=abcDEF12_-3&si=xyz', { ...video, postId: 'abcDEF12_-3' }],
  ['https://youtu.be/abcDEF12_-3?si=xyz', { ...video, postId: 'abcDEF12_-3' }],
  ['https://m.youtube.com/shorts/abcDEF12_-3', { ...video, postId: 'abcDEF12_-3' }],
  ['https://www.youtube.com/live/abcDEF12_-3', { ...video, postId: 'abcDEF12_-3' }],
  ['https://www.youtube-nocookie.com/embed/abcDEF12_-3', { ...video, postId: 'abcDEF12_-3' }],
  ['https://music.youtube.com/watch?v=abcDEF12_-3', { ...video, postId: 'abcDEF12_-3' }],
  ['https://www.youtube.com/playlist?list=PLabcdefghijk', { ...video, postId: 'PLabcdefghijk' }],
  ['https://www.youtube.com/post/UgkxAbCdEfGhIjKl', { platform: 'youtube', kind: 'post' }],
  [
    'https://www.youtube.com/@harbourneuro',
    { platform: 'youtube', kind: 'page', handle: 'harbourneuro' },
  ],
  [
    'https://www.researchgate.net/publication/399000111_Statins_and_the_Ward',
    { platform: 'researchgate', kind: 'paper', postId: '399000111', title: 'Statins and the Ward' },
  ],
  [
    'https://www.researchgate.net/post/How_to_report_a_null_result',
    { platform: 'researchgate', kind: 'post' },
  ],
  [
    'https://www.researchgate.net/profile/Rosa-Quill-4',
    { platform: 'researchgate', kind: 'page', handle: 'Rosa-Quill-4' },
  ],
  [
    'https://classroom.google.com/u/1/c/NjAxMjM0NTY3',
    { platform: 'classroom', kind: 'course', postId: 'NjAxMjM0NTY3' },
  ],
  [
    'https://classroom.google.com/c/NjAxMjM0NTY3/a/NTU1NTU1/details',
    { platform: 'classroom', kind: 'course', postId: 'NjAxMjM0NTY3/NTU1NTU1' },
  ],
]

describe('an address of a network', () => {
  test.each(links)('%s is read', (link, expected) => {
    const { draft } = readCapture(link, now)
    for (const [field, value] of Object.entries(expected)) {
      expect({ [field]: draft[field as keyof typeof draft] }).toEqual({ [field]: value })
    }
  })

  test.each([
    ['https://medium.com/@someone', 'a site that writes /@name but is no Mastodon server'],
    ['https://example.org/@', 'no name'],
    [
      'https://x.com.example.org/a/status/2107146344199217728',
      'a host that only begins like a network',
    ],
    ['https://notx.com/a/status/2107146344199217728', 'a host that only ends like a network'],
  ])('%s is no network: %s', (link) => {
    expect(readCapture(link, now).draft.platform).toBeUndefined()
  })
})

describe('an address that holds identifiers', () => {
  test.each([
    ['https://doi.org/10.5555/ABC.2026.1', { doi: '10.5555/abc.2026.1' }, 'paper'],
    ['https://dx.doi.org/10.5555%2Fabc.2026.1', { doi: '10.5555/abc.2026.1' }, 'paper'],
    [
      'https://journal.example.org/doi/full/10.5555/abc.2026.1?af=R',
      { doi: '10.5555/abc.2026.1' },
      'paper',
    ],
    [
      'https://journal.example.org/articles/10.5555/abc.2026.1/full',
      { doi: '10.5555/abc.2026.1' },
      'paper',
    ],
    [
      'https://journal.example.org/article?id=10.5555/abc.0001',
      { doi: '10.5555/abc.0001' },
      'paper',
    ],
    [
      'https://journal.example.org/content/10.5555/abc.1.full.pdf',
      { doi: '10.5555/abc.1' },
      'paper',
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2026.09.01.26300001v2.full',
      { doi: '10.1101/2026.09.01.26300001' },
      'preprint',
    ],
    ['https://doi.org/10.1101/gr.123456.126', { doi: '10.1101/gr.123456.126' }, 'paper'],
    ['https://pubmed.ncbi.nlm.nih.gov/90020199/?from_term=stroke', { pmid: '90020199' }, 'paper'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/90020199', { pmid: '90020199' }, 'paper'],
    ['https://europepmc.org/article/MED/90020199', { pmid: '90020199' }, 'paper'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC9900112/', { pmcid: 'PMC9900112' }, 'paper'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9900112/pdf/', { pmcid: 'PMC9900112' }, 'paper'],
    ['https://arxiv.org/pdf/2609.01234v2', { arxiv: '2609.01234v2' }, 'preprint'],
    ['https://arxiv.org/abs/hep-th/9901001', { arxiv: 'hep-th/9901001' }, 'preprint'],
    ['https://clinicaltrials.gov/study/NCT09990299', { trials: ['NCT09990299'] }, 'page'],
    ['https://clinicaltrials.gov/ct2/show/nct09990299', { trials: ['NCT09990299'] }, 'page'],
    [
      'https://www.nature.com/articles/s41999-026-0001-2',
      { doi: '10.1038/s41999-026-0001-2' },
      'paper',
    ],
  ])('%s', (link, identifiers, kind) => {
    const { draft } = readCapture(link, now)
    expect(draft.identifiers).toEqual(identifiers)
    expect(draft.kind).toBe(kind)
  })

  test('an ORCID is a profile when its check digit agrees, else only a page', () => {
    const facts = (link: string) => readCapture(link, now).understood.map(({ what }) => what)
    expect(facts('https://orcid.org/0000-0002-1825-0097')).toContain('orcid')
    expect(facts('https://orcid.org/0000-0002-1825-0098')).not.toContain('orcid')
  })
})

describe('the same thing by two ways has the same identity keys', () => {
  const keys = (text: string) => identityKeys(readCapture(text, now).draft)
  test.each([
    [
      'https://nitter.net/a_b/status/2107146344199217728#m',
      'https://x.com/a_b/status/2107146344199217728?s=20&t=abc',
    ],
    [
      'https://fxtwitter.com/a_b/status/2107146344199217728',
      'x.com/a_b/status/2107146344199217728',
    ],
    [
      'https://vxtwitter.com/a_b/status/2107146344199217728',
      'https://mobile.twitter.com/a_b/status/2107146344199217728',
    ],
    ['https://doi.org/10.5555/ABC.2026.1', '10.5555/abc.2026.1'],
    ['doi: 10.5555/abc.2026.1.', 'http://dx.doi.org/10.5555/abc.2026.1'],
    [
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    ],
    ['PMID: 90020199', 'https://pubmed.ncbi.nlm.nih.gov/90020199/'],
    ['PMC9900112', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9900112/'],
    ['arXiv:2609.01234', 'https://arxiv.org/abs/2609.01234'],
    ['https://youtu.be/abcDEF12_-3', 'https://www.youtube.com/watch?v=abcDEF12_-3&feature=share'],
    [
      'https://old.reddit.com/r/medicine/comments/1abcde/some_title_here/',
      'https://redd.it/1abcde',
    ],
    [
      'https://www.linkedin.com/posts/a_b-c-d-e-activity-7332661864792854528-aBcD',
      'https://www.linkedin.com/feed/update/urn:li:activity:7332661864792854528',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fpage%3Futm_source%3Dx&h=AT0',
      'https://example.org/page',
    ],
  ])('%s and %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other))
    expect(keys(one).length).toBeGreaterThan(0)
  })

  test('a publisher page with the DOI in it shares the DOI key with the resolver', () => {
    expect(keys('https://journal.example.org/doi/10.5555/abc.2026.1')).toContain(
      'doi:10.5555/abc.2026.1',
    )
  })
})
