/** One element of an array inside a JSON text: its own text, where its line is, and whether it is all there. */
export interface JsonElement {
  readonly text: string
  /** Counted from 1. */
  readonly line: number
  readonly whole: boolean
}

/** Deeper than any record; beyond it an element is handed over as not whole. */
const deepest = 64

const quote = 0x22
const backslash = 0x5c
const space = /\s/

/**
 * The elements of the array under `key` of the object a JSON text is, one by one and without parsing the rest, in
 * linear time and constant depth: a damaged or endless element costs itself, not the program.
 * A text that ends inside an element, or inside the array, says so by `whole` on the last.
 */
export function* jsonElements(text: string, key: string): Generator<JsonElement, void, undefined> {
  let at = arrayStart(text, key)
  if (at < 0) return
  const lines = lineCounter(text)
  while (at < text.length) {
    at = skip(text, at, (character) => space.test(character) || character === ',')
    if (at >= text.length || text[at] === ']') return
    const { end, whole } = valueEnd(text, at)
    yield { text: text.slice(at, end), line: lines(at), whole }
    at = Math.max(end, at + 1)
  }
}

/** The offset behind the bracket that opens the array under a key of the outermost object; -1 without one. */
function arrayStart(text: string, key: string): number {
  let at = skip(text, 0, (character) => space.test(character) || character === '\uFEFF')
  if (text[at] !== '{') return -1
  at += 1
  while (at < text.length) {
    at = skip(text, at, (character) => space.test(character) || character === ',')
    if (text[at] !== '"') return -1
    const keyEnd = stringEnd(text, at)
    const name = text.slice(at + 1, keyEnd - 1)
    const value = skip(text, keyEnd, (character) => space.test(character) || character === ':')
    if (name === key) return text[value] === '[' ? value + 1 : -1
    at = Math.max(valueEnd(text, value).end, value + 1)
  }
  return -1
}

function skip(text: string, from: number, isSkipped: (character: string) => boolean): number {
  let at = from
  for (let next = text[at]; next !== undefined && isSkipped(next); next = text[at]) at += 1
  return at
}

/** The offset behind a value, found by its brackets alone. */
function valueEnd(text: string, from: number): { end: number; whole: boolean } {
  const first = text[from]
  if (first === '{' || first === '[') return bracketsEnd(text, from)
  if (first === '"') {
    const end = stringEnd(text, from)
    return { end, whole: end - from >= 2 && text.charCodeAt(end - 1) === quote }
  }
  const end = skip(text, from, (character) => !',]}'.includes(character))
  return { end, whole: end < text.length }
}

/** The offset behind an object or array, without recursion so that no depth overflows the stack. */
function bracketsEnd(text: string, from: number): { end: number; whole: boolean } {
  let depth = 0
  let deepestSeen = 0
  let at = from
  while (at < text.length) {
    const character = text[at]
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    deepestSeen = Math.max(deepestSeen, depth)
    at = character === '"' ? stringEnd(text, at) : at + 1
    if (depth === 0) return { end: at, whole: deepestSeen <= deepest }
  }
  return { end: text.length, whole: false }
}

/** The offset behind a string that begins at `from`; the end of the text when it is not closed. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at += 1
    else if (unit === quote) return at + 1
  }
  return text.length
}

/** Counts line endings forward only, so that asking for growing offsets costs one pass in all. */
function lineCounter(text: string): (offset: number) => number {
  const ending = /\r\r\n|\r\n|\n|\r/g
  let line = 1
  let next = ending.exec(text)
  return (offset) => {
    for (; next && next.index < offset; next = ending.exec(text)) line += 1
    return line
  }
}
