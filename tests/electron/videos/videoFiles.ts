import type { VideoSource } from '../../../electron/main/videos/videoReading.ts'

type Piece = Uint8Array | string | readonly number[]

function bytesOf(pieces: readonly Piece[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece),
    ),
  )
}

export const long = (number: number): number[] => [24, 16, 8, 0].map((by) => (number >>> by) & 255)

/** A box of an MP4. */
export function box(type: string, ...pieces: readonly Piece[]): Uint8Array {
  const body = bytesOf(pieces)
  return bytesOf([long(body.length + 8), type, body])
}

const zeros = (count: number): Uint8Array => new Uint8Array(count)

function track(handler: string, width: number, height: number, turned: boolean): Uint8Array {
  const one = long(0x10000)
  const matrix = turned
    ? [...zeros(4), ...one, ...zeros(4), ...long(-0x10000), ...zeros(20)]
    : [...one, ...zeros(12), ...one, ...zeros(16)]
  const tkhd = box('tkhd', zeros(40), matrix, long(width * 65_536), long(height * 65_536))
  return box('trak', tkhd, box('mdia', box('hdlr', zeros(8), handler, zeros(12))))
}

export interface MovieWish {
  readonly brand?: string
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  readonly turned?: boolean
  readonly captions?: boolean
  readonly notes?: Uint8Array
}

/** A tiny MP4 or MOV without a single frame. */
export function movie({
  brand = 'isom',
  seconds = 12.5,
  width = 1280,
  height = 720,
  turned = false,
  captions = false,
  notes,
}: MovieWish = {}): Uint8Array {
  const mvhd = box('mvhd', zeros(12), long(1000), long(seconds * 1000), zeros(80))
  return bytesOf([
    box('ftyp', brand, zeros(4)),
    box('mdat', 'frames would stand here'),
    box(
      'moov',
      mvhd,
      track('vide', width, height, turned),
      ...(captions ? [track('sbtl', 0, 0, false)] : []),
      ...(notes ? [notes] : []),
    ),
    box('free'),
  ])
}

export const placeNotes = box(
  'udta',
  box('\u00a9xyz', [0, 17, 0x15, 0xc7], '+40.7128-074.0060/'),
  box('\u00a9mak', [0, 4, 0, 0], 'Acme'),
)

export const appleNotes = box(
  'meta',
  box('keys', 'mdtacom.apple.quicktime.location.ISO6709 mdtacom.apple.quicktime.make'),
  box('ilst', '+40.7128-074.0060+010/ Acme'),
)

/** An element of a WebM; its length in eight bytes. */
function element(id: readonly number[], ...pieces: readonly Piece[]): Uint8Array {
  const body = bytesOf(pieces)
  return bytesOf([id, [1, 0, 0, 0], long(body.length), body])
}

/** A tiny WebM without a single frame. */
export function webm({ seconds = 3, tags = '' } = {}): Uint8Array {
  const duration = Buffer.alloc(8)
  duration.writeDoubleBE(seconds * 1000)
  const video = element([0xe0], element([0xb0], [2, 128]), element([0xba], [1, 104]))
  return bytesOf([
    element([0x1a, 0x45, 0xdf, 0xa3], 'webm'),
    element(
      [0x18, 0x53, 0x80, 0x67],
      element(
        [0x15, 0x49, 0xa9, 0x66],
        element([0x2a, 0xd7, 0xb1], [15, 66, 64]),
        element([0x44, 0x89], duration),
      ),
      element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x83], [1]), video)),
      element([0x12, 0x54, 0xc3, 0x67], tags),
    ),
  ])
}

export function sourceOf(bytes: Uint8Array): VideoSource {
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) }
}
