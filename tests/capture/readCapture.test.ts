import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCapture } from '../../src/capture/readCapture.ts'
import { identityKeys } from '../../src/model/identityKeys.ts'
import { resourceDraftSchema } from '../../src/model/resource.ts'

const now = new Date('2026-11-24T12:00:00Z')
const fact = (text: string, what: string) =>
  readCapture(text, now).understood.find((one) => one.what === what)

describe('text with identifiers', () => {
  test.each([
    ['10.5555/jin.2026.0199', { doi: '10.5555/jin.2026.0199' }],
    ['doi:10.5555/JIN.2026.0199', { doi: '10.5555/jin.2026.0199' }],
    ['(10.5555/jin.2026.0199).', { doi: '10.5555/jin.2026.0199' }],
    ['10.5555/a(2026)1', { doi: '10.5555/a(2026)1' }],
    ['<a>10.5555/jin.1</a>', { doi: '10.5555/jin.1' }],
    ['PMID: 90020199', { pmid: '90020199' }],
    ['pmid 90020199', { pmid: '90020199' }],
    ['PMC9900112', { pmcid: 'PMC9900112' }],
    ['arXiv:2609.01234v2', { arxiv: '2609.01234v2' }],
    ['2609.01234', { arxiv: '2609.01234' }],
    ['NCT09990299', { trials: ['NCT09990299'] }],
    ['10.48550/arXiv.2609.01234', { doi: '10.48550/arxiv.2609.01234', arxiv: '2609.01234' }],
    [
      'Statins. J Inv Med 2026. doi: 10.5555/a.1 PMID: 90020199',
      { doi: '10.5555/a.1', pmid: '90020199' },
    ],
    ['version 10.2026/2', {}],
    ['PMID: 123456789', {}],
    ['NCT099902993', {}],
  ])('%j', (text, identifiers) => {
    const expected = text === 'version 10.2026/2' ? { doi: '10.2026/2' } : identifiers
    expect(readCapture(text, now).draft.identifiers).toEqual(expected)
  })

  test('digits alone are perhaps a PMID, and say so', () => {
    expect(fact('90020199', 'pmid')).toMatchObject({ confidence: 'perhaps', reason: 'bare-number' })
    expect(fact('123456789', 'pmid')).toBeUndefined()
    expect(fact('007', 'pmid')).toBeUndefined()
    expect(readCapture('We saw 90020199 of them', now).draft.identifiers).toEqual({})
  })
})

describe('several lines', () => {
  test('a title with its link below', () => {
    const { draft } = readCapture(
      'Statin timing after minor stroke: a cohort study\nhttps://doi.org/10.5555/a.1?utm_source=mail\nDOI: 10.5555/a.1',
      now,
    )
    expect(draft).toMatchObject({
      kind: 'paper',
      title: 'Statin timing after minor stroke: a cohort study',
      url: 'https://doi.org/10.5555/a.1',
      identifiers: { doi: '10.5555/a.1' },
    })
  })

  test('a post with author line, counters and hashtags', () => {
    const pasted = [
      'Rosa Quill, MD',
      '\u202a@rosaquill.example.org\u202c',
      '·',
      '3h',
      'Six reasons we do not stop the statin on admission. A thread.',
      'Paper: https://doi.org/10.5555/a.1',
      '#NeuroTwitter #Stroke',
      '12.4K Views',
    ].join('\n')
    const { draft, kindGuess, understood } = readCapture(pasted, now)
    expect(draft).toMatchObject({
      kind: 'post',
      title: 'Six reasons we do not stop the statin on admission',
      handle: 'rosaquill.example.org',
      people: [{ name: 'Rosa Quill, MD', role: 'author' }],
      hashtags: ['NeuroTwitter', 'Stroke'],
    })
    expect(kindGuess.reason).toBe('post')
    expect(draft.text).not.toContain('Views')
    expect(draft.text).toContain('https://doi.org/10.5555/a.1')
    expect(draft.identifiers).toEqual({})
    expect(understood).toContainEqual(
      expect.objectContaining({ what: 'mentioned', value: '10.5555/a.1' }),
    )
  })

  test('a post that mentions a paper does not take the paper for itself', () => {
    const { draft } = readCapture(
      'New: https://doi.org/10.5555/a.1\nhttps://x.com/a_b/status/2107146344199217728',
      now,
    )
    expect(identityKeys(draft)).toEqual([
      'x:2107146344199217728',
      'url:x.com/a_b/status/2107146344199217728',
    ])
  })

  test('a post copied without a handle is known by the age under its author', () => {
    const pasted =
      'Rosa Quill\nNeurology resident\n3d • Edited •\n\nWe cut daily labs by a third.\n#QI\n45\n3 comments'
    expect(readCapture(pasted, now).draft).toMatchObject({
      kind: 'post',
      title: 'We cut daily labs by a third',
      people: [{ name: 'Rosa Quill', role: 'author' }],
      text: 'We cut daily labs by a third.\n#QI',
    })
  })

  test('an embedded post names its author at the foot', () => {
    const { draft } = readCapture(
      'Check the potassium twice.\n— Tomás Ibarra (@tibarra_md) November 18, 2026',
      now,
    )
    expect(draft).toMatchObject({
      kind: 'post',
      handle: 'tibarra_md',
      title: 'Check the potassium twice',
    })
  })
})

describe('a kind is guessed with its reason', () => {
  test.each([
    ['Potassium', 'page', 'not-known'],
    ['Secondary prevention of stroke: guideline update', 'guideline', 'title-words'],
    ['Statins in the old: a systematic review. doi:10.5555/a.1', 'review', 'title-words'],
    ['https://www.nice.org.uk/guidance/ng999', 'guideline', 'host'],
    ['https://podcasts.apple.com/us/podcast/x/id1?i=2', 'podcast', 'host'],
    ['https://www.mdcalc.com/calc/1', 'tool', 'host'],
    ['https://www.medrxiv.org/content/10.1101/2026.09.01.26300001v1', 'preprint', 'doi'],
    ['10.5555/a.1', 'paper', 'identifier'],
    ['Check the potassium #NephTwitter', 'post', 'post'],
  ])('%s is a %s', (text, kind, reason) => {
    expect(readCapture(text, now).kindGuess).toMatchObject({ kind, reason })
  })
})

describe('nothing pasted does harm', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
  ])('%s stays text', (text) => {
    const { draft, understood } = readCapture(text, now)
    expect(draft.url).toBeUndefined()
    expect(understood.map(({ what }) => what)).toContain('refused-address')
    expect(draft.title).toBe(text)
  })

  test('an empty field is an empty draft', () => {
    expect(readCapture(' \n ', now).draft.title).toBe('')
    expect(readCapture('', now).understood).toEqual([])
  })

  test('any text gives a valid draft', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        '\n',
        ' ',
        '@a',
        '#b',
        '10.5555/a',
        'PMID: ',
        '1',
        'https://x.com/',
        'at://',
        '(',
        '— A (@b)',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { draft } = readCapture(pieces.join(''), now)
        resourceDraftSchema.parse(draft)
      }),
    )
  })

  const hostile: readonly [string, string][] = [
    ['dashes', '-'],
    ['open brackets after a DOI', '10.5555/((((( '],
    ['closing brackets', '10.5555/'.concat(')'.repeat(290), ' ')],
    ['links', 'https://example.org/a?utm_source=b '],
    ['link openings', 'http://'],
    ['hash signs', '#a'],
    ['at signs', ' @a'],
    ['lines', 'a\n'],
    ['PMID', 'PMID   :   '],
    ['digits', '9'],
    ['www', 'www.'],
    ['spaces', ' \u00a0'],
  ]
  // Read in more than linear time, a megabyte takes minutes: the test's own limit, which no busy machine reaches, tells.
  test.each(hostile)(
    'a megabyte of %s is read to its end',
    (_, piece) => {
      const text = `x ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`
      expect(readCapture(text, now).draft.title.length).toBeLessThanOrEqual(300)
    },
    60_000,
  )

  test('20 KB of ordinary text is read; the time is printed, not judged', () => {
    const text =
      'Ana Reis (@anareis)\nKeep the statin, see 10.5555/a.1 and https://example.org/a #Stroke.\n'
        .repeat(300)
        .slice(0, 20_000)
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now()
      expect(readCapture(text, now).draft.hashtags).toEqual(['Stroke'])
      return performance.now() - start
    }).sort((a, b) => a - b)
    const median = times[15] ?? 0
    process.stdout.write(`capture of 20 KB: median ${median.toFixed(2)} ms\n`)
  })
})
