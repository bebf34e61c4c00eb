/** A text value of a card without its escapes; a backslash before anything else stands for itself. */
export function unescaped(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(/\\([nN,;:"\\])/g, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  )
}

/** The parts of a structured value: split at a sign that is not escaped, each without its escapes. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  return rawParts(value, separator).map((part) => unescaped(part).trim())
}

/**
 * The components of a structured value such as N or ADR, each the list it is (RFC 6350, 6.2.2). Some address books have
 * escaped the semicolons between components as if the value were one text: then that text is what is parted.
 */
export function componentsOf(value: string): string[][] {
  const raw = rawParts(value, ';')
  const [first = '', ...rest] = raw
  const isOneText = rest.every((part) => part.trim() === '') && /\\;/.test(first)
  const components = isOneText ? unescaped(first).split(';') : raw
  return components.map((part) => partsOf(part, ',').filter(Boolean))
}

/** As `partsOf`, with the escapes still in. */
function rawParts(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]
    if (sign === '\\') at += 1
    else if (sign === separator) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, value.slice(from)]
}

/** A text as a value, so that nothing in it can end the line or the value and begin a property of its own. */
export function escaped(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n|\u2028|\u2029|\u0085/g, '\\n')
    .replace(/[\p{Cc}]/gu, '')
}

/** A parameter's value in quotes, which RFC 6868 escapes; version 3.0 knows no escape, and loses the sign. */
export function parameter(value: string, version: '3.0' | '4.0'): string {
  const plain = value.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
  const safe =
    version === '4.0'
      ? plain.replaceAll('^', '^^').replaceAll('"', "^'")
      : plain.replaceAll('"', "'")
  return /^[A-Za-z0-9-]+$/.test(safe) ? safe : `"${safe}"`
}

const foldAt = 75

/** A line folded at 75 octets of UTF-8, never within a character, ended by CRLF (RFC 6350, 3.2). */
export function folded(line: string): string {
  if (line.length <= foldAt / 4) return `${line}\r\n`
  const pieces: string[] = []
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = octetsOf(code)
    if (octets + size > foldAt) {
      pieces.push(line.slice(from, at))
      from = at
      // The space that begins the next line counts.
      octets = 1
    }
    octets += size
    at += code > 0xffff ? 2 : 1
  }
  return `${[...pieces, line.slice(from)].join('\r\n ')}\r\n`
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
