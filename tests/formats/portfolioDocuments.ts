import type { DocumentEntry, PortfolioDocument } from '../../src/model/portfolioDocument.ts'

/** Texts that break files: control characters, half characters, right to left, markup of every format, one long word. */
export const hostileTexts = [
  'NUL \u0000 bell \u0007 escape \u001b vertical \u000b delete \u007f',
  'half \ud800 and \udc00 end',
  'forbidden \ufffe and \uffff',
  'שלום עולם, دكتور محمد',
  '<script>alert(1)</script> & "quoted" ]]> <w:p/>',
  '# heading *bold* _it_ [a](http://b) `code` | cell',
  '=HYPERLINK("http://x")',
  'W'.repeat(5_000),
  'tab\there\nline\r\nbreak\u2028separator',
  '👩🏽‍⚕️ née e\u0301 ﬁ',
] as const

export function entryOf(
  key: string,
  lead: string,
  more: Partial<DocumentEntry> = {},
): DocumentEntry {
  return {
    key,
    aside: 'Sep 2023 to present',
    lead: [
      { text: lead, bold: true },
      { text: ', Clinic', italic: true },
    ],
    paragraphs: [[{ text: `Text of ${lead}` }]],
    fields: [
      { name: 'Title', value: lead },
      { name: 'Description', value: `Text of ${lead}` },
    ],
    holdsPrivate: false,
    ...more,
  }
}

/** A document of all that is hard: hostile texts as headings, entries, owner and cells. */
export function hostileDocument(): PortfolioDocument {
  return {
    title: 'CV “final” <1> & \u0000 \ud800',
    owner: 'Sam Iwasaki \u202e',
    ownerLines: ['MD candidate & more', 'sam@example.org · https://example.org/a?b=1&c=2'],
    paper: 'a4',
    madeOn: '2026-11-25',
    sections: [
      {
        id: 's1',
        heading: 'Experiences \u0001',
        text: [...hostileTexts],
        entries: hostileTexts.map((text, at) => entryOf(`experiences:${at}`, text)),
        isNumbered: false,
        tables: [],
      },
      {
        id: 's2',
        heading: 'Reading list',
        text: [],
        entries: hostileTexts.map((text, at) => entryOf(`resources:${at}`, text, { aside: '' })),
        isNumbered: true,
        tables: [
          {
            caption: 'Figures | & <b>',
            head: ['What', 'Jan 26', 'Total'],
            rows: [
              ['a|b', '1', '2'],
              ['=1+1', '3'],
            ],
          },
        ],
      },
    ],
  }
}

/** A document of so many entries and references, of usual length. */
export function longDocument(entries: number, references: number): PortfolioDocument {
  const text = 'I run Tuesday intake at a clinic that sees forty people an evening. '.repeat(9)
  return {
    title: 'Curriculum vitae',
    owner: 'Sam Iwasaki',
    ownerLines: ['MD candidate 2027'],
    paper: 'letter',
    madeOn: '2026-11-25',
    sections: [
      {
        id: 'e',
        heading: 'Experiences',
        text: [],
        entries: Array.from({ length: entries }, (_, at) =>
          entryOf(`experiences:${at}`, `Entry number ${at + 1}`, { paragraphs: [[{ text }]] }),
        ),
        isNumbered: false,
        tables: [],
      },
      {
        id: 'r',
        heading: 'References',
        text: [],
        entries: Array.from({ length: references }, (_, at) =>
          entryOf(`resources:${at}`, `Iwasaki S, Okonkwo M. Reference number ${at + 1}`, {
            aside: '',
            paragraphs: [],
          }),
        ),
        isNumbered: true,
        tables: [],
      },
    ],
  }
}

/** A document of one chart: two rows of three months and a total. */
export function chartDocument(): PortfolioDocument {
  return {
    title: 'The year so far',
    owner: '',
    ownerLines: [],
    paper: 'letter',
    madeOn: '2026-11-25',
    sections: [
      {
        id: 'year',
        heading: 'Twelve months in figures',
        text: [],
        entries: [],
        isNumbered: false,
        tables: [
          {
            isChart: true,
            caption: 'What was done, by month',
            head: ['What', 'Jan 26', 'Feb 26', 'Mar 26', 'Total'],
            rows: [
              ['Interactions', '0', '2', '4', '6'],
              ['Posts', '300', '1', '0', '301'],
            ],
          },
        ],
      },
    ],
  }
}
