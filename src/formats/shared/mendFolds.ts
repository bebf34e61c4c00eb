/**
 * vCard and iCalendar fold lines at 75 octets, and some programs do so within a character of UTF-8 (RFC 6350, 3.2,
 * warns of it). Moves such a fold behind the character it splits, so that the text can be decoded; lines stay as many.
 * Bytes without one are answered as they are.
 */
export function mendFolds(bytes: Uint8Array): Uint8Array {
  if (!isFoldedFormat(bytes)) return bytes
  let mended: Uint8Array | undefined
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const space = bytes[at + 1]
    if (space !== 0x20 && space !== 0x09) continue
    const lineEnd = bytes[at - 1] === 0x0d ? at - 1 : at
    const missing = missingOctets(bytes, lineEnd)
    const from = at + 2
    if (missing === 0 || !areContinuations(bytes, from, missing)) continue
    mended ??= bytes.slice()
    mended.set(bytes.subarray(from, from + missing), lineEnd)
    mended.set(bytes.subarray(lineEnd, from), lineEnd + missing)
  }
  return mended ?? bytes
}

function isFoldedFormat(bytes: Uint8Array): boolean {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  return /BEGIN:V(?:CARD|CALENDAR)/i.test(opening)
}

/** How many octets a character of UTF-8 that is cut off before `end` still lacks; 0 where none is. */
function missingOctets(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3; back += 1) {
    const octet = bytes[end - back]
    if (octet === undefined || octet < 0x80) return 0
    if (octet < 0xc0) continue
    const length = octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2
    return Math.max(0, length - back)
  }
  return 0
}

function areContinuations(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) {
    const octet = bytes[at]
    if (octet === undefined || octet < 0x80 || octet >= 0xc0) return false
  }
  return true
}
