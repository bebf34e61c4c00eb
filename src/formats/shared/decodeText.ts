/** Encodings a file can be read in; the last three only when the user asks for them. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'shift_jis',
  'gb18030',
] as const
export type TextEncoding = (typeof textEncodings)[number]

export type DecodeRefusal = 'empty' | 'too-large' | 'binary'

export type DecodedText =
  | { readonly outcome: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly outcome: 'refused'; readonly code: DecodeRefusal }

/** The largest file that is read, in bytes (100 MB). */
export const largestFile = 100_000_000

/** First bytes of files that are not text: PDF, ZIP, PNG, JPEG, GIF, gzip, 7z, RAR, old Office, SQLite, UTF-32. */
const binaryOpenings: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
]

/**
 * A file's bytes as text: by its byte order mark, as plain UTF-16 without one, as strict UTF-8, and else as
 * windows-1252, which older reference managers write. UTF-8 with a few damaged characters stays UTF-8, so that
 * a file cut in the middle of a character is not misread whole. `encoding` overrides the guess.
 * Refused: nothing but white space, more than `largestFile` bytes, and what is not text.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > largestFile) return refused('too-large')
  if (binaryOpenings.some((opening) => opening.every((byte, at) => bytes[at] === byte))) {
    return refused('binary')
  }
  const decoded = encoding ? { text: decode(bytes, encoding), encoding } : guess(bytes)
  if (!decoded || isMostlyControls(decoded.text)) return refused('binary')
  if (!/\S/.test(decoded.text)) return refused('empty')
  return { outcome: 'text', ...decoded }
}

function guess(bytes: Uint8Array): { text: string; encoding: TextEncoding } | undefined {
  const marked = byteOrderMark(bytes) ?? plainUtf16(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: marked }
  if (bytes.includes(0)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const lenient = decode(bytes, 'utf-8')
    if (isDamagedUtf8(lenient)) return { text: lenient, encoding: 'utf-8' }
    return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
  }
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  // Some releases of Node decode windows-1252 as Latin-1 and leave its quotes and dashes as control characters.
  return text.replace(/[\u0080-\u009F]/g, (c) => upperControls[c.charCodeAt(0) - 0x80] ?? c)
}

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard); its five gaps stay control characters. */
const upperControls =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

function byteOrderMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte and hardly any in the others. */
function plainUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4) return undefined
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  }
  const half = length / 2
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) return 'utf-16le'
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.05) return 'utf-16be'
  return undefined
}

/** True when whole characters beyond ASCII are many times the damaged ones, or the only damage is at the end. */
function isDamagedUtf8(text: string): boolean {
  const damaged = countMatches(text, /\uFFFD/g)
  if (damaged === 1 && text.endsWith('\uFFFD')) return true
  const whole = countMatches(text, /[^\p{ASCII}\uFFFD]/gu)
  return whole >= damaged * 4
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  while (pattern.test(text)) count += 1
  return count
}

/** Judged on the opening: text has next to no control characters besides tab and line endings. */
function isMostlyControls(text: string): boolean {
  const opening = text.slice(0, 4096)
  return countMatches(opening, /[^\P{Cc}\t\n\r]/gu) > opening.length * 0.1
}

function refused(code: DecodeRefusal): DecodedText {
  return { outcome: 'refused', code }
}
