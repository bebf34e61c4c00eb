/** One entry as it stands: its type in lower case, its fields by lower-case name, macros and `#` worked out. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  /** False where the next entry or the end of the file came before its closing brace. */
  readonly whole: boolean
  readonly raw: string
  /** Line of its `@`, from 1. */
  readonly line: number
}

const monthMacros = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((month) => [month, month] as const)

/**
 * Cuts BibTeX and BibLaTeX into entries in linear time. Text outside entries is a comment, as BibTeX has it; `@string`
 * macros are remembered, `@comment` and `@preamble` passed over. An entry whose braces do not close ends where a line
 * begins another, so that one lost brace costs one entry.
 */
export function* splitBibtex(text: string): Generator<BibtexEntry, void, undefined> {
  const macros = new Map<string, string>(monthMacros)
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
      for (const [name, value] of fields.values) macros.set(name, value)
      continue
    }
    yield {
      type,
      key: fields.key,
      fields: fields.values,
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
function readFields(body: string, macros: ReadonlyMap<string, string>): Fields {
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
  macros: ReadonlyMap<string, string>,
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
      value += macros.get(word.toLowerCase()) ?? word
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
