import { decodeOctets, quotedPrintableOctets } from './quotedPrintable.ts'
import { type TextLine, textLines } from './textLines.ts'

/** One property of a card, its value decoded but not yet parted or unescaped. */
export interface CardProperty {
  /** In capitals. */
  readonly name: string
  /** What `item1.` before a name is: properties of one group belong together. */
  readonly group: string | undefined
  /** Parameters in capitals with all their values; a bare one of version 2.1 is a TYPE. */
  readonly params: ReadonlyMap<string, readonly string[]>
  readonly value: string
  /** Whether the value is octets in base64. */
  readonly binary: boolean
  readonly line: number
}

/** One card of a file, or what stands between cards. */
export interface Card {
  readonly line: number
  readonly raw: string
  readonly properties: readonly CardProperty[]
  /** Whether it ends as it should; one that is cut off, or text outside any card, does not. */
  readonly kind: 'card' | 'cut-off' | 'outside'
}

interface RawLine {
  readonly number: number
  /** The line and those folded under it, each with the white space it begins with. */
  readonly pieces: string[]
  /** Whether it was broken as quoted-printable is. */
  soft: boolean
}

// Without white space before them: a folded line of a value may read like either.
const begin = /^BEGIN:[ \t]{0,8}VCARD[ \t]{0,8}$/i
const end = /^END:[ \t]{0,8}VCARD[ \t]{0,8}$/i

/**
 * The cards of a text in order, in linear time: versions 2.1, 3.0 and 4.0, with folded lines, soft breaks of
 * quoted-printable, bare parameters and cards within cards (AGENT), whose lines are left to the card around them.
 */
export function* vcardCards(text: string): Generator<Card, void, undefined> {
  const walk = new CardWalk(text)
  for (const line of textLines(text)) yield* walk.take(line)
  yield* walk.rest()
}

/** Goes through the lines of a text and hands over what is complete. */
class CardWalk {
  readonly #text: string
  #open: OpenCard | undefined
  #outside: Stretch | undefined

  constructor(text: string) {
    this.#text = text
  }

  take(line: TextLine): Card[] {
    const words = line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text
    const opening = this.#open ? words : words.trimStart()
    if (begin.test(opening)) return this.#begin(line)
    if (!this.#open) {
      if (words.trim() !== '') this.#outside = stretched(this.#outside, line)
      return []
    }
    if (this.#open.take(words, line.number)) return []
    const card = this.#open.card(this.#text, line.end, 'card')
    this.#open = undefined
    return [card]
  }

  /** What the end of the text leaves open. */
  rest(): Card[] {
    const outside = this.#outside ? [outsideCard(this.#text, this.#outside)] : []
    const open = this.#open?.card(this.#text, this.#text.length, 'cut-off')
    this.#outside = undefined
    return open ? [...outside, open] : outside
  }

  #begin({ number, start }: TextLine): Card[] {
    if (this.#open?.awaitsAgent()) {
      this.#open.depth += 1
      return []
    }
    const outside = this.#outside ? [outsideCard(this.#text, this.#outside)] : []
    const open = this.#open?.card(this.#text, start, 'cut-off')
    this.#outside = undefined
    this.#open = new OpenCard(number, start)
    return open ? [...outside, open] : outside
  }
}

/** Lines that belong to no card. */
interface Stretch {
  readonly line: number
  readonly start: number
  readonly end: number
}

function stretched(before: Stretch | undefined, { number, start, end }: TextLine): Stretch {
  return { line: before?.line ?? number, start: before?.start ?? start, end }
}

function outsideCard(text: string, { line, start, end }: Stretch): Card {
  return { line, raw: text.slice(start, end), properties: [], kind: 'outside' }
}

class OpenCard {
  depth = 0
  readonly #line: number
  readonly #start: number
  readonly #lines: RawLine[] = []
  /** The last line is quoted-printable and ends in a soft break: the next goes on with it. */
  #soft = false
  #base64 = false

  constructor(line: number, start: number) {
    this.#line = line
    this.#start = start
  }

  /** Takes a line of the card, or of one within it; false for the one that ends it. */
  take(line: string, number: number): boolean {
    const ends = end.test(line)
    if (ends && this.depth === 0) return false
    if (ends) this.depth -= 1
    else if (this.depth === 0) this.#add(line, number)
    return true
  }

  #add(line: string, number: number): void {
    const last = this.#lines.at(-1)
    const continues =
      last !== undefined &&
      (this.#soft || /^[ \t]/.test(line) || (this.#base64 && isBareBase64(line)))
    if (continues) {
      if (this.#soft) last.pieces[last.pieces.length - 1] = (last.pieces.at(-1) ?? '').slice(0, -1)
      // A line behind a soft break has no white space of its own to lose.
      last.pieces.push(this.#soft ? ` ${line}` : line)
      last.soft ||= this.#soft
    } else if (line.trim() !== '') {
      this.#lines.push({ number, pieces: [line], soft: false })
      const opening = line.slice(0, 300)
      this.#base64 = /^[^:]{0,300}ENCODING=(?:BASE64|B)\b|^[^:]{0,300};BASE64\b/i.test(opening)
    }
    const head = this.#lines.at(-1)?.pieces[0]?.slice(0, 300) ?? ''
    this.#soft = /^[^:]{0,300};(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head) && line.endsWith('=')
  }

  awaitsAgent(): boolean {
    return /^(?:[^.:;]{1,40}\.)?AGENT(?:;[^:]{0,200})?:\s*$/i.test(
      this.#lines.at(-1)?.pieces[0]?.slice(0, 300) ?? '',
    )
  }

  card(text: string, to: number, kind: Card['kind']): Card {
    const old = this.#lines.some(({ pieces }) => /^VERSION\s*:\s*2\.1/i.test(pieces[0] ?? ''))
    const properties = this.#lines.flatMap((line) => propertyFrom(line, old) ?? [])
    return { line: this.#line, raw: text.slice(this.#start, to).trimEnd(), properties, kind }
  }
}

function isBareBase64(line: string): boolean {
  return /^[A-Za-z0-9+/=]{2,}$/.test(line)
}

function propertyFrom({ pieces, number, soft }: RawLine, old: boolean): CardProperty | undefined {
  const first = pieces[0] ?? ''
  const folded =
    pieces.length === 1 ? first : unfolded(pieces, old && !soft && !/BASE64/i.test(first))
  const colon = valueStart(folded)
  if (colon < 0) return undefined
  const [named = '', ...written] = splitOutsideQuotes(folded.slice(0, colon), ';')
  const dot = named.lastIndexOf('.')
  const name = named
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z0-9-]{1,80}$/.test(name)) return undefined
  const params = paramsFrom(written)
  const encoding = params.get('ENCODING')?.[0]?.toUpperCase()
  const value = folded.slice(colon + 1)
  return {
    name,
    group: dot > 0 ? named.slice(0, dot).trim().toLowerCase() : undefined,
    params,
    binary: encoding === 'B' || encoding === 'BASE64',
    value: encoding === 'QUOTED-PRINTABLE' ? fromQuotedPrintable(value, params) : value,
    line: number,
  }
}

/** Version 2.1 folds where white space stands and keeps it; later versions add one sign that goes again. */
function unfolded(pieces: readonly string[], keepsSpace: boolean): string {
  return pieces
    .map((piece, at) => (at === 0 || keepsSpace ? piece : piece.replace(/^[ \t]/, '')))
    .join('')
}

function fromQuotedPrintable(value: string, params: CardProperty['params']): string {
  const octets = quotedPrintableOctets(value)
  return decodeOctets(octets, params.get('CHARSET')?.[0]).replace(/\r\n?/g, '\n')
}

/** The colon before the value: the first outside quotes; where quotes are not closed, the first at all. */
function valueStart(line: string): number {
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]
    if (sign === '"') quoted = !quoted
    else if (sign === ':' && !quoted) return at
  }
  return line.indexOf(':')
}

/** Encodings and pictures' kinds that version 2.1 writes without the name of their parameter. */
const bareEncodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT'])

function paramsFrom(written: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>()
  for (const param of written) {
    const equals = param.indexOf('=')
    const bare = param.trim().toUpperCase()
    const key =
      equals >= 0
        ? param.slice(0, equals).trim().toUpperCase()
        : bareEncodings.has(bare)
          ? 'ENCODING'
          : 'TYPE'
    const values = splitOutsideQuotes(equals >= 0 ? param.slice(equals + 1) : param, ',')
      .map((value) => fromCarets(value.trim().replace(/^"|"$/g, '')))
      // TYPE="work,voice" stands for two.
      .flatMap((value) => (key === 'TYPE' ? value.split(',') : value))
      .filter(Boolean)
    const known = params.get(key)
    if (known) known.push(...values)
    else params.set(key, values)
  }
  return params
}

/** Parameter values escape with a caret (RFC 6868). */
function fromCarets(value: string): string {
  return value.replace(/\^([n'^])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === "'" ? '"' : '^',
  )
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
