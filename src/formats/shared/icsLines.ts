import ICAL from 'ical.js'
import { decodeOctets, quotedPrintableOctets } from './quotedPrintable.ts'
import { textLines } from './textLines.ts'

/** A content line with its folds undone. `number` is that of its first line in the file, from 1. */
export interface ContentLine {
  readonly text: string
  readonly number: number
  /** Offsets in the file, of all its folded lines. */
  readonly start: number
  readonly end: number
}

/**
 * Content lines of a calendar, without a byte order mark and without blank lines (RFC 5545, section 3.1). A line in
 * quoted-printable, as older programs write, goes on behind a soft break and comes out as the text it stands for.
 */
export function* contentLines(text: string): Generator<ContentLine, void, undefined> {
  let parts: string[] = []
  let first = { number: 1, start: 0, end: 0 }
  const whole = () => ({ ...first, text: mendedLine(parts.join('')) })
  for (const line of textLines(text)) {
    const words = line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text
    if (goesOn(parts, words)) {
      first = { ...first, end: line.end }
      continue
    }
    if (parts.length > 0) yield whole()
    parts = words.trim() === '' ? [] : [words]
    first = { number: line.number, start: line.start, end: line.end }
  }
  if (parts.length > 0) yield whole()
}

/** Takes a line that goes on with the one before: folded under it, or behind a soft break of quoted-printable. */
function goesOn(parts: string[], words: string): boolean {
  const last = parts.at(-1)
  if (last === undefined) return false
  const isFolded = words.startsWith(' ') || words.startsWith('\t')
  const isSoft = last.endsWith('=') && quotedPrintable.test(parts[0] ?? '')
  if (isSoft) parts[parts.length - 1] = last.slice(0, -1)
  if (isFolded || isSoft) parts.push(isFolded ? words.slice(1) : words)
  return isFolded || isSoft
}

const quotedPrintable =
  /^[A-Za-z0-9-]{1,100}(?:;[^:]{0,300})?;(?:ENCODING=)?"?QUOTED-PRINTABLE"?(?=[;:])/i

/** A line as RFC 5545 would have it: in plain text, and with a zone's name in quotes where it holds a colon. */
function mendedLine(text: string): string {
  if (quotedPrintable.test(text)) return fromQuotedPrintable(text)
  return /;TZID=[^":]{0,300}[:;(]/i.test(text.slice(0, 500)) ? withQuotedZone(text) : text
}

function fromQuotedPrintable(text: string): string {
  const colon = text.indexOf(':')
  const named = text.slice(0, colon)
  const charset = /;CHARSET="?([\w-]{1,40})/i.exec(named)?.[1]
  const octets = quotedPrintableOctets(text.slice(colon + 1))
  const value = decodeOctets(octets, charset).replace(/\r\n?|\n/g, '\\n')
  const others = named.replace(/;(?:ENCODING=)?"?QUOTED-PRINTABLE"?|;CHARSET="?[\w-]{1,40}"?/gi, '')
  return `${others}:${value}`
}

/** Times, to the end of the line: what stands before them belongs to the zone's name. */
const zonedTimes =
  /^([A-Z-]{1,20}(?:;(?!TZID=)[A-Z-]{1,40}=(?:"[^"]*"|[^";:]*))*);TZID=([^"]{1,300}?)((?:;(?:VALUE|RANGE|X-[A-Z0-9-]{1,40})=[^;:]*)*):(\d{4}-?\d{2}-?\d{2}[\dTZ:,./P+-]*)\s*$/i

function withQuotedZone(text: string): string {
  const found = zonedTimes.exec(text)
  if (!found || !/[:;,]/.test(found[2] ?? '')) return text
  const [, before = '', zone = '', behind = '', times = ''] = found
  return `${before};TZID="${zone}"${behind}:${times}`
}

/** Name of a content line in upper case; empty where it has none. */
export function lineName({ text }: Pick<ContentLine, 'text'>): string {
  return /^[A-Za-z0-9_-]{1,100}(?=\s*[;:])/.exec(text)?.[0].toUpperCase() ?? ''
}

/** The value of a content line as it stands: what follows the first colon that is not within quotes. */
export function rawValue({ text }: Pick<ContentLine, 'text'>): string {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    if (text[at] === ':' && !quoted) return text.slice(at + 1)
  }
  return ''
}

/** A list of texts such as CATEGORIES. ical.js takes the comma after an escaped backslash for an escaped comma. */
export function textList(line: Pick<ContentLine, 'text'>): string[] {
  const items = rawValue(line).match(/(?:\\[\s\S]|[^,\\]|\\$)+/g) ?? []
  return items.map((item) =>
    item.replace(/\\([\s\S])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)),
  )
}

/** A content line taken apart by ical.js: texts without their escapes, parameters without their quotes. */
export interface IcsProperty {
  readonly name: string
  readonly line: ContentLine
  readonly type: string
  readonly values: readonly string[]
  /** A parameter's value, of several the first. */
  parameter(name: string): string | undefined
  readonly hasParameters: boolean
}

/** A content line as a property, or nothing where it cannot be read. */
export function readProperty(line: ContentLine): IcsProperty | undefined {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line.text) as JcalProperty
    const texts = values
      .flat()
      .map((value) => (Array.isArray(value) ? value.join('/') : String(value)))
    return {
      name: name.toUpperCase(),
      line,
      type,
      values: texts,
      parameter: (wanted) => [parameters[wanted.toLowerCase()]].flat()[0],
      hasParameters: Object.keys(parameters).length > 0,
    }
  } catch {
    return undefined
  }
}

type JcalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: readonly unknown[],
]
