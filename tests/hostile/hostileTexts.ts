/** A text made to break what draws it. */
export interface HostileText {
  readonly name: string
  readonly text: string
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')
const million = 1_000_000

/**
 * Shapes that parsers, layout, and text shaping have been broken with: what a file, a share pack or the clipboard may
 * bring. Each is at most a megabyte, as long as a note may be.
 */
const shapes: readonly (readonly [string, () => string])[] = [
  ['3,000 quotes within each other', () => '>'.repeat(3_000)],
  ['40 quotes within each other, with words', () => `${'> '.repeat(40)}words`],
  ['quotes that grow line by line', () => lines(300, (at) => `${'> '.repeat(at)}a`)],
  ['a megabyte of quotes', () => '> '.repeat(million / 2)],
  ['lists within each other on one line', () => '- '.repeat(2_000)],
  ['lists within each other by indentation', () => lines(300, (at) => `${' '.repeat(at * 2)}- a`)],
  ['numbered lists within each other', () => lines(200, (at) => `${' '.repeat(at * 3)}1. a`)],
  ['quotes and lists by turns', () => '> - '.repeat(1_500)],
  ['20,000 items', () => lines(20_000, (at) => `- item ${at}`)],
  ['20,000 items with empty lines between', () => lines(20_000, (at) => `- item ${at}\n`)],
  ['emphasis within emphasis', () => `${'*a **b '.repeat(3_000)}c${'** *'.repeat(3_000)}`],
  ['a megabyte of asterisks', () => '*'.repeat(million)],
  ['a megabyte of underscores', () => '_'.repeat(million)],
  ['emphasis opened and never closed', () => '*a _b '.repeat(20_000)],
  ['mixed emphasis without spaces', () => '**a*_'.repeat(20_000)],
  ['a megabyte of opening brackets', () => '['.repeat(million)],
  ['a megabyte of closing brackets', () => ']'.repeat(million)],
  ['brackets within brackets', () => `${'['.repeat(5_000)}a${']'.repeat(5_000)}`],
  ['links that never end', () => '[a]('.repeat(50_000)],
  ['links within links', () => `${'[a '.repeat(2_000)}${'](b)'.repeat(2_000)}`],
  ['pictures within pictures', () => `${'!['.repeat(3_000)}a${'](b)'.repeat(3_000)}`],
  ['20,000 pictures from elsewhere', () => '![a](https://example.invalid/p.png) '.repeat(20_000)],
  ['links that run programs', () => '[a](javascript:alert(1)) [b](data:text/html,x) '.repeat(500)],
  ['links to the machine itself', () => '[a](file:///etc/passwd) [b](app://plexus/x) '.repeat(500)],
  [
    '10,000 definitions of links',
    () => lines(10_000, (at) => `[a${at}]: https://example.invalid/${at}`),
  ],
  [
    'references to 900 definitions',
    () =>
      `${lines(900, (at) => `[a${at}]: https://example.invalid/${at}`)}\n\n${lines(900, (at) => `[a${at}] and`)}`,
  ],
  ['10,000 footnotes', () => lines(10_000, (at) => `a[^${at}]\n\n[^${at}]: b`)],
  [
    'a table of 10,000 columns',
    () => `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|`,
  ],
  ['a table of 20,000 rows', () => `|a|b|\n|-|-|\n${lines(20_000, (at) => `|${at}|b|`)}`],
  ['a megabyte of pipes', () => '|'.repeat(million)],
  ['headings underlined without end', () => `${'word '.repeat(5_000)}\n${'='.repeat(100_000)}`],
  ['20,000 headings', () => lines(20_000, (at) => `# ${at}\n`)],
  ['a megabyte of number signs', () => '#'.repeat(million)],
  ['a fence that is never closed', () => `\`\`\`\n${'code\n'.repeat(20_000)}`],
  [
    'backticks of growing length',
    () => Array.from({ length: 900 }, (_, at) => '`'.repeat(at)).join('a'),
  ],
  ['a megabyte of tildes', () => '~'.repeat(million)],
  ['HTML within HTML', () => `${'<div>'.repeat(5_000)}a${'</div>'.repeat(5_000)}`],
  ['HTML that runs', () => '<script>alert(1)</script><img src=x onerror=alert(1)>\n\n'.repeat(500)],
  ['tags never closed', () => '<a href="'.repeat(20_000)],
  ['comments never closed', () => '<!-- '.repeat(20_000)],
  ['a megabyte of less-than signs', () => '<'.repeat(million)],
  ['entities', () => '&amp;&#x202e;&#0;&NotEqualTilde;&bogus; '.repeat(10_000)],
  ['ampersands', () => '&'.repeat(million)],
  [
    'addresses that open themselves',
    () => '<https://example.invalid/a> https://example.invalid '.repeat(5_000),
  ],
  ['what looks like mailboxes', () => `${'a@'.repeat(50_000)}b ${'a.'.repeat(50_000)}@b`],
  ['one word of a megabyte', () => 'w'.repeat(million)],
  ['one line of a megabyte', () => 'word '.repeat(million / 5)],
  ['a megabyte of line breaks', () => '\n'.repeat(million)],
  ['hard line breaks', () => 'a  \n'.repeat(50_000)],
  ['a megabyte of spaces', () => `a${' '.repeat(million - 2)}b`],
  ['tabs', () => '\ta'.repeat(50_000)],
  ['a megabyte of backslashes', () => '\\'.repeat(million)],
  [
    'text that is turned round',
    () => '\u202egnp.exe\u202c \u2066a\u2069 \u200f\u061cb\n'.repeat(5_000),
  ],
  ['overrides within overrides', () => `${'\u202e'.repeat(5_000)}a${'\u202c'.repeat(5_000)}`],
  ['halves of characters', () => '\ud83d \udca9 a'.repeat(20_000)],
  [
    'zeros and control characters',
    () => 'a\u0000b\u0007c\u001b[31m\u0085\u2028\u2029'.repeat(10_000),
  ],
  ['characters without width', () => 'a\u200b\u200d\ufeff\u2060'.repeat(50_000)],
  ['letters under towers of marks', () => `a${'\u0301\u0323\u0489'.repeat(60)} `.repeat(300)],
  [
    'Arabic and Hebrew among English',
    () => 'السكتة الدماغية stroke שבץ מוחי 120/80 '.repeat(10_000),
  ],
  ['families joined of many pictures', () => '👩‍👩‍👧‍👦🏳️‍🌈👩🏽‍⚕️'.repeat(8_000)],
]

/** Sixty texts, made when they are asked for. */
export const hostileTexts: readonly HostileText[] = shapes.map(([name, make]) => ({
  name,
  text: make().slice(0, million),
}))
