import { ByteReader, joinBytes } from '../../model/byteReader.ts'
import { type Findings, factsOf, type ImageReading, type MetadataKind } from './imageFacts.ts'
import { readExif, readXmp } from './readExif.ts'

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Chunks that make the picture and its colours (PNG, third edition), with the most bytes each can need: all others
 * go, also unknown ones, and so does one that is longer and must carry something else.
 */
const pictureChunks: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ IHDR: 13, PLTE: 768, IDAT: Number.POSITIVE_INFINITY, tRNS: 256, cHRM: 32, gAMA: 4 },
    ...{ sBIT: 4, sRGB: 1, cICP: 4, mDCV: 24, cLLI: 8, bKGD: 6, pHYs: 9, hIST: 512, acTL: 8 },
    ...{ fcTL: 26, fdAT: Number.POSITIVE_INFINITY, IEND: 0 },
  }),
)

const metadataChunks: ReadonlyMap<string, MetadataKind> = new Map([
  ['tEXt', 'text'],
  ['zTXt', 'text'],
  ['iTXt', 'text'],
  ['tIME', 'time'],
])

/**
 * Reads a PNG chunk by chunk. A colour profile stays under a neutral name, because its own can name a monitor and
 * its owner. What follows IEND is left out. Undefined for what cannot be followed.
 */
export function readPng(bytes: Uint8Array): ImageReading | undefined {
  const file = new ByteReader(bytes)
  const found: Findings = { metadata: new Set() }
  const frames: { width: number; height: number }[] = []
  const kept: Uint8Array[] = [Uint8Array.from(pngSignature)]
  let name = ''
  let hasData = false
  let at = pngSignature.length
  while (name !== 'IEND') {
    const length = file.long(at)
    const end = at + 12 + (length ?? Number.POSITIVE_INFINITY)
    if (end > file.length) return undefined
    name = file.ascii(at + 4, 4)
    // The header comes first and once.
    if ((frames.length === 0) !== (name === 'IHDR')) return undefined
    if (name === 'IHDR' && length !== 13) return undefined
    hasData ||= name === 'IDAT'
    if (name === 'IHDR' || name === 'fcTL') frames.push(frameOf(file, at + 8, name))
    kept.push(...keptOf(name, file.slice(at, end), found))
    at = end
  }
  if (at < file.length) found.metadata.add('after-the-end')
  const facts = factsOf('png', Object.assign(found, frames[0]))
  return facts && hasData ? { facts, frames, kept } : undefined
}

/** A chunk comes whole, with its length, name and checksum. */
function keptOf(name: string, whole: Uint8Array, found: Findings): Uint8Array[] {
  const body = whole.subarray(8, whole.length - 4)
  if (name === 'IEND') return [chunk('IEND', new Uint8Array())]
  if (name === 'iCCP') return profileOf(body, found)
  const most = pictureChunks.get(name)
  if (most !== undefined && body.length <= most) return [whole]
  noteChunk(name, body, found)
  return []
}

function frameOf(file: ByteReader, at: number, name: string): { width: number; height: number } {
  const start = name === 'fcTL' ? at + 4 : at
  return { width: file.long(start) ?? 0, height: file.long(start + 4) ?? 0 }
}

function noteChunk(name: string, body: Uint8Array, found: Findings): void {
  if (name === 'eXIf') readExif(body, found)
  else if (name === 'iTXt' && new ByteReader(body).startsWith('XML:com.adobe.xmp'))
    readXmp(body, found)
  else found.metadata.add(metadataChunks.get(name) ?? 'other')
}

/** The profile with the name `profile`; left out where it is damaged, because a decoder would ignore it. */
function profileOf(body: Uint8Array, found: Findings): Uint8Array[] {
  const nameEnd = body.indexOf(0)
  if (nameEnd < 1 || nameEnd > 79) return []
  found.metadata.add('colour-profile')
  const name = Uint8Array.from('profile', (character) => character.charCodeAt(0))
  return [chunk('iCCP', joinBytes([name, body.subarray(nameEnd)]))]
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 12)
  const view = new DataView(whole.buffer)
  view.setUint32(0, body.length)
  whole.set(
    Uint8Array.from(name, (character) => character.charCodeAt(0)),
    4,
  )
  whole.set(body, 8)
  view.setUint32(body.length + 8, crc32(whole.subarray(4, body.length + 8)))
  return whole
}

/** The checksum of PNG, annex D: polynomial 0xEDB88320. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
