import { latexSettings, latexSpaces, latexSymbols } from './latexSymbols.ts'

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
  b: '\u0331',
  c: '\u0327',
  k: '\u0328',
}

/**
 * What a LaTeX value says in plain text: accents and symbols as characters, commands for setting gone, braces and
 * mathematics' dollar signs gone, powers and indices in line, dashes and quotes as such. A command that is not known
 * loses its backslash and stays readable. One pass, in linear time.
 */
export function latexText(value: string): string {
  const pieces: string[] = []
  const marks = /\\(?:([A-Za-z]+)\*?[ \t]*|([\s\S]))|[{}$^_]|~|---?|``|''|[\r\n\t ]+/g
  const place = { dollars: value.match(/(?<!\\)\$/g)?.length ?? 0, isMath: false }
  let from = 0
  for (let found = marks.exec(value); found; found = marks.exec(value)) {
    pieces.push(value.slice(from, found.index))
    const { text, end } = replaced(value, found, marks.lastIndex, place)
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

/** Between dollar signs, of which an odd one is money. */
interface Place {
  dollars: number
  isMath: boolean
}

function replaced(value: string, found: RegExpExecArray, end: number, place: Place): Replaced {
  const [mark, word, sign] = found
  if (word !== undefined) return command(value, word, end, mark)
  if (sign !== undefined) return signed(value, sign, end, place)
  if (mark === '$') return { text: dollar(place), end }
  // What is raised or lowered in mathematics stands in line: `$\chi^2$`, `H$_2$O`.
  if (mark === '^' || mark === '_') return { text: place.isMath ? '' : mark, end }
  return { text: plainMarks[mark] ?? (mark.trim() === '' ? ' ' : mark), end }
}

function dollar(place: Place): string {
  place.dollars -= 1
  if (!place.isMath && place.dollars < 1) return '$'
  place.isMath = !place.isMath
  return ''
}

/** `\&`, `\,`, `\(`: the sign itself, a space, or where mathematics begins and ends. */
function signed(value: string, sign: string, end: number, place: Place): Replaced {
  if (Object.hasOwn(accents, sign)) return accented(value, sign, end)
  if ('([)]'.includes(sign)) {
    place.isMath = sign === '(' || sign === '['
    return { text: '', end }
  }
  if (/[,;:>\\\s]/.test(sign)) return { text: ' ', end }
  return { text: /[!/@-]/.test(sign) ? '' : sign, end }
}

function command(value: string, word: string, end: number, mark: string): Replaced {
  const symbol = latexSymbols.get(word)
  if (symbol !== undefined) {
    if (value.startsWith('{}', end)) return { text: symbol, end: end + 2 }
    // A space ends a command and belongs to it; around a relation (`p \leq 5`) one is set all the same.
    const isRelation = !word.startsWith('text') && !/\p{L}/u.test(symbol)
    return { text: isRelation && /\s$/.test(mark) ? `${symbol} ` : symbol, end }
  }
  if (word.length === 1 && Object.hasOwn(accents, word)) return accented(value, word, end)
  // Of a link the words stay, not the address; of any other command its argument.
  if (word === 'href') return { text: '', end: endOfGroup(value, end) }
  if (latexSpaces.has(word)) return { text: ' ', end: endOfGroup(value, end) }
  if (value[end] === '{' || latexSettings.has(word)) return { text: '', end }
  return { text: mark.slice(1), end }
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
