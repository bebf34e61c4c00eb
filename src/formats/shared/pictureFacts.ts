/** What the first octets of a picture say: its kind and its size in pixels. */
export interface PictureFacts {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** The largest picture that is decoded: octets, pixels a side, pixels in all. A small file can claim to be enormous. */
const largestPicture = 10_000_000
const longestSide = 10_000
const mostPixels = 40_000_000

/**
 * The kind and size of a picture by its header, before anything decodes it; undefined for what is none of PNG, JPEG,
 * GIF and WebP (SVG is a document, not a picture), and for what is larger than is decoded.
 */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (bytes.length > largestPicture) return undefined
  const facts = pngFacts(bytes) ?? gifFacts(bytes) ?? webpFacts(bytes) ?? jpegFacts(bytes)
  if (!facts) return undefined
  const { width, height } = facts
  const isSane =
    width > 0 &&
    height > 0 &&
    Math.max(width, height) <= longestSide &&
    width * height <= mostPixels
  return isSane ? facts : undefined
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function startsWith(bytes: Uint8Array, opening: readonly number[], at = 0): boolean {
  return opening.every((octet, index) => bytes[at + index] === octet)
}

/** The size stands in the IHDR chunk, which is the first (PNG specification, 11.2.2). */
function pngFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (!startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return undefined
  if (bytes.length < 24 || !startsWith(bytes, [0x49, 0x48, 0x44, 0x52], 12)) return undefined
  const view = viewOf(bytes)
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gifFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (!startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) || bytes.length < 10) return undefined
  const view = viewOf(bytes)
  return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Of the extended form the canvas, of the simple ones the frame (RFC 9649). */
function webpFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (!startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) || bytes.length < 30) return undefined
  if (!startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return undefined
  const view = viewOf(bytes)
  const kind = String.fromCharCode(...bytes.subarray(12, 16))
  if (kind === 'VP8X') {
    const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
    return { mediaType: 'image/webp', width: three(24), height: three(27) }
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return {
      mediaType: 'image/webp',
      width: (bits & 0x3fff) + 1,
      height: ((bits >>> 14) & 0x3fff) + 1,
    }
  }
  const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  return { mediaType: 'image/webp', width, height }
}

/** The size stands in the frame header, behind any number of other segments (ITU T.81, B.2.2). */
function jpegFacts(bytes: Uint8Array): PictureFacts | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return {
        mediaType: 'image/jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      }
    }
    // Fill octets stand alone; every other segment says its length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
