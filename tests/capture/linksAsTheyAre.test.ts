import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCapture } from '../../src/capture/readCapture.ts'

const now = new Date('2026-11-26T12:00:00Z')
const read = (text: string) => readCapture(text, now)
const doiOf = (text: string) => read(text).draft.identifiers.doi
const urlOf = (text: string) => read(text).draft.url

describe('a DOI ends where it ends', () => {
  test.each([
    [
      'https://academic.oup.com/jamia/article/doi/10.1093/jamia/ocaa123/5829999',
      '10.1093/jamia/ocaa123',
    ],
    [
      'https://academic.oup.com/jamia/article-abstract/doi/10.1093/jamia/ocaa123/5829999',
      '10.1093/jamia/ocaa123',
    ],
    [
      'https://academic.oup.com/jamia/article-pdf/doi/10.1093/jamia/ocaa123/33152345/ocaa123.pdf',
      '10.1093/jamia/ocaa123',
    ],
    [
      'https://rupress.org/jem/article/doi/10.1084/jem.20200001/151234/Title-of-paper',
      '10.1084/jem.20200001',
    ],
    [
      'https://www.nature.com/articles/s41586-020-2649-2.epdf?sharing_token=abc',
      '10.1038/s41586-020-2649-2',
    ],
    ['https://www.nature.com/articles/s41586-020-2649-2/figures/1', '10.1038/s41586-020-2649-2'],
    [
      'https://link.springer.com/article/10.1007/s10711-018-0327-4/figures/1',
      '10.1007/s10711-018-0327-4',
    ],
    [
      'https://link.springer.com/article/10.1007/s10711-018-0327-4/tables/2',
      '10.1007/s10711-018-0327-4',
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2020.03.01.20029769v1.full.pdf+html',
      '10.1101/2020.03.01.20029769',
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2020.03.01.20029769v2.supplementary-material',
      '10.1101/2020.03.01.20029769',
    ],
    [
      'https://pubs.acs.org/doi/suppl/10.1021/acs.jcim.0c00001/suppl_file/ci0c00001_si_001.pdf',
      '10.1021/acs.jcim.0c00001',
    ],
    [
      'https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full',
      '10.3389/fnins.2020.00001',
    ],
    [
      'https://onlinelibrary.wiley.com/doi/full/10.1111/j.1365-2869.2020.00001.x',
      '10.1111/j.1365-2869.2020.00001.x',
    ],
    ['https://www.bmj.com/lookup/doi/10.1136/bmj.320.7227.1', '10.1136/bmj.320.7227.1'],
  ])('%s', (address, doi) => {
    expect(doiOf(address)).toBe(doi)
  })

  test('is certain where nothing stands behind it, and likely where a number was taken away', () => {
    const sure = (text: string) =>
      read(text).understood.find(({ what }) => what === 'doi')?.confidence
    expect(sure('https://academic.oup.com/jamia/article/doi/10.1093/jamia/ocaa123/5829999')).toBe(
      'likely',
    )
    expect(sure('https://rupress.org/jem/article/doi/10.1084/jem.20200001')).toBe('certain')
    expect(sure('https://link.springer.com/article/10.1007/s10711-018-0327-4/figures/1')).toBe(
      'certain',
    )
    expect(sure('10.5555/abc\u00addef123')).toBe('likely')
    expect(sure('10.5555/abcdef123')).toBe('certain')
  })
})

test.each([
  ['10.5555/abc\u00addef123', '10.5555/abcdef123'],
  ['10.5555/abc\u200bdef\u2060123', '10.5555/abcdef123'],
  ['10.1007/s10711–018–0327–4', '10.1007/s10711-018-0327-4'],
  ['10.1007/s10711\u2010018\u20110327\u22124', '10.1007/s10711-018-0327-4'],
  ['10.5555/proﬁle.ﬂow', '10.5555/profile.flow'],
  ['10.1000/abc — see there', '10.1000/abc'],
  ['10.1000/abc—see there', '10.1000/abc'],
  [
    '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#',
    '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#',
  ],
  [
    'https://doi.org/10.1002/(SICI)1099-0000(199823)37:3%3C197::AID-XYZ2%3E3.0.CO;2-%23',
    '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#',
  ],
  [
    'https://doi.org/10.1002/(SICI)1099-0000(199823)37:3<197::AID-XYZ2>3.0.CO;2-#',
    '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#',
  ],
  [
    '10.1002/(SICI)1097-0258(19980815)17:15&lt;1661::AID-SIM968&gt;3.0.CO;2-2',
    '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__doi.org_10.5555_abc-2D1&d=DwIF&c=x',
    '10.5555/abc-1',
  ],
  ['https://urldefense.com/v3/__https://doi.org/10.5555/abc__;!!Abc!xyz$', '10.5555/abc'],
  [
    'https://urldefense.com/v3/__https://doi.org/10.5555/abc*23__;JQ!!Abc!xyz$',
    '10.5555/abc#23'.split('#')[0],
  ],
  ['https://urldefense.com/v3/__https:/doi.org/10.5555/abc__;!!Abc!xyz$', '10.5555/abc'],
  ['https://doi-org.ezproxy.med.example.edu/10.5555/abc', '10.5555/abc'],
])('%s holds %s', (text, doi) => {
  expect(doiOf(text)).toBe(doi)
})

test.each([
  ['https://www.youtube.com/watch?v=abcdefghij_', 'https://www.youtube.com/watch?v=abcdefghij_'],
  ['https://youtu.be/abcdefghi__', 'https://www.youtube.com/watch?v=abcdefghi__'],
  ['https://x.com/doe_', 'https://x.com/doe_'],
  ['_https://example.org/a_', 'https://example.org/a'],
  ['see https://example.org/a_.', 'https://example.org/a_'],
  ['**https://example.org/a**', 'https://example.org/a'],
  ['https://pic.twitter.com/AbCd1234', 'https://pic.twitter.com/AbCd1234'],
  [
    'https://www.instagram.com/share/reel/BAabcdef12',
    'https://www.instagram.com/share/reel/BAabcdef12',
  ],
  ['https://www.instagram.com/share/BAabcdef12', 'https://www.instagram.com/share/BAabcdef12'],
  ['https://help.x.com/en', 'https://help.x.com/en'],
  [
    'https://www.bbc.com/news/health-1?at_medium=social&at_campaign=x&_ga=2.1&_gl=1abc',
    'https://www.bbc.com/news/health-1',
  ],
  ['https://www.google.com/amp/s/www.bbc.com/news/health-1', 'https://www.bbc.com/news/health-1'],
  [
    'https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/health-1',
    'https://www.bbc.com/news/health-1',
  ],
  [
    'https://amp.theguardian.com/society/2020/jan/1/x',
    'https://www.theguardian.com/society/2020/jan/1/x',
  ],
  ['https://www.example.org/news/story/amp/', 'https://www.example.org/news/story'],
  [
    'https://www-nejm-org.ezproxy.lib.example.edu/toc/nejm/current',
    'https://www.nejm.org/toc/nejm/current',
  ],
  [
    'https://www.nejm.org.ezproxy.lib.example.edu/toc/nejm/current',
    'https://www.nejm.org/toc/nejm/current',
  ],
  ['https://academic--oup-com.idm.oclc.org/x/y', 'https://academic-oup.com/x/y'],
])('%s is kept as %s', (text, url) => {
  expect(urlOf(text)).toBe(url)
})

test('what is no profile is none', () => {
  for (const address of [
    'https://pic.twitter.com/AbCd1234',
    'https://www.instagram.com/share/p/BAabcdef12',
    'https://help.x.com/en',
  ]) {
    const { draft, understood } = read(address)
    expect(draft.handle).toBeUndefined()
    expect(understood.some(({ what }) => what === 'profile')).toBe(false)
  }
  const told = (address: string) => read(address).understood.map(({ what }) => what)
  expect(told('https://pic.twitter.com/AbCd1234')).toContain('short-link')
  expect(told('https://www.instagram.com/share/reel/BAabcdef12')).toContain('short-link')
})

test.each([
  'https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/30000001/',
  'https://pmc.ncbi.nlm.nih.gov/articles/pmid/30000001/',
  'https://pubmed.gov/30000001',
  'https://www.ncbi.nlm.nih.gov/m/pubmed/30000001/',
  'https://www.ncbi.nlm.nih.gov/pubmed/?term=30000001',
  'https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=30000001',
  'https://pubmed-ncbi-nlm-nih-gov.proxy.lib.example.edu/30000001/',
  'https://europepmc.org/article/MED/30000001',
])('%s is PMID 30000001', (address) => {
  expect(read(address).draft).toMatchObject({
    identifiers: { pmid: '30000001' },
    url: 'https://pubmed.ncbi.nlm.nih.gov/30000001/',
  })
})

test('other ways to a post are that post', () => {
  expect(
    read('https://www.linkedin.com/embed/feed/update/urn:li:activity:7150000000000000000').draft,
  ).toMatchObject({
    platform: 'linkedin',
    postId: '7150000000000000000',
  })
  expect(read('https://mastodon.example/web/@doe/109501111111111111').draft).toMatchObject({
    platform: 'mastodon',
    postId: 'mastodon.example/109501111111111111',
    handle: 'doe@mastodon.example',
  })
})

const folder = '../shared/cases/refs/capture'
const expected: Readonly<Record<string, object>> = {
  '02-instagram-share.txt': { url: 'https://www.instagram.com/share/reel/BAabcdef12' },
  '03-trailing-underscore-youtube.txt': { platform: 'youtube', postId: 'abcdefghij_' },
  '05-pic-twitter.txt': { url: 'https://pic.twitter.com/AbCd1234' },
  '06-oup-doi.txt': { identifiers: { doi: '10.1093/jamia/ocaa123' } },
  '08-doi-soft-hyphen.txt': { identifiers: { doi: '10.5555/abcdef123' } },
  '09-doi-en-dash.txt': { identifiers: { doi: '10.1007/s10711-018-0327-4' } },
  '11-pubmed-other-addresses.txt': { identifiers: { pmid: '30000001' } },
  '12-linkedin-embed.txt': { postId: '7150000000000000000' },
  '14-tracking-left.txt': { url: 'https://www.bbc.com/news/health-1' },
  '15-sici-hash.txt': {
    identifiers: { doi: '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#' },
  },
  '17-silverchair.txt': { identifiers: { doi: '10.1084/jem.20200001' } },
  '18-nature-epdf.txt': { identifiers: { doi: '10.1038/s41586-020-2649-2' } },
}

test.skipIf(!existsSync(folder))('the cases that were met read as they should', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort())
  for (const [name, draft] of Object.entries(expected)) {
    expect([name, read(readFileSync(`${folder}/${name}`, 'utf8')).draft]).toMatchObject([
      name,
      draft,
    ])
  }
})
