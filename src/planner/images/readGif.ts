import { ByteReader } from '../../model/byteReader.ts'
import { type Findings, factsOf, type ImageReading } from './imageFacts.ts'
import { readXmp } from './readExif.ts'

/* Block labels of GIF 89a. */
const extension = 0x21
const image = 0x2c
const trailer = 0x3b
const graphicControl = 0xf9
const commentLabel = 0xfe
const applicationLabel = 0xff

/** Applications whose blocks say how often an animation repeats; no other application's data is kept. */
const loops = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/** Reads a GIF block by block; comments, plain text and the data of applications go. Undefined for what cannot be followed. */
export function readGif(bytes: Uint8Array): ImageReading | undefined {
  const file = new ByteReader(bytes, { littleEndian: true })
  const found: Findings = { metadata: new Set() }
  const screen = { width: file.short(6) ?? 0, height: file.short(8) ?? 0 }
  const frames = [screen]
  const start = 13 + colourTable(file.byte(10) ?? 0)
  const kept: Uint8Array[] = [file.slice(0, start)]
  let at = start
  while (at < file.length && file.byte(at) !== trailer) {
    const end = endOfBlock(file, at)
    if (end === undefined) return undefined
    if (file.byte(at) === image) frames.push(frameOf(file, at))
    if (isKept(file, at, end, found)) kept.push(file.slice(at, end))
    at = end
  }
  kept.push(new Uint8Array([trailer]))
  if (at + 1 < file.length) found.metadata.add('after-the-end')
  const facts = factsOf('gif', Object.assign(found, screen))
  return facts && frames.length > 1 ? { facts, frames, kept } : undefined
}

function frameOf(file: ByteReader, at: number): { width: number; height: number } {
  return { width: file.short(at + 5) ?? 0, height: file.short(at + 7) ?? 0 }
}

/** Bytes of a colour table, by the byte that announces it. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0
}

function endOfBlock(file: ByteReader, at: number): number | undefined {
  const packed = file.byte(at + 9)
  if (file.byte(at) === extension) return endOfData(file, at + 2)
  if (file.byte(at) !== image || packed === undefined) return undefined
  return endOfData(file, at + 11 + colourTable(packed))
}

/** Data comes in blocks that begin with their length; an empty one is the last. */
function endOfData(file: ByteReader, from: number): number | undefined {
  let at = from
  for (;;) {
    const length = file.byte(at)
    if (length === undefined) return undefined
    at += 1 + length
    if (length === 0) return at
  }
}

function isKept(file: ByteReader, at: number, end: number, found: Findings): boolean {
  if (file.byte(at) === image) return true
  const label = file.byte(at + 1)
  if (label === graphicControl) return end - at === 8
  if (label === commentLabel) found.metadata.add('comment')
  else if (label === applicationLabel) return isLoop(file, at, end, found)
  else found.metadata.add('text')
  return false
}

/** A loop block is exactly its name and three bytes of count; one with more in it carries something else. */
function isLoop(file: ByteReader, at: number, end: number, found: Findings): boolean {
  const name = file.ascii(at + 3, 11)
  if (loops.includes(name) && end - at === 19 && file.byte(at + 14) === 3) return true
  if (name === 'XMP DataXMP') readXmp(file.slice(at, end), found)
  else found.metadata.add('other')
  return false
}
