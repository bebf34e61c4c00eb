/**
 * Calendars and address books are folded by counting bytes, and some programs fold inside a character. Puts each
 * such fold after its character, so that the bytes can be decoded; the number of lines stays as it was.
 * Answers the same array where there is nothing to mend.
 */
export function mendFoldedUtf8(bytes: Uint8Array): Uint8Array {
  let mended: Uint8Array | undefined
  for (let at = 0; at < bytes.length; at += 1) {
    const length = lengthByLead(bytes[at] ?? 0)
    const found = length > 1 ? foldWithin(bytes, at, length) : undefined
    if (!found) continue
    mended ??= bytes.slice()
    const fold = bytes.subarray(found.from, found.to)
    const rest = bytes.subarray(found.to, found.to + found.left)
    mended.set(rest, found.from)
    mended.set(fold, found.from + found.left)
    at = found.to + found.left - 1
  }
  return mended ?? bytes
}

/** How many bytes a character has that begins with this one. */
function lengthByLead(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** A fold (line ending and one blank) after some bytes of a character, with `left` of its bytes behind it. */
function foldWithin(bytes: Uint8Array, at: number, length: number) {
  let from = at + 1
  while (from < at + length && isContinuation(bytes[from])) from += 1
  const left = length - (from - at)
  if (left === 0) return undefined
  let to = from
  while (bytes[to] === 0x0d && to - from < 2) to += 1
  if (bytes[to] !== 0x0a) return undefined
  to += 1
  if (bytes[to] !== 0x20 && bytes[to] !== 0x09) return undefined
  to += 1
  for (let next = 0; next < left; next += 1) {
    if (!isContinuation(bytes[to + next])) return undefined
  }
  return { from, to, left }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
