import { ByteReader, joinBytes } from '../../model/byteReader.ts'
import { type Findings, factsOf, type ImageReading } from './imageFacts.ts'
import { readExif, readXmp } from './readExif.ts'

/** Bits of the VP8X header that announce EXIF and XMP (WebP container specification). */
const exifAndXmp = 0b0000_1100

const pictureChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ICCP'])
const canvasHeaderLength = 10
const frameHeaderLength = 16

interface Chunk {
  readonly name: string
  readonly body: Uint8Array
}

/** Reads a WebP chunk by chunk, also inside the frames of an animation. Undefined for what cannot be followed. */
export function readWebp(bytes: Uint8Array): ImageReading | undefined {
  const file = new ByteReader(bytes, { littleEndian: true })
  const size = file.long(4)
  if (size === undefined || size < 4 || size + 8 > file.length) return undefined
  const chunks = chunksOf(file.slice(12, size + 8))
  if (!chunks) return undefined
  const found: Findings = { metadata: new Set() }
  const frames: { width: number; height: number }[] = []
  const kept = chunks.flatMap((chunk) => keptOf(chunk, found, frames))
  // Chunks are padded to even lengths; one stray byte of padding is no hidden data.
  if (size + 8 + (size % 2) < file.length) found.metadata.add('after-the-end')
  if (chunks.some(({ name, body }) => name === 'VP8X' && body.length < canvasHeaderLength))
    return undefined
  const hasPicture = kept.some(({ name }) => ['VP8 ', 'VP8L', 'ANMF'].includes(name))
  const facts = factsOf('webp', Object.assign(found, frames[0]))
  return facts && hasPicture ? { facts, frames, kept: [riff(kept)] } : undefined
}

function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const file = new ByteReader(bytes, { littleEndian: true })
  const chunks: Chunk[] = []
  for (let at = 0; at < file.length; ) {
    const length = file.long(at + 4)
    if (length === undefined || at + 8 + length > file.length) return undefined
    chunks.push({ name: file.ascii(at, 4), body: file.slice(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

function keptOf(
  chunk: Chunk,
  found: Findings,
  frames: { width: number; height: number }[],
): Chunk[] {
  const { name, body } = chunk
  if (name === 'VP8X' || name === 'ANMF') {
    frames.push(sizeInHeader(body, name))
    return name === 'VP8X' ? [withoutFlags(body)] : animationFrame(body, found, frames)
  }
  if (pictureChunks.has(name)) {
    if (name === 'ICCP') found.metadata.add('colour-profile')
    const size = sizeOfPicture(chunk)
    if (size) frames.push(size)
    return [chunk]
  }
  if (name === 'EXIF')
    readExif(new ByteReader(body).startsWith('Exif\0\0') ? body.subarray(6) : body, found)
  else if (name === 'XMP ') readXmp(body, found)
  else found.metadata.add('other')
  return []
}

/** 24-bit sizes less one: at 4 in the header of the canvas, at 6 in that of a frame. */
function sizeInHeader(body: Uint8Array, name: string): { width: number; height: number } {
  const start = name === 'VP8X' ? 4 : 6
  const at = (index: number) => body[start + index] ?? 0
  return {
    width: 1 + at(0) + (at(1) << 8) + (at(2) << 16),
    height: 1 + at(3) + (at(4) << 8) + (at(5) << 16),
  }
}

function withoutFlags(body: Uint8Array): Chunk {
  const clean = body.slice(0, canvasHeaderLength)
  if (clean[0] !== undefined) clean[0] &= ~exifAndXmp
  return { name: 'VP8X', body: clean }
}

function animationFrame(
  body: Uint8Array,
  found: Findings,
  frames: { width: number; height: number }[],
): Chunk[] {
  const inner = chunksOf(body.subarray(frameHeaderLength)) ?? []
  const kept = inner.filter(
    ({ name }) => pictureChunks.has(name) && name !== 'ANIM' && name !== 'ICCP',
  )
  for (const chunk of kept) {
    const size = sizeOfPicture(chunk)
    if (size) frames.push(size)
  }
  if (kept.length < inner.length) found.metadata.add('other')
  if (!kept.some(({ name }) => name === 'VP8 ' || name === 'VP8L')) return []
  return [
    { name: 'ANMF', body: joinBytes([body.subarray(0, frameHeaderLength), ...kept.map(written)]) },
  ]
}

/** The size in the bitstream itself: RFC 6386, section 9.1, and the WebP lossless specification, section 3. */
function sizeOfPicture({ name, body }: Chunk): { width: number; height: number } | undefined {
  const file = new ByteReader(body, { littleEndian: true })
  if (name === 'VP8 ') {
    return { width: (file.short(6) ?? 0) & 0x3fff, height: (file.short(8) ?? 0) & 0x3fff }
  }
  if (name !== 'VP8L') return undefined
  const packed = file.long(1) ?? 0
  return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
}

function written({ name, body }: Chunk): Uint8Array {
  const whole = new Uint8Array(8 + body.length + (body.length % 2))
  whole.set(Uint8Array.from(name, (character) => character.charCodeAt(0)))
  new DataView(whole.buffer).setUint32(4, body.length, true)
  whole.set(body, 8)
  return whole
}

function riff(chunks: readonly Chunk[]): Uint8Array {
  const name = Uint8Array.from('WEBP', (character) => character.charCodeAt(0))
  return written({ name: 'RIFF', body: joinBytes([name, ...chunks.map(written)]) })
}
