/** One entry as it stands: its type in lower case, its fields by lower-case name, macros and `#` worked out. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  /** Macros too long to be written out, which stand for their own names. */
  readonly unwritten: readonly string[]
  /** False where the next entry or the end of the file came before its closing brace. */
  readonly whole: boolean
  readonly raw: string
  /** Line of its `@`, from 1. */
  readonly line: number
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The longest macro that is written out: as long as a line of the model may be. */
const longestMacro = 20_000

/**
 * What the macros of a file stand for. Some lines of `@string{b = a # a}` are as long as all memory: a macro is written
 * out up to a length, and all of them together up to some times that of the file.
 */
class Macros {
  /** Undefined for one too long to be written out. */
  readonly #values = new Map<string, string | undefined>(monthNames.map((month) => [month, month]))
  #left: number
  #unwritten: string[] = []

  constructor(fileLength: number) {
    this.#left = 10 * fileLength + 1_000_000
  }

  /** `value` as it was written out of other macros since the last takeUnwritten. */
  define(name: string, value: string): void {
    const isWhole = this.takeUnwritten().length === 0 && value.length <= longestMacro
    this.#values.set(name, isWhole ? value : undefined)
  }

  /** An unknown macro, and one too long, stands for its own name. */
  written(name: string): string {
    const key = name.toLowerCase()
    if (!this.#values.has(key)) return name
    const value = this.#values.get(key)
    if (value !== undefined && value.length <= this.#left) {
      this.#left -= value.length
      return value
    }
    this.#unwritten.push(name)
    return name
  }

  /** Those left out since it was last asked. */
  takeUnwritten(): readonly string[] {
    const taken = this.#unwritten
    this.#unwritten = []
    return taken
  }
}

/**
 * Cuts BibTeX and BibLaTeX into entries in linear time. Text outside entries is a comment, as BibTeX has it; `@string`
 * macros are remembered, `@comment` and `@preamble` passed over. An entry whose braces do not close ends where a line
 * begins another, so that one lost brace costs one entry.
 */
export function* splitBibtex(text: string): Generator<BibtexEntry, void, undefined> {
  const macros = new Macros(text.length)
  const begins = /@([A-Za-z]{1,40})[ \t\r\n]{0,20}([{(])/g
  let line = 1
  let counted = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const type = (found[1] ?? '').toLowerCase()
    const open = found.index + found[0].length
    const { end, whole } = closing(text, open, found[2] === '(' ? ')' : '}')
    line += countBreaks(text, counted, found.index)
    counted = found.index
    begins.lastIndex = end
    if (type === 'comment' || type === 'preamble') continue
    const body = text.slice(open, whole ? end - 1 : end)
    const fields = readFields(body, macros)
    if (type === 'string') {
      for (const [name, value] of fields.values) macros.define(name, value)
      continue
    }
    yield {
      type,
      key: fields.key,
      fields: fields.values,
      unwritten: macros.takeUnwritten(),
      whole,
      raw: text.slice(found.index, end),
      line,
    }
  }
}

/** Where an entry ends: behind the closing bracket, or at a line that begins another where it has none. */
function closing(text: string, from: number, bracket: ')' | '}'): { end: number; whole: boolean } {
  const marks = /\\[\s\S]|[{})]|[\r\n][ \t]*@[A-Za-z]{1,40}[ \t]*[{(][^\s,{}()=]{0,200}[ \t]*,/g
  marks.lastIndex = from
  let depth = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = found[0]
    if (mark === '{') depth += 1
    else if (mark === bracket && depth === 0) return { end: marks.lastIndex, whole: true }
    else if (mark === '}') depth = Math.max(0, depth - 1)
    else if (mark.length > 2) return { end: found.index + 1, whole: false }
  }
  return { end: text.length, whole: false }
}

function countBreaks(text: string, from: number, to: number): number {
  return (text.slice(from, to).match(/\r\r\n|\r\n|\n|\r/g) ?? []).length
}

interface Fields {
  readonly key: string
  readonly values: Map<string, string>
}

/** `key, name = value, name = value`; the first of two fields of one name stands, as BibTeX has it. */
function readFields(body: string, macros: Macros): Fields {
  const values = new Map<string, string>()
  const key = /^\s{0,200}([^\s,={}"#]{1,500})\s{0,200}(?:,|$)/.exec(body)
  const names = /([A-Za-z][\w:.+-]{0,99})\s{0,200}=\s{0,200}/g
  names.lastIndex = key ? key[0].length : 0
  for (let found = names.exec(body); found; found = names.exec(body)) {
    const { value, end } = readValue(body, names.lastIndex, macros)
    const name = (found[1] ?? '').toLowerCase()
    if (!values.has(name)) values.set(name, value)
    names.lastIndex = Math.max(end, names.lastIndex)
  }
  return { key: key?.[1] ?? '', values }
}

/** Pieces joined by `#`: braces, quotes, numbers and macros; an unknown macro stands for its own name. */
function readValue(
  body: string,
  from: number,
  macros: Macros,
): { readonly value: string; readonly end: number } {
  let at = from
  let value = ''
  for (;;) {
    const first = body[at]
    if (first === '{' || first === '"') {
      const end = endOfPiece(body, at + 1, first)
      value += body.slice(at + 1, end)
      at = end + 1
    } else {
      const word = /^[^\s,#{}"=]{0,1000}/.exec(body.slice(at, at + 1000))?.[0] ?? ''
      value += macros.written(word)
      at += word.length
    }
    const more = /^\s{0,200}#\s{0,200}/.exec(body.slice(at, at + 401))
    if (!more) return { value, end: at }
    at += more[0].length
  }
}

function endOfPiece(body: string, from: number, opening: '{' | '"'): number {
  const marks = /\\[\s\S]|[{}"]/g
  marks.lastIndex = from
  let depth = 0
  for (let found = marks.exec(body); found; found = marks.exec(body)) {
    const mark = found[0]
    if (mark === '{') depth += 1
    else if (mark === '"' && opening === '"' && depth === 0) return found.index
    else if (mark === '}') {
      if (depth === 0 && opening === '{') return found.index
      depth = Math.max(0, depth - 1)
    }
  }
  return body.length
}
