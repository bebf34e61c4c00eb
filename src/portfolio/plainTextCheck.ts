/**
 * What a form that takes plain text alone may show wrongly. `index` is in UTF-16 units of the text; `instead` is what
 * can be written in its place, absent where there is no one answer.
 */
export interface PlainTextFinding {
  readonly code: 'odd-character' | 'formatting'
  readonly index: number
  readonly length: number
  /** The character's name, or what the formatting is meant to be. */
  readonly name: string
  readonly found: string
  readonly instead?: string
}

/** Names in plain words; the code point in brackets is added for those without one here. */
const named: Readonly<Record<string, readonly [name: string, instead: string]>> = {
  '\u2018': ['curly single quote', "'"],
  '\u2019': ['curly apostrophe', "'"],
  '\u201a': ['low single quote', "'"],
  '\u201c': ['curly double quote', '"'],
  '\u201d': ['curly double quote', '"'],
  '\u201e': ['low double quote', '"'],
  '\u2013': ['en dash', '-'],
  '\u2014': ['em dash', '-'],
  '\u2012': ['figure dash', '-'],
  '\u2010': ['typographic hyphen', '-'],
  '\u2011': ['hyphen that does not break', '-'],
  '\u2212': ['minus sign', '-'],
  '\u2026': ['ellipsis', '...'],
  '\u2022': ['bullet', '-'],
  '\u00b7': ['middle dot', '-'],
  '\u00a0': ['space that does not break', ' '],
  '\u202f': ['narrow space', ' '],
  '\u2009': ['thin space', ' '],
  '\u2003': ['wide space', ' '],
  '\u3000': ['full-width space', ' '],
  '\u200b': ['invisible space', ''],
  '\u200c': ['invisible joiner', ''],
  '\u200d': ['invisible joiner', ''],
  '\u00ad': ['invisible hyphen', ''],
  '\ufeff': ['byte order mark', ''],
  '\u2028': ['line separator', '\n'],
  '\u2029': ['paragraph separator', '\n'],
  '\t': ['tab', ' '],
  '\u2122': ['trade mark sign', '(TM)'],
  '\u00ae': ['registered sign', '(R)'],
  '\u00a9': ['copyright sign', '(c)'],
  '\u00d7': ['multiplication sign', 'x'],
  '\u00b1': ['plus or minus sign', '+/-'],
  '\u2264': ['less or equal sign', '<='],
  '\u2265': ['greater or equal sign', '>='],
  '\u2192': ['arrow', '->'],
  '\u00bd': ['one half', '1/2'],
  '\u00bc': ['one quarter', '1/4'],
  '\u00be': ['three quarters', '3/4'],
  '\ufb01': ['fi drawn as one letter', 'fi'],
  '\ufb02': ['fl drawn as one letter', 'fl'],
}

/** Marks of Markdown and of web pages, which a form shows as they are. */
const formatting: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/(?<![*\w])\*{1,2}(?=[^\s*])[^*\n]{1,300}(?<=\S)\*{1,2}(?!\w)/g, 'asterisks for bold or italic'],
  [/(?<![_\w])__(?=[^\s_])[^_\n]{1,300}(?<=\S)__(?!\w)/g, 'underscores for bold'],
  [/^#{1,6} [^\n]{1,300}/gm, 'a heading'],
  [/\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)/g, 'a link'],
  [/<\/?[A-Za-z][^<>\n]{0,200}>/g, 'a tag of a web page'],
  [/&(?:[a-z]{2,8}|#\d{2,6});/g, 'a code of a web page'],
]

/**
 * Everything in a text that a form for plain text may show wrongly, in order: formatting, and characters other than
 * those of a plain keyboard and accented Latin letters. An empty list says that none of these was found.
 */
export function plainTextCheck(text: string): PlainTextFinding[] {
  return [...formattingIn(text), ...oddCharactersIn(text)].sort((a, b) => a.index - b.index)
}

/** The text with every odd character that has one answer replaced; what has none, and formatting, stays. */
export function withPlainCharacters(text: string): string {
  let plain = ''
  for (const character of text) plain += named[character]?.[1] ?? character
  return plain
}

function formattingIn(text: string): PlainTextFinding[] {
  return formatting.flatMap(([pattern, name]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) =>
        ({ code: 'formatting', index, length: found.length, name, found }) as const,
    ),
  )
}

function oddCharactersIn(text: string): PlainTextFinding[] {
  const findings: PlainTextFinding[] = []
  let index = 0
  for (const character of text) {
    const known = named[character]
    if (known || !isPlain(character)) {
      findings.push({
        code: 'odd-character',
        index,
        length: character.length,
        name: known?.[0] ?? nameOf(character),
        found: character,
        ...(known ? { instead: known[1] } : {}),
      })
    }
    index += character.length
  }
  return findings
}

/** The plain keyboard, line breaks, and Latin letters with accents as names have them. */
function isPlain(character: string): boolean {
  return /^[\n\r\u0020-\u007e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]$/u.test(character)
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${kindOf(character)} U+${code}`
}

function kindOf(character: string): string {
  if (/^\p{Surrogate}$/u.test(character)) return 'half of a character'
  if (/^\p{Cc}$/u.test(character)) return 'control character'
  if (/^[\p{Extended_Pictographic}\p{Emoji_Presentation}]$/u.test(character)) return 'emoji'
  if (/^\p{Script=Greek}$/u.test(character)) return 'Greek letter'
  if (/^\p{L}$/u.test(character)) return 'letter of another script'
  if (/^\p{M}$/u.test(character)) return 'accent of its own'
  if (/^\p{Cf}$/u.test(character)) return 'invisible mark'
  return 'special character'
}
