import type { EventTime } from '../../model/eventTime.ts'
import { cleanText } from './cleanText.ts'
import { unknownZoneParameter } from './icsTimes.ts'

/** A text as the value of a property: no line break, comma or semicolon of it can end it (RFC 5545, section 3.3.11). */
export function escapeText(text: string): string {
  return cleanText(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** A value of a parameter, in quotes where it needs them; quotes, breaks and carets in it by RFC 6868. */
export function parameterValue(value: string): string {
  const carets = cleanText(value.replace(/\r\n?/g, '\n'))
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\n/g, '^n')
    .replace(/\t/g, ' ')
  return /[:;,]/.test(carets) ? `"${carets}"` : carets
}

/** A property of text; nothing for an empty one. */
export function textLine(name: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${name}:${escapeText(text)}`]
}

/** A property that holds a time, such as DTSTART, with its zone. */
export function timeLine(name: string, time: EventTime, parameters = ''): string {
  if (time.kind === 'date') return `${name}${parameters};VALUE=DATE:${compact(time.date)}`
  if (time.kind === 'zoned') {
    if (time.zone === 'UTC') return `${name}${parameters}:${compact(time.wall)}Z`
    return `${name}${parameters};TZID=${parameterValue(time.zone)}:${compact(time.wall)}`
  }
  const named =
    time.unknownZone === undefined
      ? ''
      : `;${unknownZoneParameter}=${parameterValue(time.unknownZone)}`
  return `${name}${parameters}${named}:${compact(time.wall)}`
}

/** `2026-11-26T21:00:00` as `20261126T210000`. */
export function compact(time: string): string {
  return time.replace(/[-:]/g, '')
}

/** A line that was kept from a file, safe to write again: one line, without control characters, with a name. */
export function keptLine(line: string): string[] {
  const clean = cleanText(line.replace(/[\r\n]+/g, ' '))
  return /^[A-Za-z0-9_-]+\s*[;:]/.test(clean) ? [clean] : []
}

const longestLine = 75

/** Content lines as they go into a file: folded at 75 octets without breaking a character, ended by CRLF. */
export function foldLines(lines: readonly string[]): string {
  return lines.map(foldLine).join('')
}

function foldLine(line: string): string {
  if (line.length * 3 <= longestLine) return `${line}\r\n`
  const pieces: string[] = []
  let octets = 0
  let start = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = octetsOf(code)
    if (octets + size > longestLine) {
      pieces.push(line.slice(start, at))
      start = at
      // The blank of a continued line counts.
      octets = 1
    }
    octets += size
    at += code < 0x10000 ? 1 : 2
  }
  pieces.push(line.slice(start))
  return `${pieces.join('\r\n ')}\r\n`
}

/** How many bytes a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
