import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportRis } from '../../src/formats/exportRis.ts'
import { importBibtex } from '../../src/formats/importBibtex.ts'
import { importNbib } from '../../src/formats/importNbib.ts'
import { importRis } from '../../src/formats/importRis.ts'
import { bibtexPeople } from '../../src/formats/shared/bibtexPeople.ts'
import { doiFrom } from '../../src/formats/shared/identifierForms.ts'
import { latexText } from '../../src/formats/shared/latexText.ts'
import { personFromName } from '../../src/formats/shared/personFromName.ts'
import { plainMarkup } from '../../src/formats/shared/plainMarkup.ts'
import type { Resource, ResourceDraft } from '../../src/model/resource.ts'
import { workTypeOf } from '../../src/portfolio/ownWorks.ts'
import { citationOf } from '../../src/portfolio/references/citationOf.ts'
import { editionWords } from '../../src/portfolio/references/editionWords.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'

const importers = { bib: importBibtex, nbib: importNbib, ris: importRis }
type Format = keyof typeof importers

function drafts(format: Format, text: string) {
  return [...importers[format].parse({ name: `x.${format}`, text })].map((record) => {
    if (!('draft' in record)) return { problem: record.problem.code }
    return { ...record.draft, warned: record.warnings.map(({ code }) => code) }
  })
}

/** What is cited needs no more of a resource than its source said. */
function cited(format: Format, text: string, style: 'ama' | 'vancouver' = 'ama') {
  return drafts(format, text).map((draft) => citationOf(draft as unknown as Resource, style))
}

test.each([
  ['{\\textless}i{\\textgreater}E. coli', '<i>E. coli'],
  ['5\\,mg \\; of\\quad drug\\!', '5 mg of drug'],
  ['the $\\chi^2$ test, $\\theta$ and {\\textbeta}, \\textDelta', 'the χ2 test, θ and β, Δ'],
  ['H$_2$O, CO\\textsubscript{2}, x^2 and a_b', 'H2O, CO2, x^2 and a_b'],
  ["{\\DJ}or{\\dj}evi{\\'c} \\sim \\zeta\\infty", 'Đorđević ~ ζ∞'],
  ['\\(p \\leq 0.05\\), $p \\geq 1$, $5 and \\$6', 'p ≤ 0.05, p ≥ 1, $5 and $6'],
  ['\\unknowncommand stays, \\anycommand{its words too}', 'unknowncommand stays, its words too'],
  ['{\\itshape set} {\\bf bold} hyphen\\-ated', 'set bold hyphenated'],
  ['\\textasciitilde\\textunderscore\\textbar\\S 5\\textdegree{} C', '~_|§ 5° C'],
  ['\\b{d} \\k{a} \\v{r} \\t{oo}', 'ḏ ą ř oo'],
])('LaTeX %s', (given, expected) => {
  expect(latexText(given)).toBe(expected)
})

describe('names', () => {
  const parts = (name: string) => {
    const { family, given, suffix } = personFromName(name, 'author')
    return [family, given, suffix]
  }
  test.each([
    ['Miller Jr., James', 'Miller', 'James', 'Jr.'],
    ['Roe III, R. A.', 'Roe', 'R. A.', 'III'],
    ['King, Martin, Jr.', 'King', 'Martin', 'Jr.'],
    ['King ML Jr', 'King', 'ML', 'Jr'],
    ['Poe E. A.', 'Poe', 'EA', undefined],
    ['Poe E A', 'Poe', 'EA', undefined],
    ['van der Berg J-P', 'van der Berg', 'J-P', undefined],
    ['Jane Q. Doe', 'Doe', 'Jane Q.', undefined],
    ['J. Q. Doe', 'Doe', 'J. Q.', undefined],
    ['Jane Q. van der Doe', 'van der Doe', 'Jane Q.', undefined],
  ])('%s', (name, ...expected) => {
    expect(parts(name)).toEqual(expected)
  })

  test.each(['World Health Organization', 'Desert Stroke Group', 'NINDS', 'Team 7'])(
    '%s is not parted',
    (name) => {
      expect(parts(name)).toEqual([undefined, undefined, undefined])
    },
  )

  test('of BibTeX: semicolons, parts by name, and those left out', () => {
    const named = (value: string) =>
      bibtexPeople(value, 'author').map(({ name, family, given }) => [family ?? name, given])
    expect(named('Doe, Jane; Roe, Richard; Poe, Edgar A.')).toEqual([
      ['Doe', 'Jane'],
      ['Roe', 'Richard'],
      ['Poe', 'Edgar A.'],
    ])
    expect(named('{Sleep; and more} and Doe, Jane')).toEqual([
      ['Sleep; and more', undefined],
      ['Doe', 'Jane'],
    ])
    expect(named('family=Harman, given=Hans, prefix=von der, useprefix=true and Roe, R')).toEqual([
      ['von der Harman', 'Hans'],
      ['Roe', 'R'],
    ])
    expect(named('Doe, Jane and others')).toEqual([
      ['Doe', 'Jane'],
      ['et al.', undefined],
    ])
  })
})

test.each([
  [
    'CO&lt;sub&gt;2&lt;/sub&gt; &amp; sleep &#x2013; a &#8220;trial&#8221;',
    'CO2 & sleep – a “trial”',
  ],
  ['caf&eacute; &Uuml;ber &beta; 5&nbsp;mg', 'café Über β 5 mg'],
  ['<i>E. coli</i>, p<0.05, a<b and c>d', 'E. coli, p<0.05, a<b and c>d'],
  ['&amp;lt; is written &lt; once', '&lt; is written < once'],
  ['R&D; AT&T; &unknown; &#0;', 'R&D; AT&T; &unknown; &#0;'],
])('%s is read as %s', (given, expected) => {
  expect(plainMarkup(given)).toBe(expected)
})

test.each([
  [
    '10.1002/(SICI)1099-0000(199823)37:3<197::AID-XYZ2>3.0.CO;2-#',
    '10.1002/(sici)1099-0000(199823)37:3<197::aid-xyz2>3.0.co;2-#',
  ],
  [
    'https://doi.org/10.1002/(SICI)1(1)1:1%3C1::AID-X%3E3.0.CO;2-1',
    '10.1002/(sici)1(1)1:1<1::aid-x>3.0.co;2-1',
  ],
  ['10.5555/abc\u00addef–1', '10.5555/abcdef-1'],
  ['10.5555/abc</a>', '10.5555/abc'],
])('DOI %s', (given, doi) => {
  expect(doiFrom(given)).toBe(doi)
})

describe('numbers hidden in other fields', () => {
  test.each<[Format, string, object]>([
    [
      'bib',
      '@article{a, title={T}, journal={arXiv preprint arXiv:2101.00001}}',
      { arxiv: '2101.00001' },
    ],
    ['bib', '@misc{a, title={T}, doi={10.48550/arXiv.2101.00001}}', { arxiv: '2101.00001' }],
    [
      'bib',
      '@misc{a, title={T}, url={https://arxiv.org/abs/2101.00001v2}}',
      { arxiv: '2101.00001v2' },
    ],
    [
      'bib',
      '@misc{a, title={T}, eprint={arXiv:hep-th/0101001}, archiveprefix={arXiv}}',
      { arxiv: 'hep-th/0101001' },
    ],
    ['bib', '@article{a, title={T}, note={PMID: 30000001}}', { pmid: '30000001' }],
    ['bib', '@article{a, title={T}, eprint={30000001}, eprinttype={pubmed}}', { pmid: '30000001' }],
    [
      'ris',
      'TY  - JOUR\nTI  - T\nJO  - arXiv preprint arXiv:2101.00001\nER  - ',
      { arxiv: '2101.00001' },
    ],
    [
      'ris',
      'TY  - JOUR\nTI  - T\nAN  - 30000001\nDB  - Ovid MEDLINE(R) ALL\nER  - ',
      { pmid: '30000001' },
    ],
    [
      'ris',
      'TY  - JOUR\nTI  - T\nAN  - MEDLINE:30000001\nDB  - Web of Science MEDLINE\nER  - ',
      { pmid: '30000001' },
    ],
  ])('%s %s', (format, text, identifiers) => {
    expect(drafts(format, text)[0]).toMatchObject({ identifiers })
  })

  test('an accession number of another database is no PMID', () => {
    const [draft] = drafts('ris', 'TY  - JOUR\nTI  - T\nAN  - 30000001\nDB  - Embase\nER  - ')
    expect(draft).toMatchObject({ identifiers: {} })
  })
})

test('what a BibTeX entry inherits, wherever its parent stands', () => {
  const [talk, chapter, article, book] = drafts(
    'bib',
    `@inproceedings{a, title={A talk}, author={Doe, Jane}, crossref={Conf}}
@incollection{b, title={A chapter}, author={Roe, R}, crossref={book}, pages={1--2}}
@article{c, title={An article}, xdata={x1, x2}}
@xdata{x1, journal={J Sleep}}
@xdata{x2, year=2019, journal={Not this}}
@book{book, title={The book}, subtitle={of sleep}, author={Poe, Edgar}, editor={Poe, Edgar}, publisher={Desert Press}, year=2018, doi={10.5555/book}, isbn={9780000000002}}
@proceedings{conf, title={Proceedings of the sleep meeting}, year={2020}, crossref={conf}}`,
  )
  expect(talk).toMatchObject({
    title: 'A talk',
    source: 'Proceedings of the sleep meeting',
    published: { value: '2020' },
  })
  expect(chapter).toMatchObject({
    source: 'The book: of sleep',
    published: { value: '2018' },
    placeInSource: { publisher: 'Desert Press', pages: '1-2' },
    identifiers: { isbn: '9780000000002' },
    people: [{ family: 'Roe' }, { family: 'Poe', role: 'editor' }],
  })
  expect(article).toMatchObject({ source: 'J Sleep', published: { value: '2019' } })
  expect(book).toMatchObject({ title: 'The book: of sleep', identifiers: { doi: '10.5555/book' } })
})

test('entries that inherit from each other in a ring are read', () => {
  const text = '@book{a, title={A}, crossref=b}\n@book{b, title={B}, crossref=a}'
  expect(drafts('bib', text)).toMatchObject([{ title: 'A' }, { title: 'B' }])
})

describe('a record without a title is kept and named by what it has', () => {
  test.each<[Format, string, string]>([
    [
      'bib',
      '@misc{a, author={Doe, Jane and Roe, R}, year=2020, doi={10.5555/a}}',
      'Doe et al., 2020',
    ],
    ['bib', '@misc{a, howpublished={\\url{https://example.org/a_b}}}', 'https://example.org/a_b'],
    ['bib', '@article{a, journal={J Sleep}, year=2020}', 'J Sleep, 2020'],
    ['ris', 'TY  - JOUR\nDO  - 10.5555/a\nER  - ', 'DOI 10.5555/a'],
    ['ris', 'TY  - JOUR\nAU  - Doe, Jane\nT2  - J Sleep\nPY  - 2020\nER  - ', 'Doe, J Sleep, 2020'],
    ['nbib', 'PMID- 30000001\nOWN - NLM\nSTAT- MEDLINE\n', 'PMID 30000001'],
  ])('%s %s', (format, text, title) => {
    expect(drafts(format, text)).toMatchObject([{ title, warned: ['title-borrowed'] }])
  })

  test.each<[Format, string]>([
    ['bib', '@misc{a, year=2020}'],
    ['ris', 'TY  - JOUR\nPY  - 2020\nER  - '],
  ])('%s with a date alone is told as not read', (format, text) => {
    expect(drafts(format, text)).toEqual([{ problem: 'missing-title' }])
  })
})

const article = (lines: string) =>
  `PMID- 30000009\nOWN - NLM\nTI  - T.\nFAU - Doe, Jane\nAU  - Doe J\nPT  - Journal Article\nTA  - J Sleep\n${lines}`

describe('places of articles', () => {
  test.each([
    [
      'DP  - 2024 Aug\nVI  - 12\nIP  - 3\nLID - 2400512 [pii]\nSO  - J Sleep. 2024 Aug;12(3):2400512. doi: 10.5555/a.',
      '2024;12(3):2400512.',
    ],
    ['DP  - 2024\nVI  - 12\nSO  - J Sleep. 2024;12:e77. doi: 10.5555/a.', '2024;12:e77.'],
    [
      'DP  - 2024\nVI  - 12\nLID - S0140-6736(20)30183-5 [pii]\nSO  - J Sleep. 2024;12. doi: 10.5555/a.',
      '2024;12.',
    ],
    ['DP  - 2020\nVI  - 12 Suppl 1\nPG  - S93-9', '2020;12(suppl 1):S93-S99.'],
    ['DP  - 2020\nVI  - 12\nIP  - 3 Suppl 2\nPG  - S93-S99', '2020;12(3 suppl 2):S93-S99.'],
    ['DP  - 2020\nPG  - 1-9', '2020:1-9.'],
    ['DP  - 2020\nIP  - 401\nPG  - 230-8', '2020;(401):230-238.'],
    ['DP  - 2020\nVI  - 1\nPG  - 12-5, 20', '2020;1:12-15, 20.'],
  ])('%s', (lines, place) => {
    expect(cited('nbib', article(lines))[0]).toContain(place)
  })

  test('Vancouver has them its own way', () => {
    const place = (lines: string) => cited('nbib', article(lines), 'vancouver')[0]
    expect(place('DP  - 2002 Jun\nPG  - 1-6')).toContain('2002 Jun:1-6.')
    expect(place('DP  - 2002\nVI  - 42 Suppl 2\nPG  - S93-S99')).toContain('2002;42 Suppl 2:S93-9.')
    expect(place('DP  - 2002\nVI  - 58\nIP  - 12 Suppl 7\nPG  - S6-12')).toContain(
      '2002;58(12 Suppl 7):S6-12.',
    )
  })
})

test.each<[string, string, string]>([
  [
    '@book{a, title={The book of sleep}, author={Doe, Jane}, publisher={Desert Press}, year=2020}',
    'Doe J. The book of sleep. Desert Press; 2020.',
    'Doe J. The book of sleep. Desert Press; 2020.',
  ],
  [
    '@incollection{a, title={Dreams}, author={Doe, Jane}, editor={Poe, Edgar and Roe, R}, booktitle={The book of sleep}, publisher={Desert Press}, year=2020, pages={93--97}}',
    'Doe J. Dreams. In: Poe E, Roe R, eds. The book of sleep. Desert Press; 2020:93-97.',
    'Doe J. Dreams. In: Poe E, Roe R, editors. The book of sleep. Desert Press; 2020. p. 93-7.',
  ],
  [
    '@phdthesis{a, title={Night float}, author={Doe, Jane}, school={Desert University}, year=2020}',
    'Doe J. Night float. Dissertation. Desert University; 2020.',
    'Doe J. Night float [dissertation]. Desert University; 2020.',
  ],
  [
    '@mastersthesis{a, title={Night float}, author={Doe, Jane}, school={Desert University}, address={Tucson, AZ}, year=2020}',
    'Doe J. Night float. Thesis. Desert University; 2020.',
    'Doe J. Night float [master’s thesis]. Tucson (AZ): Desert University; 2020.',
  ],
  [
    '@thesis{a, title={Night float}, author={Doe, Jane}, type={Ph.D. dissertation}, institution={Desert University}, location={Tucson}, date={2020}}',
    'Doe J. Night float. Dissertation. Desert University; 2020.',
    'Doe J. Night float [dissertation]. Tucson: Desert University; 2020.',
  ],
  [
    '@thesis{a, title={Night float}, author={Doe, Jane}, type={bathesis}, institution={Desert University}, year=2020}',
    'Doe J. Night float. Thesis. Desert University; 2020.',
    'Doe J. Night float [thesis]. Desert University; 2020.',
  ],
  [
    '@book{a, title={The book of sleep}, author={Doe, Jane}, edition={Second}, publisher={Desert Press}, address={Tucson, AZ}, year=2020}',
    'Doe J. The book of sleep. 2nd ed. Desert Press; 2020.',
    'Doe J. The book of sleep. 2nd ed. Tucson (AZ): Desert Press; 2020.',
  ],
  [
    '@incollection{a, title={Dreams}, author={Doe, Jane}, editor={Poe, Edgar}, booktitle={The book of sleep}, edition={11}, publisher={Desert Press}, address={Tucson}, year=2020, pages={93--97}}',
    'Doe J. Dreams. In: Poe E, ed. The book of sleep. 11th ed. Desert Press; 2020:93-97.',
    'Doe J. Dreams. In: Poe E, editor. The book of sleep. 11th ed. Tucson: Desert Press; 2020. p. 93-7.',
  ],
  [
    '@techreport{a, title={Sleep of residents}, author={Doe, Jane and others}, institution={Desert Institute}, number={12}, year=2020}',
    'Doe J, et al. Sleep of residents. Desert Institute; 2020. Report No. 12.',
    'Doe J, et al. Sleep of residents. Desert Institute; 2020. Report No.: 12.',
  ],
  [
    '@inproceedings{a, title={A talk}, author={Doe, Jane}, booktitle={Proceedings of the sleep meeting}, publisher={Desert Press}, year=2020, pages={5--9}}',
    'Doe J. A talk. In: Proceedings of the sleep meeting. Desert Press; 2020:5-9.',
    'Doe J. A talk. In: Proceedings of the sleep meeting. Desert Press; 2020. p. 5-9.',
  ],
])('%s', (text, ama, vancouver) => {
  expect(cited('bib', text)).toEqual([ama])
  expect(cited('bib', text, 'vancouver')).toEqual([vancouver])
})

test.each([
  ['1', ''],
  ['First edition', ''],
  ['2', '2nd ed'],
  ['3rd ed.', '3rd ed'],
  ['Twelfth', '12th ed'],
  ['22nd', '22nd ed'],
  ['2nd, revised edition', '2nd, rev ed'],
  ['Revised edition', 'Rev ed'],
  ['International', 'International ed'],
  ['2. Aufl.', '2. Aufl'],
])('an edition told as %s is cited as %s', (given, expected) => {
  expect(editionWords(given)).toBe(expected)
})

test('editions, places and theses of RIS are cited, and come back from an export', () => {
  const records = [
    'TY  - BOOK\nTI  - Night\nAU  - Doe, Jane\nET  - 2nd ed.\nCY  - Tucson, AZ\nPB  - Desert Press\nPY  - 2020\nER  - ',
    'TY  - THES\nTI  - Night\nAU  - Doe, Jane\nM3  - PhD\nPB  - Desert University\nCY  - Tucson\nPY  - 2020\nER  - ',
    'TY  - JOUR\nTI  - Night\nAU  - Doe, Jane\nET  - 2020/05/01\nT2  - J Sleep\nPY  - 2020\nER  - ',
  ]
  const text = records.join('\n')
  expect(cited('ris', text, 'vancouver')).toEqual([
    'Doe J. Night. 2nd ed. Tucson (AZ): Desert Press; 2020.',
    'Doe J. Night [dissertation]. Tucson: Desert University; 2020.',
    'Doe J. Night. J Sleep. 2020.',
  ])
  const resources = drafts('ris', text).map((draft) =>
    resourceFromDraft(draft as unknown as ResourceDraft, 0),
  )
  const written = [
    ...exportRis.write({
      resources,
      rawRecords: new Map(),
      exportedAt: '2026-11-26T00:00:00Z',
      appVersion: '1.0.0',
    }),
  ].join('')
  expect(written.match(/^(?:TY|ET|CY|M3) .*$/gm)).toEqual([
    'TY  - BOOK',
    'ET  - 2nd ed.',
    'CY  - Tucson, AZ',
    'M3  - Book',
    'TY  - THES',
    'CY  - Tucson',
    'M3  - PhD',
    'M3  - Thesis',
    'TY  - JOUR',
  ])
  expect(written).not.toContain('plexus.placeInSource')
  expect(cited('ris', written, 'vancouver')).toEqual(cited('ris', text, 'vancouver'))
})

test('kinds of RIS that are no articles are cited as what they are', () => {
  const ris = (type: string) =>
    `TY  - ${type}\nTI  - Night\nAU  - Doe, Jane\nT2  - Desert University\nPY  - 2020\nER  - `
  expect(
    ['THES', 'CHAP', 'CPAPER', 'RPRT', 'JOUR'].map((type) => cited('ris', ris(type))[0]),
  ).toEqual([
    'Doe J. Night. Thesis. Desert University; 2020.',
    'Doe J. Night. In: Desert University. 2020.',
    'Doe J. Night. In: Desert University. 2020.',
    'Doe J. Night. Desert University; 2020.',
    'Doe J. Night. Desert University. 2020.',
  ])
})

test.each([
  ['English Abstract', 'journal-article'],
  ['Clinical Conference', 'journal-article'],
  ['Consensus Development Conference', 'journal-article'],
  ['Peer Review', 'journal-article'],
  ['Meeting Abstract', 'journal-abstract'],
  ['Abstract', 'journal-abstract'],
  ['Conference paper', 'oral-presentation'],
  ['Case Reports', 'case-report'],
  ['Systematic Review', 'review-article'],
  ['Meta-Analysis', 'review-article'],
])('%s makes a work a %s', (type, work) => {
  expect(workTypeOf({ kind: 'paper', publicationTypes: [type] } as unknown as Resource)).toBe(work)
})

const folder = '../shared/cases/refs/import'
const right: Readonly<Record<string, readonly string[]>> = {
  '06-zotero-angle-brackets.bib': ['Growth of <i>E. coli</i> in adults >65 years (p < 0.05)'],
  '07-latex-letters-and-spaces.bib': [
    'Đorđević A. 5 mg of drug: the χ2 test, θ rhythm and β-blockers in H2O',
  ],
  '09-author-list-semicolons.bib': ['Doe J, Roe R, Poe EA.'],
  '10-and-others.bib': ['Doe J, et al.'],
  '12-suffix-before-comma.ris': ['Miller J Jr, Roe RA III, Poe EA, Doe JQ.'],
  '13-html-entities.ris': ['Effects of CO2 & sleep – a trial. Health & Place.'],
  '15-elocator-in-lid.nbib': ['2024;12(3):2400512.'],
  '16-no-volume.ris': ['2020:1-9.'],
  '18-medrxiv-pubmed.nbib': [' medRxiv. '],
  '21-scholar-arxiv.bib': ['2101.00001', '2101.00001'],
  '22-ovid-medline.ris': ['PMID: 30000001'],
  '24-pages-with-letter.nbib': ['12(suppl 1):S93-S99'],
  '25-crossref.bib': [
    'In: Proceedings of the sleep meeting. 2020.',
    'Proceedings of the sleep meeting. 2020.',
  ],
}

test.skipIf(!existsSync(folder))('the cases that were met read as they should', () => {
  for (const name of readdirSync(folder).filter((file) => right[file])) {
    const format = name.split('.').at(-1) as Format
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const read = drafts(format, text)
    const told = cited(format, text).map(
      (citation, at) => `${JSON.stringify(read[at])} ${citation}`,
    )
    expect(told).toHaveLength(right[name]?.length ?? 0)
    for (const [at, words] of (right[name] ?? []).entries()) expect(told[at]).toContain(words)
  }
})
