/** Accents as LaTeX writes them, as the combining character that follows the letter. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
}

const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  omega: 'ω',
  pi: 'π',
  sigma: 'σ',
  tau: 'τ',
  Delta: 'Δ',
  Omega: 'Ω',
  pm: '±',
  times: '×',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  approx: '≈',
  rightarrow: '→',
  to: '→',
  circ: '°',
  degree: '°',
  textdegree: '°',
  textmu: 'µ',
  textendash: '–',
  textemdash: '—',
  ldots: '…',
  dots: '…',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textbackslash: '\\',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  S: '§',
  P: '¶',
}

/**
 * What a LaTeX value says in plain text: accents and symbols as characters, commands for setting gone, braces and
 * mathematics' dollar signs gone, dashes and quotes as such. What is not known loses its backslash and stays readable.
 * One pass, in linear time.
 */
export function latexText(value: string): string {
  const pieces: string[] = []
  const marks = /\\(?:([A-Za-z]+)\*?[ \t]*|([\s\S]))|[{}$]|~|---?|``|''|[\r\n\t ]+/g
  let from = 0
  for (let found = marks.exec(value); found; found = marks.exec(value)) {
    pieces.push(value.slice(from, found.index))
    const { text, end } = replaced(value, found, marks.lastIndex)
    pieces.push(text)
    from = end
    marks.lastIndex = end
  }
  pieces.push(value.slice(from))
  return pieces.join('').normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

const plainMarks: Readonly<Record<string, string>> = {
  '{': '',
  '}': '',
  $: '',
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
}

interface Replaced {
  readonly text: string
  readonly end: number
}

function replaced(value: string, found: RegExpExecArray, end: number): Replaced {
  const [mark, word, sign] = found
  if (word !== undefined) return command(value, word, end)
  if (sign !== undefined) {
    return sign in accents ? accented(value, sign, end) : { text: sign === '\\' ? ' ' : sign, end }
  }
  return { text: plainMarks[mark] ?? (mark.trim() === '' ? ' ' : mark), end }
}

function command(value: string, word: string, end: number): Replaced {
  const symbol = symbols[word]
  if (symbol !== undefined) {
    // `\o{}` and `\o ` both end the command; the space belongs to it.
    return { text: symbol, end: value.startsWith('{}', end) ? end + 2 : end }
  }
  if (word.length === 1 && word in accents) return accented(value, word, end)
  // Of a link the words stay, not the address; of any other command its argument.
  if (word === 'href') return { text: '', end: endOfGroup(value, end) }
  return { text: '', end }
}

/** `\"o`, `\"{o}`, `\'{\i}`, `\c c`: the letter, then the accent on it. */
function accented(value: string, sign: string, from: number): Replaced {
  const letter =
    /^[ \t]{0,3}(?:\{?\\([ij])(?![A-Za-z])[ \t]{0,3}(?:\{\})?\}?|\{([^{}\\]{0,8})\}|([^\s{}\\]))/u.exec(
      value.slice(from, from + 24),
    )
  if (!letter) return { text: '', end: from }
  const base = letter[1] ?? letter[2] ?? letter[3] ?? ''
  const [first = '', ...others] = [...base]
  return {
    text: `${first}${first ? (accents[sign] ?? '') : ''}${others.join('')}`,
    end: from + letter[0].length,
  }
}

function endOfGroup(value: string, from: number): number {
  if (value[from] !== '{') return from
  const end = value.indexOf('}', from)
  return end < 0 ? value.length : end + 1
}
