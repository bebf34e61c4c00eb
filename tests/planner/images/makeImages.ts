import { crc32 } from '../../../src/planner/images/readPng.ts'

export type Piece = number | string | Uint8Array | readonly number[]

export const bytes = (...pieces: readonly Piece[]) =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'number'
        ? [piece]
        : typeof piece === 'string'
          ? Array.from(piece, (character) => character.charCodeAt(0))
          : [...piece],
    ),
  )

const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256)
const little = (value: number, length: number) => big(value, length).reverse()

export interface ExifFields {
  readonly orientation?: number
  readonly takenAt?: string
  readonly hasPlace?: boolean
  readonly hasThumbnail?: boolean
}

/** A TIFF block as cameras write it: directory, date in its own directory, place, and a second directory with a thumbnail. */
export function exifBlock(fields: ExifFields, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const number = order === 'MM' ? big : little
  const entry = (tag: number, type: number, count: number, value: number) => [
    ...number(tag, 2),
    ...number(type, 2),
    ...number(count, 4),
    ...(type === 3 ? [...number(value, 2), 0, 0] : number(value, 4)),
  ]
  const directory = (entries: readonly number[][], next: number) => [
    ...number(entries.length, 2),
    ...entries.flat(),
    ...number(next, 4),
  ]
  const length = (entries: number) => 2 + entries * 12 + 4
  const exifAt = 8 + length(3)
  const dateAt = exifAt + length(1)
  const placeAt = dateAt + 20
  const thumbnailAt = placeAt + length(2)
  return bytes(
    order,
    number(42, 2),
    number(8, 4),
    directory(
      [
        entry(0x0112, 3, 1, fields.orientation ?? 1),
        entry(0x8769, 4, 1, fields.takenAt ? exifAt : 0),
        entry(0x8825, 4, 1, fields.hasPlace ? placeAt : 0),
      ],
      fields.hasThumbnail ? thumbnailAt : 0,
    ),
    directory([entry(0x9003, 2, 20, dateAt)], 0),
    `${(fields.takenAt ?? '').padEnd(19, ' ').slice(0, 19)}\0`,
    directory([entry(0, 1, 4, 0x02030000), entry(2, 5, 3, 0)], 0),
    directory([entry(0x0201, 4, 1, 0), entry(0x0202, 4, 1, 4)], 0),
    [0xff, 0xd8, 0xff, 0xd9],
  )
}

export function segment(marker: number, ...body: readonly Piece[]): Uint8Array {
  const content = bytes(...body)
  return bytes(0xff, marker, big(content.length + 2, 2), content)
}

/** A JPEG of the right build; its compressed data is made up, so only its structure can be judged. */
export function jpeg(
  { width = 64, height = 48 } = {},
  ...metadata: readonly Uint8Array[]
): Uint8Array {
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0', [1, 2, 0, 0, 72, 0, 72, 0, 0]),
    ...metadata,
    segment(0xdb, 0, new Uint8Array(64).fill(1)),
    segment(0xc0, 8, big(height, 2), big(width, 2), 1, [1, 0x11, 0]),
    segment(0xc4, 0, new Uint8Array(16), []),
    segment(0xda, 1, [1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78],
    [0xff, 0xd9],
  )
}

export function chunk(name: string, ...body: readonly Piece[]): Uint8Array {
  const content = bytes(...body)
  return bytes(big(content.length, 4), name, content, big(crc32(bytes(name, content)), 4))
}

export function png(
  { width = 64, height = 48 } = {},
  ...metadata: readonly Uint8Array[]
): Uint8Array {
  return bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', big(width, 4), big(height, 4), [8, 2, 0, 0, 0]),
    ...metadata,
    chunk('IDAT', [0x78, 0x9c, 1, 2, 3, 4]),
    chunk('IEND'),
  )
}

export function riffChunk(name: string, ...body: readonly Piece[]): Uint8Array {
  const content = bytes(...body)
  return bytes(name, little(content.length, 4), content, content.length % 2 === 1 ? [0] : [])
}

export function webp(
  { width = 64, height = 48, flags = 0b0000_1100 } = {},
  ...metadata: readonly Uint8Array[]
): Uint8Array {
  const content = bytes(
    'WEBP',
    riffChunk('VP8X', flags, [0, 0, 0], little(width - 1, 3), little(height - 1, 3)),
    riffChunk('VP8L', 0x2f, little(((height - 1) << 14) | (width - 1), 4), [1, 2, 3, 4]),
    ...metadata,
  )
  return bytes('RIFF', little(content.length, 4), content)
}

export function gif(
  { width = 64, height = 48 } = {},
  ...extensions: readonly Uint8Array[]
): Uint8Array {
  return bytes(
    'GIF89a',
    little(width, 2),
    little(height, 2),
    [0x80, 0, 0],
    new Uint8Array(6),
    ...extensions,
    [0x2c, 0, 0, 0, 0],
    little(width, 2),
    little(height, 2),
    [0, 2, 2, 0x44, 1, 0],
    [0x3b],
  )
}

export function gifExtension(label: number, ...blocks: readonly Uint8Array[]): Uint8Array {
  return bytes(0x21, label, ...blocks.map((block) => bytes(block.length, block)), 0)
}
